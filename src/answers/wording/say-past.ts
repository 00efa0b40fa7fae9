import type { Document } from '../../corpus/document.ts';
import { MONTHS_A_YEAR, monthAt, monthNumber } from '../../corpus/partial-date.ts';
import { findTimes } from '../../knowledge/find-times.ts';
import { pattern } from '../../text/pattern.ts';

/** Who asks when the next meeting is wants one that is still to come. */
const ASKS_WHAT_COMES = pattern('i')`
  \b(?:
    when|where|what (?:date|day|month|time)|dates?|how soon|is there|are there|any
  )\b.*\b(?:next(?! practice)|upcoming|forthcoming|coming up|still to come)\b
`;

/**
 * What to say before a text that was written a year ago or more, and names no date from now on, where a question asks for what comes
 * next: that it is past. Empty for any other question or text.
 */
export function sayPast(question: string, text: string, { published }: Document, now: Date): string {
  const thisMonth = monthAt(now);
  const written = monthNumber(published);
  if (!ASKS_WHAT_COMES.test(question) || !(thisMonth - written >= MONTHS_A_YEAR)) return '';
  const then = new Date(Date.UTC(Math.floor(written / MONTHS_A_YEAR), written % MONTHS_A_YEAR, 1));
  const isToCome = findTimes(text, then).some(({ to }) => Number.isFinite(to) && to >= thisMonth);
  return isToCome ? '' : 'None held is still to come; this is past. ';
}
