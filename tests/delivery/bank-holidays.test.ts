import { expect, test } from 'vitest';
import { bankHolidayOn, bankHolidaysOf, nextWorkingDay } from '../../src/digest/bank-holidays.ts';

// As published at https://www.gov.uk/bank-holidays (England and Wales) for these years, and by the same rules after.
test.each([
  { year: 2020, days: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28' },
  { year: 2022, days: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27' },
  { year: 2023, days: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26' },
  { year: 2024, days: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26' },
  { year: 2025, days: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
  { year: 2026, days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2027, days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },
  { year: 2028, days: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  { year: 2029, days: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26' },
  { year: 2030, days: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26' },
])('the bank holidays of $year in England are $days', ({ year, days }) => {
  expect([...bankHolidaysOf(year).keys()]).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test('a bank holiday is named, an ordinary day is not', () => {
  expect(bankHolidayOn('2026-12-28')).toBe('Boxing Day (substitute day)');
  expect(bankHolidayOn('2027-03-29')).toBe('Easter Monday');
  expect(bankHolidayOn('2026-12-26')).toBeNull();
});

test.each([
  { day: '2026-11-09', next: '2026-11-10', because: 'Tuesday follows Monday' },
  { day: '2026-04-03', next: '2026-04-07', because: 'Easter Monday follows the weekend' },
  { day: '2026-12-25', next: '2026-12-29', because: 'Boxing Day is kept on the Monday' },
  { day: '2027-12-31', next: '2028-01-04', because: 'New Year’s Day is kept on the Monday' },
])('after $day the next working day is $next: $because', ({ day, next }) => {
  expect(nextWorkingDay(day)).toBe(next);
});
