/** "16 November 2026": the day that it is in a zone at an instant. */
export function showDay(instant: Date, timeZone: string): string {
  const { day, month, year } = dayParts(instant, timeZone);
  return `${day} ${month} ${year}`;
}

/** "9 to 16 November 2026", "26 October to 2 November 2026", or one day where both are the same. */
export function showDays(from: Date, until: Date, timeZone: string): string {
  const [a, b] = [dayParts(from, timeZone), dayParts(until, timeZone)];
  const end = `${b.day} ${b.month} ${b.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${end}`;
  if (a.month !== b.month) return `${a.day} ${a.month} to ${end}`;
  return a.day === b.day ? end : `${a.day} to ${end}`;
}

/** "Monday 16 November 2026 at 9:00", on the wall clock of a zone. */
export function showMoment(instant: Date, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const value = (type: string) => clock.find((part) => part.type === type)?.value ?? '';
  return `${value('weekday')} ${showDay(instant, timeZone)} at ${Number(value('hour'))}:${value('minute')}`;
}

/** Year and month (from 1) of an instant on the calendar of a zone. */
export function monthOf(instant: Date, timeZone: string): { year: number; month: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
  }).formatToParts(instant);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month') };
}

function dayParts(instant: Date, timeZone: string): { day: string; month: string; year: string } {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).formatToParts(instant);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { day: value('day'), month: value('month'), year: value('year') };
}
