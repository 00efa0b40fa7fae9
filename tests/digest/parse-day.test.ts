import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfDay, parseDay, startOfDay } from '../../src/digest/parsing/parse-day.ts';

/** A Saturday. */
const now = new Date('2026-11-21T12:00:00Z');

test.each([
  ['2027-01-05', '2027-01-05'],
  ['5 January 2027', '2027-01-05'],
  ['5 January', '2027-01-05'],
  ['the 5th of January', '2027-01-05'],
  ['Jan 5', '2027-01-05'],
  ['January 5th, 2027', '2027-01-05'],
  ['5/1/2027', '2027-01-05'],
  ['5/1', '2027-01-05'],
  ['22 nov', '2026-11-22'],
  ['21 November', '2027-11-21'],
  ['29 February', '2028-02-29'],
  ['tomorrow', '2026-11-22'],
  ['Monday', '2026-11-23'],
  ['next saturday', '2026-11-28'],
  ['next week', '2026-11-28'],
  ['in two weeks', '2026-12-05'],
  ['4 weeks', '2026-12-19'],
])('“until %s” is %s', (text, day) => {
  expect(parseDay(text, now, 'Europe/London', 'ahead')).toBe(day);
});

test.each([
  ['16 November', '2026-11-16'],
  ['21 November', '2026-11-21'],
  ['22 November', '2025-11-22'],
  ['monday', '2026-11-16'],
  ['saturday', '2026-11-14'],
  ['yesterday', '2026-11-20'],
  ['two weeks ago', '2026-11-07'],
])('“as of %s” is %s', (text, day) => {
  expect(parseDay(text, now, 'Europe/London', 'back')).toBe(day);
});

test.each([
  '',
  '31 November',
  '2027-02-29',
  '32/1',
  '5 Smarch',
  'someday',
  'in 900 weeks',
  'soon',
  '13/13/2027',
])('“%s” is no day', (text) => {
  expect(parseDay(text, now, 'Europe/London', 'ahead')).toBeNull();
});

test('today is the day that it is in the zone', () => {
  const evening = new Date('2026-11-21T23:30:00Z');
  expect(parseDay('today', evening, 'Europe/London', 'ahead')).toBe('2026-11-21');
  expect(parseDay('today', evening, 'Europe/Madrid', 'ahead')).toBe('2026-11-22');
});

test('a day begins and ends at midnight of its zone, also when clocks change', () => {
  expect(startOfDay('2026-10-25', 'Europe/London')).toEqual(new Date('2026-10-24T23:00:00Z'));
  expect(endOfDay('2026-10-25', 'Europe/London')).toEqual(new Date('2026-10-26T00:00:00Z'));
});

test('any date of the next years is understood in the forms in which it is written', () => {
  const days = fc.date({ min: new Date('2026-11-22'), max: new Date('2030-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const parts = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      const slashes = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' });
      for (const written of [iso, parts.format(date), slashes.format(date)]) {
        expect(parseDay(written, now, 'Europe/London', 'ahead')).toBe(iso);
      }
    }),
  );
});
