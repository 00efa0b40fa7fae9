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
 * What to say before a text where a question asks for what comes next and the text tells of none: that it is past. So it is where all dates that
 * it names are over, or where it names none and was written a year ago or more. Empty for any other question or text.
 */
export function sayPast(question: string, text: string, { published }: Document, now: Date): string {
  const thisMonth = monthAt(now);
  const written = monthNumber(published);
  if (!ASKS_WHAT_COMES.test(question)) return '';
  const then = new Date(Date.UTC(Math.floor(written / MONTHS_A_YEAR), written % MONTHS_A_YEAR, 1));
  const times = findTimes(text, then).filter(({ to }) => Number.isFinite(to));
  const isOld = thisMonth - written >= MONTHS_A_YEAR;
  // "On 8 October" in an update of June may be of either year.
  const isDated = times.length > 0 && times.every(({ said }) => /\b20\d\d\b/.test(said));
  const isPast = (isOld || isDated) && times.every(({ to }) => to < thisMonth);
  return isPast ? 'None held is still to come; this is past. ' : '';
}
