import { pattern } from '../../text/pattern.ts';
import type { PartialDate, PublishedBasis } from '../document.ts';
import { monthsCovered } from '../partial-date.ts';
import { dateOfLine, dayOfMeeting } from './date-line.ts';
import { DAY, MONTH, partialDate, writtenDateIn, YEAR } from './written-date.ts';

export type Dating = { readonly published: PartialDate; readonly publishedBasis: PublishedBasis };
/** Whole months, both included, counted from year 0. */
type Months = { readonly from: number; readonly to: number };

/** A president's term of office: whoever is called president in a text dates it. */
export type Term = { readonly person: string; readonly from: PartialDate; readonly to: PartialDate };

const TITLE_MONTH = pattern('u')`(?:${DAY} )?\b${MONTH}\b,?(?: \p{L}+){0,2} ${YEAR}`;
const TITLE_YEAR = pattern()`(?<![\d/–-])${YEAR}`;
const TODAY = pattern()`\btoday,? (?:on )?${DAY} ${MONTH}(?:,? ${YEAR})?`;
const SPEECH_DAY = pattern('iu')`
  \bon (?:\p{L}+day,? (?:the )?)?${DAY} (?:of )?${MONTH},? ${YEAR}
`;
const GIVES_SPEECH = pattern()`
  \b(?:gave|made|delivered|gives|delivers)\b.*\b(?:speech|address)\b
  |\b(?:spoke to|speaking (?:at|to)|addressed|addressing)\b
`;
const CONFERENCE_YEAR = pattern('u')`
  \b(?:Conference ${YEAR}|${YEAR} (?:\p{Lu}\p{L}+ ){0,6}Conference)
`;

/** Only the opening says when a text was published; later dates are those of what it tells. */
const OPENING_LINES = 3;
/** A letter may be dated below its signature. */
const CLOSING_LINES = 3;

/**
 * The date that the title or the opening of the text gives, or null. A title's month stands; a title's bare
 * year is made more precise by the text where both agree. Never the date of an event that is told.
 */
export function dateFromWords(title: string, lines: readonly string[]): Dating | null {
  const fromTitle = dateInTitle(title);
  if (fromTitle && fromTitle.length > 4) return { published: fromTitle, publishedBasis: 'title' };
  const fromText = dateInText(lines.slice(0, OPENING_LINES), fromTitle) ?? dateAtEnd(lines);
  if (fromText && (!fromTitle || (fromText.startsWith(fromTitle) && fromText !== fromTitle))) {
    return { published: fromText, publishedBasis: 'text' };
  }
  return fromTitle ? { published: fromTitle, publishedBasis: 'title' } : null;
}

function dateInTitle(title: string): PartialDate | null {
  const [, day, month, year] = TITLE_MONTH.exec(title) ?? [];
  if (month) return partialDate(day, month, year);
  return writtenDateIn(title)?.date ?? TITLE_YEAR.exec(title)?.[1] ?? null;
}

const dayIn = (line: string) => TODAY.exec(line) ?? (GIVES_SPEECH.test(line) ? SPEECH_DAY.exec(line) : null);

function dateInText(opening: readonly string[], titleYear: PartialDate | null): PartialDate | null {
  for (const line of opening) {
    const [, day, month, year] = dayIn(line) ?? [];
    if (day && (year ?? titleYear)) return partialDate(day, month, year ?? titleYear);
  }
  const said = firstOf(opening, dateOfLine) ?? firstOf(opening, dayOfMeeting);
  if (said) return said;
  const conference = CONFERENCE_YEAR.exec(opening.join('\n'));
  return conference?.[1] ?? conference?.[2] ?? null;
}

const dateAtEnd = (lines: readonly string[]) =>
  firstOf(lines.slice(OPENING_LINES).slice(-CLOSING_LINES), dateOfLine);

function firstOf(lines: readonly string[], dateOf: (line: string) => PartialDate | null): PartialDate | null {
  return lines.map(dateOf).find((date) => date !== null) ?? null;
}

/** An item of a file that stands newest first; `dating` is null where its own words give no date. */
export type ListedItem = { readonly dating: Dating | null; readonly text: string };

/**
 * The date of the item at `place` in a list that is roughly newest first, as its dated neighbours and the
 * president named in it allow: a month where the two neighbours leave only one, else a year. Where they leave
 * two years, the year that its place between them falls into. Null where no neighbour is dated.
 */
export function dateFromNeighbours(
  items: readonly ListedItem[],
  place: number,
  terms: readonly Term[],
): Dating | null {
  const newer = nearestDated(items, place, -1);
  const older = nearestDated(items, place, 1);
  const known = newer ?? older;
  if (!known) return null;

  const between = { from: older?.months.from ?? 0, to: newer?.months.to ?? Number.POSITIVE_INFINITY };
  const window = narrow(between, termIn(items[place]?.text ?? '', terms));
  if (newer && older && window.from === window.to) return aboutMonth(window.from);
  if (yearOf(window.from) === yearOf(window.to)) return aboutYear(window.from);
  if (!newer || !older) return aboutYear(newer ? known.months.to : known.months.from);

  const share = newer.distance / (newer.distance + older.distance);
  const end = newer.months.to + 1;
  return aboutYear(Math.floor(end - share * (end - older.months.from)));
}

function nearestDated(items: readonly ListedItem[], place: number, step: 1 | -1) {
  for (let i = place + step; i >= 0 && i < items.length; i += step) {
    const months = monthsCovered(items[i]?.dating?.published ?? '');
    if (months) return { months, distance: Math.abs(i - place) };
  }
  return null;
}

function termIn(text: string, terms: readonly Term[]): Months | null {
  for (const { person, from, to } of terms) {
    const office = '(?:(?:current )?ADCS President|President of (?:the )?(?:ADCS|Association of Directors))';
    if (!new RegExp(`${person}, ${office}|(?<!Vice )${office},? ${person}`).test(text)) continue;
    const [first, last] = [monthsCovered(from), monthsCovered(to)];
    if (first && last) return { from: first.from, to: last.to };
  }
  return null;
}

/** What both allow; the neighbours alone where they and the term of office exclude each other. */
function narrow(between: Months, term: Months | null): Months {
  if (!term) return between;
  const both = { from: Math.max(between.from, term.from), to: Math.min(between.to, term.to) };
  return both.from <= both.to ? both : between;
}

const yearOf = (month: number) => Math.floor(month / 12);
const aboutYear = (month: number): Dating => ({
  published: String(yearOf(month)),
  publishedBasis: 'neighbours',
});
const aboutMonth = (month: number): Dating => ({
  published: `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`,
  publishedBasis: 'neighbours',
});
