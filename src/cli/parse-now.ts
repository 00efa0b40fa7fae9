const ISO = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** The time that `--now` names, or the present; a sentence on what is wrong where it names none. */
export function parseNow(value: string | undefined): Date | string {
  if (value === undefined) return new Date();
  const [, day = ''] = ISO.exec(value) ?? [];
  const now = new Date(value);
  // The 31st of a shorter month would be taken for a day of the next.
  const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isDay && !Number.isNaN(now.getTime())
    ? now
    : `--now: “${value}” is no date. Write it as 2026-11-21 or 2026-11-21T09:00:00Z.`;
}
