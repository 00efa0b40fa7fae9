import type { Document, PartialDate } from '../corpus/document.ts';
import { monthNumber, newestFirst } from '../corpus/partial-date.ts';
import type { TimeSpan } from '../knowledge/find-times.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { capitalise, sayDate, sayList } from './say.ts';
import type { Understanding } from './understanding.ts';

const RELATIVE = /\b(?:ago|last|past|this|next|previous)\b/i;
/** "a year before September 2017" */
const APART = /\b(?:years?|months?) (?:before|after|earlier|later|prior|on)\b/i;
const YEAR = 12;

/** The dates that a question names: "September 2016 or 2017", "before December 2016"; of "last year" which one that is. */
export function sayTimes({ times }: Pick<Understanding, 'times'>): string {
  return sayList(times.map(sayTime), 'or');
}

/** Whether all of the dates that a question names are after the newest update held; then `newest` says when that is from. */
export function isAfterAll(
  { times }: Pick<Understanding, 'times'>,
  { documents }: Knowledge,
): { newest: PartialDate | null } | null {
  const newest = [...documents.values()].map(({ published }) => published).sort(newestFirst)[0] ?? null;
  return times.length > 0 && times.every(({ from }) => from > monthNumber(newest)) ? { newest } : null;
}

/** So long before the oldest update no other is near. */
const NEAR_MONTHS = 12;

/** Whether all of the dates that a question names are more than a year before the oldest of these. */
export function isBeforeAll(
  { times }: Pick<Understanding, 'times'>,
  documents: readonly Document[],
): boolean {
  const oldest = Math.min(
    ...documents.map(({ published }) => monthNumber(published)).filter((month) => Number.isFinite(month)),
  );
  return (
    times.length > 0 && times.every(({ to, anyYear }) => !anyYear && to < Math.floor(oldest) - NEAR_MONTHS)
  );
}

function sayTime({ said, from, to }: TimeSpan): string {
  if (/^(?:before|after)\b/.test(said)) return said;
  if (RELATIVE.test(said) && Number.isFinite(from)) {
    const year = String(Math.floor(from / YEAR));
    if (to - from === YEAR - 1) return year;
    if (to === from) return sayDate(`${year}-${String((from % YEAR) + 1).padStart(2, '0')}`);
  }
  if (APART.test(said)) return said;
  return capitalise(said.replace(/^(?:in|from|of|for|the|update|last)\s+/i, ''));
}
