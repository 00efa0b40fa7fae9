import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidayOn } from '../../src/digest/bank-holidays.ts';
import { lastDueAt, movedDue, nextDueAt, skippedOn } from '../../src/digest/delivering/due.ts';
import type { Schedule } from '../../src/digest/subscription.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

function mondayAt9(timeZone: string, changes: Partial<Schedule> = {}): Schedule {
  return { weekday: 1, hour: 9, minute: 0, timeZone, skipsBankHolidays: false, ...changes };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows (`2026-11-09 09:00`), by `Intl` alone. */
function wall(instant: Date, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock.format(instant);
}

/**
 * The due time on a given day by trying every offset from UTC that a zone may have: the earliest instant at
 * which the wall shows the hour, or else the first at which it shows a later one. Shares nothing with croner.
 */
function dueOn(day: string, { hour, minute, timeZone }: Schedule): Date {
  const wanted = `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const asUtc = Date.parse(`${wanted.replace(' ', 'T')}:00Z`);
  for (let offset = 14 * HOUR_MS; offset >= -12 * HOUR_MS; offset -= 15 * MINUTE_MS) {
    const instant = new Date(asUtc - offset);
    if (wall(instant, timeZone) === wanted) return instant;
  }
  for (let at = asUtc - 14 * HOUR_MS; at <= asUtc + 12 * HOUR_MS; at += 15 * MINUTE_MS) {
    const shown = wall(new Date(at), timeZone);
    const onTheHour = at - (at % (15 * MINUTE_MS));
    if (shown > wanted) return new Date(onTheHour);
  }
  throw new Error(`${wanted} never comes in ${timeZone}.`);
}

/** The days of the schedule's weekday around an instant, in the calendar. */
function daysAround(weekday: number, around: Date): string[] {
  const days = Array.from({ length: 31 }, (_, index) => new Date(around.getTime() + (index - 15) * DAY_MS));
  return days.filter((day) => day.getUTCDay() === weekday).map((day) => day.toISOString().slice(0, 10));
}

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Auckland',
  'Africa/Cairo',
  'UTC',
];

const schedules = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.constantFrom(0, 15, 30, 45),
  timeZone: fc.constantFrom(...ZONES),
  skipsBankHolidays: fc.constant(false),
});
const anyInstant = fc.date({
  min: new Date('2024-01-01'),
  max: new Date('2030-12-31'),
  noInvalidDate: true,
});
/** Weeks in which some zone of the list changes its clocks. */
const dangerousInstant = fc
  .tuple(
    fc.integer({ min: 2024, max: 2030 }),
    fc.constantFrom('03-08', '03-28', '04-05', '04-26', '09-06', '10-04', '10-29', '11-03'),
    fc.integer({ min: -8 * 24 * 60, max: 8 * 24 * 60 }),
  )
  .map(([year, day, minutes]) => new Date(Date.parse(`${year}-${day}T00:00Z`) + minutes * MINUTE_MS));

describe('A due time', () => {
  test('is the one that the wall clock shows, over zones, years and changes of clocks', () => {
    fc.assert(
      fc.property(schedules, fc.oneof(anyInstant, dangerousInstant), (schedule, now) => {
        const all = daysAround(schedule.weekday, now).map((day) => dueOn(day, schedule));
        expect(lastDueAt(schedule, now)).toEqual(all.findLast((due) => due <= now));
        expect(nextDueAt(schedule, now)).toEqual(all.find((due) => due > now));
      }),
      { numRuns: 400 },
    );
  });

  test('comes once: walking from each to the next neither repeats nor leaves out a week', () => {
    fc.assert(
      fc.property(schedules, dangerousInstant, fc.boolean(), (base, start, skipsBankHolidays) => {
        const schedule = { ...base, skipsBankHolidays };
        let due = nextDueAt(schedule, start);
        for (let week = 0; week < 8; week += 1) {
          const next = nextDueAt(schedule, due);
          expect(lastDueAt(schedule, new Date(next.getTime() - 1))).toEqual(due);
          expect(lastDueAt(schedule, next)).toEqual(next);
          expect(next.getTime()).toBeGreaterThan(due.getTime());
          due = next;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is at its hour on a working day, and moved by a bank holiday only', () => {
    fc.assert(
      fc.property(schedules, anyInstant, (base, now) => {
        const schedule = { ...base, weekday: 1 + (base.weekday % 5), skipsBankHolidays: true };
        const due = lastDueAt(schedule, now);
        expect(due <= now).toBe(true);
        const day = wall(due, schedule.timeZone).slice(0, 10);
        expect(bankHolidayOn(day)).toBeNull();
        expect(due).toEqual(dueOn(day, schedule));
        const move = movedDue(schedule, due);
        const ownWeekday = new Date(day).getUTCDay() === schedule.weekday;
        expect(move === null).toBe(ownWeekday);
        if (move) expect(bankHolidayOn(move.from)).toBe(move.because);
      }),
      { numRuns: 150 },
    );
  });
});

describe('A year of Mondays at nine', () => {
  test.each(['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'America/Santiago'])(
    'in %s is nine on every Monday, once',
    (timeZone) => {
      const schedule = mondayAt9(timeZone);
      const due: string[] = [];
      let last = lastDueAt(schedule, new Date('2026-07-01T00:00:00Z'));
      for (let minutes = 0; minutes < 365 * 24 * 60; minutes += 120) {
        const at = lastDueAt(schedule, new Date(Date.UTC(2026, 6, 1) + minutes * MINUTE_MS));
        if (at > last) due.push(wall(at, timeZone));
        last = at;
      }
      const mondays = Array.from({ length: 52 }, (_, week) =>
        new Date(Date.UTC(2026, 6, 6) + week * 7 * DAY_MS).toISOString().slice(0, 10),
      );
      expect(due).toEqual(mondays.map((day) => `${day} 09:00`));
    },
  );
});

describe('When the clocks change', () => {
  test.each([
    { why: 'summer time, the last Monday of it', now: '2026-10-19T12:00Z', due: '2026-10-19T08:00Z' },
    {
      why: 'the Monday after the clocks went back on 25 October 2026',
      now: '2026-10-26T12:00Z',
      due: '2026-10-26T09:00Z',
    },
    {
      why: 'the Monday after they went forward on 28 March 2027',
      now: '2027-03-29T12:00Z',
      due: '2027-03-29T08:00Z',
    },
    {
      why: 'the Monday after they go back on 31 October 2027',
      now: '2027-11-01T12:00Z',
      due: '2027-11-01T09:00Z',
    },
  ])('nine in London stays nine: $why', ({ now, due }) => {
    expect(lastDueAt(mondayAt9('Europe/London'), new Date(now))).toEqual(new Date(due));
  });

  const sundayAtHalfPastOne = mondayAt9('Europe/London', { weekday: 0, hour: 1, minute: 30 });

  test('an hour that happens twice is due the first time only', () => {
    const first = new Date('2026-10-25T00:30Z');
    const second = new Date('2026-10-25T01:30Z');
    expect(wall(first, 'Europe/London')).toBe(wall(second, 'Europe/London'));
    expect(nextDueAt(sundayAtHalfPastOne, new Date('2026-10-24T12:00Z'))).toEqual(first);
    expect(lastDueAt(sundayAtHalfPastOne, second)).toEqual(first);
    expect(nextDueAt(sundayAtHalfPastOne, first)).toEqual(new Date('2026-11-01T01:30Z'));
  });

  test('an hour that is skipped is due when the gap ends', () => {
    const gapEnds = new Date('2027-03-28T01:00Z');
    expect(nextDueAt(sundayAtHalfPastOne, new Date('2027-03-27T12:00Z'))).toEqual(gapEnds);
    expect(lastDueAt(sundayAtHalfPastOne, gapEnds)).toEqual(gapEnds);
  });

  test('a time that will be skipped is named with the day, so that people choose another', () => {
    const now = new Date('2026-11-09T00:00Z');
    expect(skippedOn(sundayAtHalfPastOne, now)).toBe('2027-03-28');
    expect(skippedOn({ ...sundayAtHalfPastOne, hour: 2 }, now)).toBeNull();
    expect(skippedOn({ ...sundayAtHalfPastOne, weekday: 1 }, now)).toBeNull();
    expect(skippedOn(mondayAt9('America/New_York', { weekday: 0, hour: 2 }), now)).toBe('2027-03-14');
  });
});

describe('On a bank holiday', () => {
  const schedule = mondayAt9('Europe/London', { skipsBankHolidays: true });

  test.each([
    { monday: '2027-03-29', why: 'Easter Monday', due: '2027-03-30T08:00Z' },
    { monday: '2026-12-28', why: 'Boxing Day (substitute day)', due: '2026-12-29T09:00Z' },
    { monday: '2026-08-31', why: 'Summer bank holiday', due: '2026-09-01T08:00Z' },
    { monday: '2028-01-03', why: 'New Year’s Day (substitute day)', due: '2028-01-04T09:00Z' },
  ])(
    'the digest of Monday $monday comes on the next working day and says why: $why',
    ({ monday, why, due }) => {
      const afternoon = new Date(`${monday}T15:00Z`);
      expect(lastDueAt(schedule, afternoon) < new Date(monday)).toBe(true);
      expect(nextDueAt(schedule, afternoon)).toEqual(new Date(due));
      expect(movedDue(schedule, new Date(due))).toEqual({ from: monday, because: why });
    },
  );

  test('a digest that does not mind comes all the same', () => {
    const minds = { ...schedule, skipsBankHolidays: false };
    expect(lastDueAt(minds, new Date('2027-03-29T15:00Z'))).toEqual(new Date('2027-03-29T08:00Z'));
    expect(movedDue(minds, new Date('2027-03-29T08:00Z'))).toBeNull();
  });
});

test.each([
  { wrong: 'an unknown zone', schedule: mondayAt9('Europe/Londen') },
  { wrong: 'an hour that is none', schedule: mondayAt9('UTC', { hour: 25 }) },
])('$wrong is a RangeError', ({ schedule }) => {
  expect(() => lastDueAt(schedule, new Date('2026-11-09T00:00Z'))).toThrow(RangeError);
});
