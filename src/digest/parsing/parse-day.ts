import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { findWeekday } from './parse-weekday.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const FORMS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[./-](?<month>\d{1,2})(?:[./-](?<year>\d{4}|\d{2}))?$/,
  new RegExp(
    String.raw`^(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+${MONTH}(?:,?\s+(?<year>\d{4}))?$`,
  ),
  new RegExp(String.raw`^${MONTH}\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$`),
];
const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
/** A digest that is to sleep longer is better stopped. */
const MAX_WEEKS = 104;

/** Which way to look where the year is not said: the next "5 January", or the last. */
export type Direction = 'ahead' | 'back';

/**
 * A day as people write it ("5 January", "5/1/2027" day first, "2027-01-05", "next Monday", "in two weeks",
 * "tomorrow"), as `YYYY-MM-DD` on the calendar of a zone; null where it is none, such as 31 November.
 */
export function parseDay(text: string, now: Date, timeZone: string, direction: Direction): string | null {
  const said = text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim();
  const today = dayjs.utc(dayjs(now).tz(timeZone).format('YYYY-MM-DD'));
  const shown = (day: dayjs.Dayjs) => day.format('YYYY-MM-DD');
  if (said === 'today') return shown(today);
  if (said === 'tomorrow') return shown(today.add(1, 'day'));
  if (said === 'yesterday') return shown(today.subtract(1, 'day'));
  const weeks = weeksOf(said);
  if (weeks !== null) return shown(today.add(direction === 'ahead' ? weeks : -weeks, 'week'));

  const weekday = /^(?:(?:next|last|on)\s+)?\p{L}+$/u.test(said) ? findWeekday(said, 'schedule') : null;
  if (weekday?.weekday != null) {
    const away = (direction === 'ahead' ? weekday.weekday - today.day() : today.day() - weekday.weekday) + 7;
    return shown(today.add((direction === 'ahead' ? 1 : -1) * (away % 7 || 7), 'day'));
  }
  for (const form of FORMS) {
    const groups = form.exec(said)?.groups;
    if (groups) return dated(groups, today, direction);
  }
  return null;
}

/** The instant at which a day begins in a zone. */
export function startOfDay(day: string, timeZone: string): Date {
  return dayjs.tz(`${day} 00:00`, timeZone).toDate();
}

/** The instant at which the day after it begins. */
export function endOfDay(day: string, timeZone: string): Date {
  return startOfDay(dayjs.utc(day).add(1, 'day').format('YYYY-MM-DD'), timeZone);
}

function weeksOf(said: string): number | null {
  if (said === 'next week' || said === 'last week') return 1;
  const written = /^(?:in |for )?(\d{1,3}|[a-z]+) weeks?(?: ago)?$/.exec(said)?.[1];
  if (!written) return null;
  const weeks = /^\d/.test(written) ? Number(written) : NUMBERS.indexOf(written) || 1;
  return weeks >= 1 && weeks <= MAX_WEEKS ? weeks : null;
}

function dated(
  groups: Readonly<Record<string, string>>,
  today: dayjs.Dayjs,
  direction: Direction,
): string | null {
  const { year, month = '', day } = groups;
  const monthNumber = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
  if (year) return real(Number(year.length === 2 ? `20${year}` : year), monthNumber, Number(day));
  // 29 February has to wait for its year.
  const years = [0, 1, 2, 3, 4].map((away) => today.year() + (direction === 'ahead' ? away : -away));
  const days = years.map((one) => real(one, monthNumber, Number(day))).filter((one) => one !== null);
  const isOnItsSide = (one: string) =>
    direction === 'ahead' ? one > today.format('YYYY-MM-DD') : one <= today.format('YYYY-MM-DD');
  return days.find(isOnItsSide) ?? null;
}

/** A day that the calendar has, or null. */
function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
