import { fragment, pattern } from '../../text/pattern.ts';
import type { PartialDate } from '../document.ts';
import { parsePartialDate } from '../partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's name, also cut short ("Sept"), as one group. */
export const MONTH = fragment`
  (
    Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?
    |Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?
  )
`;
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** Not "2016-17" or "2018/19": those name a year of membership or of a post. */
export const YEAR = '((?:19|20)\\d\\d)(?![/–-]?\\d)';

/** A date of day, month and year in words, or of month and year: "Weds 6 Feb 2019", "May 12th, 2021". */
const IN_WORDS = pattern('u')`
  (?:\b${DAY}\.? (?:of )?)?\b${MONTH}\b\.?(?: ${DAY})?,? (?:${YEAR}|[’'](\d\d)\b)
`;
/** "14/01/2020", "14.1.20" */
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:20)?\d\d)(?![\d/.-])/;
/** "2020-01-14" */
const YEAR_FIRST = /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])/;

/** A date as it is written in a text, and the words before and behind it. */
export type WrittenDate = { readonly date: PartialDate; readonly before: string; readonly behind: string };

/** The first full date of a line, or its first month with a year; null where there is none. */
export function writtenDateIn(line: string): WrittenDate | null {
  return (
    around(line, IN_WORDS, ([, day, month, dayBehind, year, short]) =>
      partialDate(day ?? dayBehind, month, year ?? `20${short}`),
    ) ??
    around(line, YEAR_FIRST, ([, year, month, day]) => ordinalDate(year, month, day)) ??
    around(line, IN_FIGURES, ([, day, , month, year = '']) =>
      ordinalDate(year.length === 4 ? year : `20${year}`, month, day),
    )
  );
}

function around(
  line: string,
  form: RegExp,
  read: (found: RegExpExecArray) => PartialDate | null,
): WrittenDate | null {
  const found = form.exec(line);
  const date = found && read(found);
  if (!found || !date) return null;
  return { date, before: line.slice(0, found.index), behind: line.slice(found.index + found[0].length) };
}

/** A date of what is known of it: a month only beside a year, a day only beside a month. */
export function partialDate(day?: string, month?: string, year?: string | null): PartialDate | null {
  if (!year) return null;
  if (!month) return year;
  const ordinal = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${twoDigits(ordinal)}${day ? `-${twoDigits(day)}` : ''}`;
}

/** Null where it is no day of the calendar. */
function ordinalDate(year = '', month = '', day = ''): PartialDate | null {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return parsePartialDate(date) ? date : null;
}

const twoDigits = (n: number | string) => String(n).padStart(2, '0');
