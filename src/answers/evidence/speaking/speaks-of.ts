import { monthNumber } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { SHORT_COUNTIES } from '../../../knowledge/short-counties.ts';
import { beginsSmall, standInOrder } from '../../../search/begins-small.ts';
import type { Place } from '../../../search/passage-index.ts';
import type { Alternative, TermGroup } from '../../../search/query.ts';
import { wordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { onceForEach } from '../../once-for-each.ts';
import { PART_OF_LONG_FORM_WEIGHT } from '../../query/ways-of-saying.ts';
import { MONTHS } from '../../understanding/date-words.ts';
import { authoritiesIn } from './authorities-in.ts';
import { plainWords } from './plain-words.ts';
import { regionsIn } from './regions-in.ts';
import { textAround } from './text-around.ts';
import { above, type WordsAround, wordsAround } from './words-around.ts';

/** The terms of a passage and of all that stands above it. */
export function termsAround(place: Place): ReadonlySet<string> {
  return new Set(wordsAround(place).terms);
}

/** The words of a term stand so many words apart at most, besides their own number, where they say together what it says. */
const APART = 3;

/** Which of these a passage says, or what stands above it: all of their terms, near to each other in one sentence. */
export function heldOf<One extends Alternative>(place: Place, alternatives: readonly One[]): One[] {
  const words = wordsAround(place);
  return alternatives.filter(
    ({ terms }) => terms.every((one) => words.terms.includes(one)) && standNear(terms, words),
  );
}

/** Whether all of some terms stand within a few words, from the first of them on. */
function standNear(wanted: readonly string[], { terms, numbers }: WordsAround): boolean {
  if (beginsSmall(wanted))
    return standInOrder(wanted.map((one) => terms.flatMap((term, at) => (term === one ? [at] : []))));
  return terms.some((term, at) => {
    if (!wanted.includes(term)) return false;
    const isCompound = numbers[at] === numbers[at - 1];
    const last = numbers[at]! + wanted.length + APART - (isCompound ? 0 : 1);
    const behind = numbers.findIndex((number) => number > last);
    const near = terms.slice(at, behind < 0 ? terms.length : behind);
    return wanted.every((one) => near.includes(one));
  });
}

/** Whether a passage or what stands above it holds what a group asks for, or what says the same; two words of a long form do not. */
export function holdsMeaning(place: Place, { alternatives }: TermGroup): boolean {
  const meant = alternatives.filter(({ weight }) => weight > PART_OF_LONG_FORM_WEIGHT);
  return heldOf(place, meant).length > 0;
}

/** Whether a passage names the very month that the question does. */
export function namesMonth({ passage }: Place, time: TimeSpan): boolean {
  return asMonth(time).test(ownText(passage));
}

/** How a month is written with its year; what is no single month nowhere is. */
const asMonth = onceForEach(({ from, to, said }: TimeSpan) => {
  const month = /(?:^|\s)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(said)?.[1];
  return from === to && month ? new RegExp(`\\b${month}\\w* ${Math.floor(from / 12)}\\b`, 'i') : /(?!)/;
});

/** An update that gives a day without its year speaks of the year up to when it came out. */
const MONTHS_LOOKED_BACK = 9;
/** … and of the months to come: "the next meeting is on 7 June". */
const MONTHS_LOOKED_AHEAD = 6;

/** What names a month by its feast. */
const FEAST = /\b(?:Christmas|Easter|New Year)\b/i;

/** "The end of 2018" is so many months long at most. */
const LONGEST_STRETCH = 5;

/** Whether a passage gives a day of the month, or of the few months, that the question names, without its year, in an update from soon after or not long before. */
export function givesDayOf({ passage, document }: Place, time: TimeSpan): boolean {
  const { from, to } = time;
  const since = monthNumber(document.published) - to;
  const isShort = to - from < LONGEST_STRETCH;
  if (!isShort || since === 0 || since > MONTHS_LOOKED_BACK || since < -MONTHS_LOOKED_AHEAD) return false;
  return waysToGiveDay(time).some((way) => way.test(ownText(passage)));
}

/** By its feast, or with its month and no year. */
const waysToGiveDay = onceForEach(({ from, to, said }: TimeSpan) => {
  const feast = FEAST.exec(said)?.[0];
  const all = MONTHS.split('|');
  const months = Array.from({ length: to - from + 1 }, (_, i) => all[(from + i) % 12]!);
  const byMonth = pattern()`
    \b(?:
      \d{1,2}(?:st|nd|rd|th)? (?:of )?|(?:held|met|place) in |
      (?:end|beginning|start|middle|last day|first day) of )(?:${months})\b(?! (?:19|20)\d\d)
  `;
  return feast ? [new RegExp(`\\b${feast}\\b`, 'i'), byMonth] : [byMonth];
});

/**
 * Whether a passage speaks of the time that a question names: by its year, by the last month of its financial year ("the year
 * to 31 March 2016") or, of a stretch before today, in the same words. True where the question's date has no year.
 */
export function speaksOfTime(place: Place, span: TimeSpan): boolean {
  const { said, from, to, anyYear } = span;
  const held = textAround(place);
  if (RECENT_STRETCH.test(said)) return saysTogether(held, said);
  // What says so itself, of its own time, may be what is asked for: the answer gives its date.
  if (SAME_WORDS.test(said) && saysTogether(held, said)) return true;
  // "Last year" is a year, though no figure says it.
  const meant = anyYear || !Number.isFinite(from) ? undefined : String(Math.floor(from / 12));
  const year = /(?:19|20)\d{2}/.exec(said)?.[0] ?? meant;
  if (year === undefined || held.includes(year)) return true;
  const isFinancialYear = from % 12 === APRIL && to - from === 11;
  return isFinancialYear && held.includes(`March ${Math.floor(to / 12)}`);
}

/** "Last 3 years", counted from whenever it was written. */
const RECENT_STRETCH = /\b(?:last|past) \S+ (?:years|months)\b/i;
/** "Last year", counted from whenever it was written. */
const SAME_WORDS = /^(?:last|this|next) (?:year|summer|autumn|winter|spring|term)$/i;
/** From 0. */
const APRIL = 3;

/** Whether a text holds the words of another side by side; "past years" are last years. */
function saysTogether(text: string, words: string): boolean {
  const termsIn = (said: string) =>
    wordsOf(said.replaceAll(/\bpast\b/gi, 'last'))
      .map(({ term }) => term)
      .join(' ');
  return ` ${termsIn(text)} `.includes(` ${termsIn(words)} `);
}

/** Whether a passage of one region names another: what it says may be of both. */
export function namesRegion({ passage }: Place, slugs: readonly string[], knowledge: Knowledge): boolean {
  return namesRegionIn(ownText(passage), slugs, knowledge);
}

/** Whether a text names one of these regions. */
export function namesRegionIn(text: string, slugs: readonly string[], knowledge: Knowledge): boolean {
  return regionsIn(text, knowledge).some(({ item }) => item.some((slug) => slugs.includes(slug)));
}

/** Whether a passage names a local authority of one of these regions. */
export function namesAuthorityOf(
  { passage }: Place,
  slugs: readonly string[],
  knowledge: Knowledge,
): boolean {
  return authoritiesIn(ownText(passage), knowledge).some(({ item: { region } }) => slugs.includes(region));
}

/** Whether a passage or what stands above it speaks of an authority, by one of its names or the first town of it. */
export function namesAuthority(place: Place, names: readonly string[]): boolean {
  const held = plainWords(withCountiesInFull([...above(place), place.passage.text].join(' ')));
  return names.some((said) => {
    const name = said.replace(/['’]s$/, '');
    const first = name.split(/ (?:and|upon|on) |-(?:on|upon)-/)[0] ?? name;
    return held.includes(plainWords(name)) || held.includes(plainWords(first));
  });
}

const SHORT_COUNTY = pattern('gu')`(?<![\p{L}&])(?:${Object.keys(SHORT_COUNTIES)})(?!\p{L})`;

/** "Steve Crocker, Hants" is of Hampshire. */
function withCountiesInFull(text: string): string {
  return text.replaceAll(SHORT_COUNTY, (short) => SHORT_COUNTIES[short] ?? short);
}

function ownText({ text, introduction }: Place['passage']): string {
  return `${introduction ?? ''} ${text}`;
}
