import type { PartialDate } from '../../corpus/document.ts';
import { MONTH_NAMES } from '../../corpus/partial-date.ts';
import { fragment, pattern } from '../../text/pattern.ts';

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const MONTH = fragment`(?:${MONTH_NAMES})`;
/** First months of the seasons; "the end of the year" is its December. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const SAID = pattern('u')`
  \b(?:
    as of|as at|with effect from|effective from|starting(?: in| from| on)?|from|since|until|till|in
    |on|by|at the (?:start|beginning|end) of|early|late|this|next|last
  )\s+(?:(?:the|early|late|mid-?|this|next|last|coming)\s+)*(?:
    (\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (\d{4}))?
    |(${MONTH})(?: (\d{1,2})(?!\d)(?:st|nd|rd|th)?,?)?(?: (\d{4}))?
    |(\d{4})\b
    |(spring|summer|autumn|winter)(?: of)?(?: (\d{4}))?
    |(year)\b
  )
`;

/** A date said in words, and what the words count from. */
export type SaidDate = { readonly date: PartialDate; readonly isRelative: boolean };

/**
 * The first date said in these words ("as of 1 January 2017", "in January", "starting April 2018", "at the
 * end of the year"), or null. A month without a year is the first one from `published` on when what is said
 * is still to come, and the last one up to it otherwise; without a month in `published` it is that year's.
 */
export function saidDate(words: string, published: PartialDate | null, isComing: boolean): SaidDate | null {
  const said = SAID.exec(words);
  if (!said) return null;
  const [, day, monthOfDay, yearOfDay, month, dayAfter, yearOfMonth, year, season, yearOfSeason, endOfYear] =
    said;
  if (year) return { date: year, isRelative: false };
  if (endOfYear) {
    const now = published?.slice(0, 4);
    return now && /end of (?:the|this) year/.test(said[0]) ? { date: `${now}-12`, isRelative: true } : null;
  }
  const name = (monthOfDay ?? month)?.toLowerCase();
  const number = season ? SEASONS[season] : MONTHS.indexOf(name ?? '') + 1;
  if (!number) return null;
  const saidYear = yearOfDay ?? yearOfMonth ?? yearOfSeason;
  const inYear = saidYear ?? yearNear(number, published, isComing, /\blast\b/.test(said[0]));
  if (!inYear) return null;
  const dayOfMonth = day ?? dayAfter;
  const date = `${inYear}-${String(number).padStart(2, '0')}${dayOfMonth ? `-${dayOfMonth.padStart(2, '0')}` : ''}`;
  return { date, isRelative: saidYear === undefined };
}

function yearNear(
  month: number,
  published: PartialDate | null,
  isComing: boolean,
  isLast: boolean,
): string | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7));
  if (!now) return String(isLast ? year - 1 : year);
  if (isComing) return String(month >= now ? year : year + 1);
  return String(month <= now ? year : year - 1);
}
