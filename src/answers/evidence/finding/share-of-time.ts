import type { TimeSpan } from '../../../knowledge/find-times.ts';

/** In an update of the very date asked for, what a sentence dates otherwise keeps of its worth: "set up in 2018 with 12 anchors". */
const OF_OTHER_TIME = 0.8;
const NOW = /\b(?:now|today|currently|at present|so far|to date|at the moment)\b/i;
const YEARS = /\b(?:19|20)\d\d\b/g;

/**
 * What a sentence keeps of its worth in a document of the time that a question names: all of it, unless it is of other years and of
 * nothing that is so now.
 */
export function shareOfTime(sentence: string, times: readonly TimeSpan[]): number {
  const years = sentence.match(YEARS) ?? [];
  if (years.length === 0 || NOW.test(sentence)) return 1;
  const isMeant = (year: number) =>
    times.some(({ from, to }) => Math.floor(from / 12) <= year && year <= Math.floor(to / 12));
  return years.some((year) => isMeant(Number(year))) ? 1 : OF_OTHER_TIME;
}
