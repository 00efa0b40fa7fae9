import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** A day of the calendar, `YYYY-MM-DD`. */
export type CalendarDay = string;

/**
 * Days that a proclamation moved or added; the rules below give the others. Where `instead` stands, the
 * holiday that the rules put on that day was moved away from it.
 * Source: https://www.gov.uk/bank-holidays and its past years. None is proclaimed for 2024 to 2030 (as of 2026).
 */
const PROCLAIMED: readonly {
  readonly day: CalendarDay;
  readonly name: string;
  readonly instead?: CalendarDay;
}[] = [
  { day: '2020-05-08', name: 'Early May bank holiday (VE Day)', instead: '2020-05-04' },
  { day: '2022-06-02', name: 'Spring bank holiday', instead: '2022-05-30' },
  { day: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
  { day: '2022-09-19', name: 'Bank holiday for the State Funeral of Queen Elizabeth II' },
  { day: '2023-05-08', name: 'Bank holiday for the coronation of King Charles III' },
];

const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;

/** The name of the bank holiday in England on this day, or null. By rule, for any year from 2013 on. */
export function bankHolidayOn(day: CalendarDay): string | null {
  return bankHolidaysOf(Number(day.slice(0, 4))).get(day) ?? null;
}

/** The first working day after this one: Monday to Friday and no bank holiday in England. */
export function nextWorkingDay(day: CalendarDay): CalendarDay {
  let next = dayjs.utc(day).add(1, 'day');
  while (next.day() === 0 || next.day() === SATURDAY || bankHolidayOn(next.format('YYYY-MM-DD'))) {
    next = next.add(1, 'day');
  }
  return next.format('YYYY-MM-DD');
}

/** The bank holidays of England in a year with their names, in the order of the calendar. */
export function bankHolidaysOf(year: number): ReadonlyMap<CalendarDay, string> {
  const known = years.get(year);
  if (known) return known;
  const days = new Map<CalendarDay, string>(
    [...byRule(year), ...proclaimedIn(year)].sort(([one], [other]) => one.localeCompare(other)),
  );
  for (const { instead } of PROCLAIMED) if (instead) days.delete(instead);
  years.set(year, days);
  return days;
}

const years = new Map<number, ReadonlyMap<CalendarDay, string>>();

function byRule(year: number): [CalendarDay, string][] {
  const easter = dayjs.utc(easterSunday(year));
  const days: [dayjs.Dayjs, string][] = [
    substituted(dayjs.utc(`${year}-01-01`), 'New Year’s Day'),
    [easter.subtract(2, 'day'), 'Good Friday'],
    [easter.add(1, 'day'), 'Easter Monday'],
    [mondayFrom(`${year}-05-01`), 'Early May bank holiday'],
    [mondayFrom(`${year}-05-25`), 'Spring bank holiday'],
    [mondayFrom(`${year}-08-25`), 'Summer bank holiday'],
    ...christmas(year),
  ];
  return days.map(([day, name]) => [day.format('YYYY-MM-DD'), name]);
}

function proclaimedIn(year: number): [CalendarDay, string][] {
  return PROCLAIMED.filter(({ day }) => day.startsWith(`${year}-`)).map(({ day, name }) => [day, name]);
}

/** The first Monday on or after a day; from the 25th of a month with 31 days, its last Monday. */
function mondayFrom(day: CalendarDay): dayjs.Dayjs {
  const from = dayjs.utc(day);
  return from.add((MONDAY - from.day() + 7) % 7, 'day');
}

function substituted(day: dayjs.Dayjs, name: string): [dayjs.Dayjs, string] {
  const isWeekend = day.day() === 0 || day.day() === SATURDAY;
  return isWeekend ? [mondayFrom(day.format('YYYY-MM-DD')), `${name} (substitute day)`] : [day, name];
}

/** Two days off: where Christmas Day falls on a Sunday, Boxing Day keeps the Monday and Christmas has the Tuesday. */
function christmas(year: number): [dayjs.Dayjs, string][] {
  const day = dayjs.utc(`${year}-12-25`);
  const boxing = day.add(1, 'day');
  switch (day.day()) {
    case SATURDAY:
      return [
        [day.add(2, 'day'), 'Christmas Day (substitute day)'],
        [day.add(3, 'day'), 'Boxing Day (substitute day)'],
      ];
    case 0:
      return [
        [boxing, 'Boxing Day'],
        [day.add(2, 'day'), 'Christmas Day (substitute day)'],
      ];
    case FRIDAY:
      return [
        [day, 'Christmas Day'],
        [day.add(3, 'day'), 'Boxing Day (substitute day)'],
      ];
    default:
      return [
        [day, 'Christmas Day'],
        [boxing, 'Boxing Day'],
      ];
  }
}

/** The Gregorian computus in the form of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
