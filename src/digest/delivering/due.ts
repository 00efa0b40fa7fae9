import { Cron } from 'croner';
import { bankHolidayOn, type CalendarDay, nextWorkingDay } from '../bank-holidays.ts';
import type { Schedule } from '../subscription.ts';

/** Why a digest comes on another day than its own. */
export type MovedDue = { readonly from: CalendarDay; readonly because: string };

const DAY_MS = 24 * 60 * 60 * 1000;
/** Changes of clocks are proclaimed that far ahead; each comes back within it. */
const LOOK_AHEAD_WEEKS = 2 * 53;

/**
 * The most recent instant, at or before `now`, at which a digest on this schedule was due.
 *
 * A wall-clock time that happens twice is due the first time only; where a change of clocks skips it, the
 * first instant after the gap is due. On a bank holiday, where the schedule skips those, it is due at the same
 * hour of the next working day.
 *
 * Throws `RangeError` when the zone or the time does not exist.
 */
export function lastDueAt(schedule: Schedule, now: Date): Date {
  const [last, beforeLast] = nominalBefore(schedule, new Date(now.getTime() + 1), 2);
  const due = moved(schedule, last).at;
  // No holiday moves a digest by a week, so the one before is certainly past.
  return due <= now ? due : moved(schedule, beforeLast).at;
}

/** The first instant after `now` at which a digest on this schedule is due. Otherwise as `lastDueAt`. */
export function nextDueAt(schedule: Schedule, now: Date): Date {
  const [last] = nominalBefore(schedule, new Date(now.getTime() + 1), 1);
  const due = moved(schedule, last).at;
  return due > now ? due : moved(schedule, required(weekly(schedule).nextRun(now))).at;
}

/** From which day a due time was moved and why; null where it falls on the schedule's own day. */
export function movedDue(schedule: Schedule, dueAt: Date): MovedDue | null {
  const [nominal] = nominalBefore(schedule, new Date(dueAt.getTime() + 1), 1);
  const { at, because } = moved(schedule, nominal);
  if (!because || at.getTime() !== dueAt.getTime()) return null;
  return { from: dayIn(schedule.timeZone, required(nominal)), because };
}

/**
 * The first day, of the two years after `now`, on which a change of clocks skips the schedule's wall-clock
 * time; null where none does. People are better off with another time.
 */
export function skippedOn(schedule: Schedule, now: Date): CalendarDay | null {
  const wanted = `${twoDigits(schedule.hour)}:${twoDigits(schedule.minute)}`;
  const skipped = weekly(schedule)
    .nextRuns(LOOK_AHEAD_WEEKS, now)
    .find((due) => timeIn(schedule.timeZone, due) !== wanted);
  return skipped ? dayIn(schedule.timeZone, skipped) : null;
}

function weekly({ weekday, hour, minute, timeZone }: Schedule): Cron {
  return cron(`${minute} ${hour} * * ${weekday}`, timeZone);
}

/** The last due times before an instant without regard to bank holidays, newest first. */
function nominalBefore(schedule: Schedule, before: Date, number: number): readonly Date[] {
  return weekly(schedule).previousRuns(number, before);
}

function moved(
  schedule: Schedule,
  nominal: Date | undefined,
): { readonly at: Date; readonly because: string | null } {
  const at = required(nominal);
  if (!schedule.skipsBankHolidays) return { at, because: null };
  const day = dayIn(schedule.timeZone, at);
  const because = bankHolidayOn(day);
  return { at: because ? atTimeOn(schedule, nextWorkingDay(day)) : at, because };
}

/** The instant of the schedule's hour on another day of its zone. */
function atTimeOn({ hour, minute, timeZone }: Schedule, day: CalendarDay): Date {
  const [, month, dayOfMonth] = day.split('-').map(Number);
  const wellBefore = new Date(Date.parse(day) - 2 * DAY_MS);
  return required(cron(`${minute} ${hour} ${dayOfMonth} ${month} *`, timeZone).nextRun(wellBefore));
}

/** Paused: it only computes, and never runs anything by itself. */
function cron(pattern: string, timeZone: string): Cron {
  formatterOf(timeZone);
  try {
    return new Cron(pattern, { timezone: timeZone, paused: true });
  } catch (error) {
    throw new RangeError(`"${pattern}" in ${timeZone} is no time of a week.`, { cause: error });
  }
}

function required(date: Date | null | undefined): Date {
  if (!date) throw new RangeError('This schedule is never due. Its weekday counts 0 to 6, its hour 0 to 23.');
  return date;
}

function dayIn(timeZone: string, instant: Date): CalendarDay {
  return formatterOf(timeZone).format(instant).slice(0, 10);
}

function timeIn(timeZone: string, instant: Date): string {
  return formatterOf(timeZone).format(instant).slice(12, 17);
}

/** Canadian English writes a date as ISO 8601 does. Making a formatter takes longer than all the rest, so they are kept. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
