import { pattern } from '../../../text/pattern.ts';

/** Short names of months, and their long ones; May is short already. */
export const SHORT_MONTHS: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};

/** Years of this century as they are spoken, from ten. */
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

const TWENTIES = ['twenty', ...['one', 'two', 'three', 'four', 'five', 'six'].map((one) => `twenty-${one}`)];

const YEARS = [...TEENS, ...TWENTIES];

const FIRST_YEAR = 2010;

const SHORT_MONTH = Object.keys(SHORT_MONTHS);

const LONG_MONTH = [...new Set(Object.values(SHORT_MONTHS))];

const MONTH_BEFORE_YEAR = pattern('giu')`
  (?<!\p{L})(${SHORT_MONTH})\.?(?= ?(?:20|'?)\d{2}(?!\d))
`;

const MONTH_JOINED_TO_YEAR = pattern('gi')`\b(${LONG_MONTH})(?=\d{2}\b)`;

/** Whole months only: "decided ten years ago" is no December. */
const MONTH_BEFORE_SPOKEN_YEAR = pattern('gi')`
  \b(${SHORT_MONTH}|${LONG_MONTH}|may) (${TEENS})\b(?! (?:years?|months?)\b)
`;

const SPOKEN_YEAR = pattern('gi')`
  \btwenty[ -](${YEARS.toReversed().map((year) => year.replace('-', '[ -]'))})\b
`;

/** "From 2019 onwards", "2016 and later" */
const ONWARDS = pattern('gi')`
  \b(?:from |since )?((?:(?:${LONG_MONTH}|spring|summer|autumn|winter) )?20\d{2})
    (?: onwards?| and (?:onwards?|later|after|beyond)| or later)\b
`;

/** "Dec16", "Sept '17", "sept seventeen" and "twenty seventeen" have a year of four digits; “from 2019 onwards” is since then. */
export function spellOutDates(text: string): string {
  return text
    .replace(MONTH_BEFORE_YEAR, (found, month: string) => longMonth(month) ?? found)
    .replace(MONTH_JOINED_TO_YEAR, '$1 ')
    .replace(
      MONTH_BEFORE_SPOKEN_YEAR,
      (_, month: string, year: string) => `${longMonth(month) ?? month} ${yearOf(year)}`,
    )
    .replace(SPOKEN_YEAR, (_, year: string) => yearOf(year))
    .replace(ONWARDS, 'since $1');
}

function longMonth(month: string): string | undefined {
  return SHORT_MONTHS[month.toLowerCase()];
}

function yearOf(spoken: string): string {
  return `${FIRST_YEAR + YEARS.indexOf(spoken.toLowerCase().replace(' ', '-'))}`;
}
