import type { PartialDate, PublishedBasis } from './document.ts';

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of a partial date, month and day from 1; null where it is not one. */
export function parsePartialDate(
  date: PartialDate,
): { year: number; month: number | null; day: number | null } | null {
  const parts = SHAPE.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && (Number(day) < 1 || Number(day) > 31)) return null;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/**
 * Months since year 0 of the middle of what the date covers, so that dates of different precision can be
 * put in order: a bare year stands between its June and its July. Null sorts as the oldest.
 */
export function monthNumber(date: PartialDate | null): number {
  if (date === null) return Number.NEGATIVE_INFINITY;
  let month = months.get(date);
  if (month === undefined) {
    month = countMonths(date);
    if (months.size >= MOST_DATES) months.clear();
    months.set(date, month);
  }
  return month;
}

/** A corpus has few dates and many documents to put in order by them. */
const months = new Map<PartialDate, number>();
const MOST_DATES = 10_000;

function countMonths(date: PartialDate): number {
  const parts = parsePartialDate(date);
  if (!parts) return Number.NEGATIVE_INFINITY;
  if (parts.month === null) return parts.year * 12 + 6;
  return parts.year * 12 + (parts.month - 1) + (parts.day === null ? 0.5 : (parts.day - 1) / 31);
}

/** How many months a year has. */
export const MONTHS_A_YEAR = 12;

/** Months since year 0 of the month in which an instant is. */
export function monthAt(now: Date): number {
  return now.getUTCFullYear() * MONTHS_A_YEAR + now.getUTCMonth();
}

/** A month counted from year 0 as a date. */
export function monthAsDate(month: number): PartialDate {
  return `${Math.floor(month / MONTHS_A_YEAR)}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}

/** Newest first; what is undated comes last. */
export function newestFirst(a: PartialDate | null, b: PartialDate | null): number {
  const [first, second] = [monthNumber(a), monthNumber(b)];
  return first === second ? 0 : second - first;
}

/**
 * The date as people say it: "2017", "November 2017", "22 November 2017"; "about March 2017" where it was
 * inferred from the neighbours; "undated" where there is none.
 */
export function showPartialDate(date: PartialDate | null, basis: PublishedBasis | null = null): string {
  const parts = date === null ? null : parsePartialDate(date);
  if (!parts) return 'undated';
  const month = parts.month === null ? '' : `${MONTH_NAMES[parts.month - 1]} `;
  const day = parts.day === null ? '' : `${parts.day} `;
  return `${basis === 'neighbours' ? 'about ' : ''}${day}${month}${parts.year}`;
}

/** `from` and `to` as months since year 0, both included, of what the date covers. */
export function monthsCovered(date: PartialDate): { from: number; to: number } | null {
  const parts = parsePartialDate(date);
  if (!parts) return null;
  if (parts.month === null) return { from: parts.year * 12, to: parts.year * 12 + 11 };
  const month = parts.year * 12 + parts.month - 1;
  return { from: month, to: month };
}
