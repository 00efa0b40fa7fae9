import { fragment } from '../text/pattern.ts';
import { COUNT, countOf, monthsIn, NUMBER } from './count-of.ts';
import type { TimeSpan } from './find-times.ts';
import { FEASTS, monthsOfPart, PART_OF_YEAR, SEASONS, SHORT_PART } from './parts-of-year.ts';

/** A stretch of months, as in `TimeSpan`. */
export type Months = Pick<TimeSpan, 'from' | 'to' | 'anyYear'>;

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date, and the months that are meant; its groups may have the names of another form's. */
type Form = {
  readonly pattern: string;
  readonly months: (groups: Groups, thisMonth: number) => Months | null;
};

const MONTH_NAMES = [
  'jan(?:uary)?',
  'feb(?:ruary|urary|uary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'jun(?:e)?',
  'jul(?:y)?',
  'aug(?:ust)?',
  'sept?(?:ember|emeber|mber)?',
  'oct(?:ober)?',
  'nov(?:ember|emeber|mber)?',
  'dec(?:ember|emeber|mber)?',
];

const MONTH = `(?:${MONTH_NAMES.join('|')})`;

/** "May" alone is mostly a verb and "mar" a slip; both count only with a year. */
const BARE_MONTH = `(?:${MONTH_NAMES.map((name) => (name === 'mar(?:ch)?' ? 'march' : name))
  .filter((name) => name !== 'may')
  .join('|')})`;

const LONG_YEAR = '(?:19|20)\\d{2}';

const YEAR = `${LONG_YEAR}|['’]\\d{2}`;

/** Years of two digits that are no day of the month by themselves. */
const SHORT_YEAR = '0[7-9]|[12]\\d';

const NO_YEAR_BEHIND = `(?!(?:\\.?,?\\s*(?:of\\s+)?|[-/])(?:${YEAR}|(?:${SHORT_YEAR})\\b))`;

/** What stands behind a season or a feast that dates an update, where no year does. */
const OF_AN_UPDATE = fragment`
  (?=\s+(?:region(?:al)?\s+)?(?:
    updates?|reports?|bulletins?|newsletters?|round-?ups?|editions?|one
  )\b(?!.*${LONG_YEAR}))
`;

/** A year of local government begins in April. */
const APRIL = 3;

/** In this order: where two forms begin at one place, the first is meant. */
export const FORMS: readonly Form[] = [
  {
    // "22 November 2017", "nov '17", "Nov-2017"
    pattern: fragment`
      (?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?<month>${MONTH})(?:\.?,?\s*(?:of\s+)?|[-/])
        (?<year>${YEAR})\b
    `,
    months: monthOfYear,
  },
  { pattern: `\\b(?<year>${LONG_YEAR})(?:,?\\s+|[-/])(?<month>${MONTH})\\b`, months: monthOfYear },
  {
    // "Nov 17", "Nov-17", and not "Nov 17 2017" or "Nov 17th"
    pattern: fragment`
      \b(?<month>${MONTH})(?:\s+|[-/])(?<year>${SHORT_YEAR})\b(?!\s*(?:
        ${LONG_YEAR}|(?:th|st|nd|rd)\b
      ))
    `,
    months: monthOfYear,
  },
  {
    pattern: fragment`
      \b(?<season>${Object.keys(SEASONS)})\s+(?:term\s+)?(?:of\s+)?(?<year>
        ${YEAR}|(?:${SHORT_YEAR})(?!\s*(?:th|st|nd|rd|%))
      )\b(?:[/–-](?:20)?\d{2}\b)?
    `,
    months: ({ season = '', year = '' }) => {
      const [first, last] = SEASONS[season.toLowerCase()] ?? [0, 11];
      return span(monthsTo(year) + first, monthsTo(year) + last);
    },
  },
  {
    // "The spring update", of whichever year
    pattern: `\\b(?<season>spring|summer|autumn|winter)${OF_AN_UPDATE}`,
    months: ({ season = '' }) => {
      const [from, to] = SEASONS[season.toLowerCase()] ?? [0, 11];
      return { from, to, anyYear: true };
    },
  },
  {
    pattern: fragment`
      (?:
        (?<=\b(?:before|after|around|since) )(?<feast>christmas|easter)\b
        |\b(?<feast>christmas|easter)${OF_AN_UPDATE}
      )${NO_YEAR_BEHIND}
    `,
    months: ({ feast = '' }) => {
      const at = FEASTS[feast.toLowerCase()] ?? 0;
      return { from: at, to: at, anyYear: true };
    },
  },
  {
    pattern: `\\b(?<feast>${Object.keys(FEASTS).join('|')})\\s+(?:of\\s+)?(?<year>${YEAR})\\b`,
    months: ({ feast = '', year = '' }) => {
      const at = monthsTo(year) + (FEASTS[feast.toLowerCase()] ?? 0);
      return span(at, at);
    },
  },
  {
    pattern: `\\b(?<year>${LONG_YEAR})-(?<number>0[1-9]|1[0-2])(?:-\\d{2})?\\b`,
    months: numberedMonth,
  },
  {
    // "2016/09" and "2016.09"; "2016/17" is a year of local government
    pattern: `\\b(?<year>${LONG_YEAR})[/.](?<number>0[1-9]|1[0-2])\\b(?![/.]\\d)`,
    months: ({ year = '', number = '' }) =>
      Number(number) === (Number(year) % 100) + 1
        ? wholeYear(monthsTo(year) + APRIL)
        : numberedMonth({ year, number }),
  },
  {
    // "2016/7"
    pattern: `\\b(?<year>${LONG_YEAR})/(?<number>[1-9])\\b(?![/.]\\d)`,
    months: ({ year = '', number = '' }) =>
      Number(number) === (Number(year) + 1) % 10
        ? wholeYear(monthsTo(year) + APRIL)
        : numberedMonth({ year, number }),
  },
  {
    // "9/2017", "09-2017", "9.2017", "22/11/2017" and, with a stroke only, "09/17"
    pattern: fragment`
      \b(?:\d{1,2}/)?(?<number>0?[1-9]|1[0-2])(?:
        (?:\s?/\s?|[.-])(?<year>${LONG_YEAR})|/(?<year>${SHORT_YEAR})
      )\b(?![/.]\d)
    `,
    months: numberedMonth,
  },
  {
    // "09 2017": a lone number is a month only with its nought
    pattern: `(?<!\\d\\s?)\\b(?<number>0[1-9])\\s(?<year>${LONG_YEAR})\\b`,
    months: numberedMonth,
  },
  {
    // "2016/17"
    pattern: `\\b(?<year>${LONG_YEAR})\\s*[/–-]\\s*(?:20)?\\d{2}\\b`,
    months: ({ year = '' }) => wholeYear(monthsTo(year) + APRIL),
  },
  {
    pattern: `\\b(?<part>${PART_OF_YEAR})[\\s-]+(?:the year )?(?<year>${LONG_YEAR})\\b`,
    months: partOfYear,
  },
  { pattern: `\\b(?<year>${LONG_YEAR})\\s+(?<part>${SHORT_PART})\\b`, months: partOfYear },
  {
    // "2016", "'16"
    pattern: `\\b(?<year>${LONG_YEAR})\\b|(?<=^|\\s)['’](?<year>${SHORT_YEAR})\\b(?!['’])`,
    months: ({ year = '' }) => wholeYear(monthsTo(year)),
  },
  {
    pattern: `\\b(?<count>${COUNT})\\s+(?<unit>years?|months?)\\s+ago\\b`,
    months: ({ count = '', unit = '' }, thisMonth) => stepped(-countOf(count), unit, thisMonth),
  },
  {
    pattern: `\\b(?:last|past)\\s+(?<count>${NUMBER}|few)\\s+(?<unit>years?|months?)\\b`,
    months: ({ count = '', unit = '' }, thisMonth) =>
      span(thisMonth - countOf(count) * monthsIn(unit), Number.POSITIVE_INFINITY),
  },
  {
    pattern: '\\b(?:over|in|during) the (?:past|last) (?<unit>year|month)\\b',
    months: ({ unit = '' }, thisMonth) => span(thisMonth - monthsIn(unit), Number.POSITIVE_INFINITY),
  },
  {
    pattern: '\\b(?<which>last|previous|this|next)\\s+(?<unit>year|month)\\b',
    months: ({ which = '', unit = '' }, thisMonth) => {
      const steps: Readonly<Record<string, number>> = { this: 0, next: 1 };
      return stepped(steps[which.toLowerCase()] ?? -1, unit, thisMonth);
    },
  },
  {
    pattern: '\\bthis\\s+(?<season>spring|summer|autumn|winter)\\b',
    months: ({ season = '' }, thisMonth) => {
      const [first, last] = SEASONS[season.toLowerCase()] ?? [0, 11];
      const january = Math.floor(thisMonth / 12) * 12;
      return span(january + first, january + last);
    },
  },
  {
    pattern: `\\b(?:(?:in|from|of|for|the|update|last)\\s+)?(?<month>${BARE_MONTH}\\b)${NO_YEAR_BEHIND}`,
    months: ({ month = '' }) => ({ from: monthIndex(month), to: monthIndex(month), anyYear: true }),
  },
];

function span(from: number, to: number): Months {
  return { from, to, anyYear: false };
}

function wholeYear(from: number): Months {
  return span(from, from + 11);
}

/** The month or the whole year so many before or after this one. */
function stepped(steps: number, unit: string, thisMonth: number): Months {
  if (monthsIn(unit) === 1) return span(thisMonth + steps, thisMonth + steps);
  return wholeYear((Math.floor(thisMonth / 12) + steps) * 12);
}

function monthOfYear({ month = '', year = '' }: Groups): Months {
  const at = monthsTo(year) + monthIndex(month);
  return span(at, at);
}

function partOfYear({ part = '', year = '' }: Groups): Months {
  const [first, last] = monthsOfPart(part);
  return span(monthsTo(year) + first, monthsTo(year) + last);
}

function numberedMonth({ number = '', year = '' }: Groups): Months {
  const at = monthsTo(year) + Number(number) - 1;
  return span(at, at);
}

const EACH_MONTH = MONTH_NAMES.map((name) => new RegExp(`^${name}$`, 'i'));

/** Says which month a name or abbreviation is, from 0. */
function monthIndex(name: string): number {
  return EACH_MONTH.findIndex((month) => month.test(name));
}

/** The months before a year of four or of two digits ("'17"). */
function monthsTo(year: string): number {
  const digits = year.replace(/\D/g, '');
  return (digits.length === 2 ? 2000 + Number(digits) : Number(digits)) * 12;
}
