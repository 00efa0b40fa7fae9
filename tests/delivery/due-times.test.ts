import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDueAt } from '../../src/digest/delivering/due.ts';
import { createDueTimes } from '../../src/digest/delivering/due-times.ts';

const schedules = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.constantFrom(0, 30),
  timeZone: fc.constantFrom('Europe/London', 'America/Santiago', 'Asia/Kolkata'),
  skipsBankHolidays: fc.constant(false),
});
const moments = fc.array(
  fc.date({ min: new Date('2026-10-01'), max: new Date('2026-11-30'), noInvalidDate: true }),
  { minLength: 1, maxLength: 12 },
);

test('remembered due times are those worked out anew, in whatever order the moments are asked for', () => {
  fc.assert(
    fc.property(fc.array(schedules, { minLength: 1, maxLength: 3 }), moments, (some, asked) => {
      const due = createDueTimes();
      for (const now of asked) {
        for (const schedule of some) {
          const last = lastDueAt(schedule, now);
          const beforeLast = lastDueAt(schedule, new Date(last.getTime() - 1));
          expect(due.last(schedule, now)).toEqual(last);
          expect(due.lastTwo(schedule, now)).toEqual([last, beforeLast]);
        }
      }
    }),
    { numRuns: 50 },
  );
});
