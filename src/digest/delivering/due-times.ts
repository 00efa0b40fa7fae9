import type { Schedule } from '../subscription.ts';
import { lastDueAt, nextDueAt } from './due.ts';

/** Resolves when the rest of the program has had its turn. */
export type LetOthers = () => Promise<void>;
/** A due time takes a quarter of a millisecond to work out. After so many the rest of the program gets its turn. */
export const SCHEDULES_AT_A_TIME = 25;

/** Due times, remembered until the next one: they are asked for every few seconds and change once a week. */
export type DueTimes = {
  last(schedule: Schedule, now: Date): Date;
  /** The last one and the one before it. */
  lastTwo(schedule: Schedule, now: Date): readonly [last: Date, beforeLast: Date];
};

const MAX_REMEMBERED = 5_000;

export function createDueTimes(): DueTimes {
  return {
    last: rememberedUntilNext((_schedule, last) => last),
    // Remembered apart: it is asked about an earlier moment, and each would make the other forget.
    lastTwo: rememberedUntilNext((schedule, last) => [
      last,
      lastDueAt(schedule, new Date(last.getTime() - 1)),
    ]),
  };
}

function rememberedUntilNext<T>(
  make: (schedule: Schedule, last: Date) => T,
): (schedule: Schedule, now: Date) => T {
  const remembered = new Map<string, { readonly last: Date; readonly next: Date; readonly made: T }>();
  return (schedule, now) => {
    const key = JSON.stringify(schedule);
    const known = remembered.get(key);
    if (known && known.last <= now && now < known.next) return known.made;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const last = lastDueAt(schedule, now);
    const made = make(schedule, last);
    remembered.set(key, { last, next: nextDueAt(schedule, now), made });
    return made;
  };
}
