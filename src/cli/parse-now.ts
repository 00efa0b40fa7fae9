/** The time that `--now` names, or the present; a sentence on what is wrong where it names none. */
export function parseNow(value: string | undefined): Date | string {
  if (value === undefined) return new Date();
  const now = new Date(value);
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value);
  return isIso && !Number.isNaN(now.getTime())
    ? now
    : `--now: “${value}” is no date. Write it as 2026-11-21 or 2026-11-21T09:00:00Z.`;
}
