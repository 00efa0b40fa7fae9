import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Query } from '../../../search/query.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { asksForLastTime } from '../../kinds/kind-of-answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { CERTAIN_KIND } from './confidence.ts';
import type { Evidence } from './find-evidence.ts';

/** What says the same again may score a little less, for being said at greater length. */
const AS_GOOD = 0.9;
/** Where the last time is asked for, how well the rest is said matters less. */
const AS_GOOD_FOR_LAST_TIME = 0.5;
/** … and holds as much of what was asked, but for rounding. */
const ROUNDING = 0.05;
/** Of the terms of the shorter sentence the other has to have this share. */
const SAME_WORDS = 0.6;

/** "How many trained challengers does Yorkshire have?" wants them as they are now. */
const ASKS_HOW_MANY_NOW =
  /^(?:and |so )?how many\b.*\b(?:are|is|do|does|have|has|now)\b(?!.*\b(?:was|were|did|had)\b)/i;
const WHOLE = 0.95;
const ASKS_FOR_NEXT =
  /\b(?:when|where)\b.*\bnext (?:\S+ ){0,5}?meet(?:ing)?s?\b|\b(?:when|where)\b.*\bmeets? next\b/i;
const NEXT_MEETING = /\bnext (?:\S+ ){0,3}?meeting|\bmeets? (?:again|next)\b|\bnext meets?\b/i;

/**
 * The same again from the newest update of the same region or committees: a count that each update brings up to date ("27 peer
 * challenges have been completed") is asked for as it stands last. `chosen` where a date was named, or nothing newer says as much.
 */
export function newestOfSeries(
  chosen: Evidence,
  found: readonly Evidence[],
  { times, recency, text, query }: Understanding,
): Evidence {
  if (times.length > 0 || recency === 'oldest' || recency === 'previous') return chosen;
  if (ASKS_FOR_NEXT.test(text)) return newestWithNext(chosen, found);
  const isForLast = asksForLastTime(text.toLowerCase());
  const asGood = isForLast ? AS_GOOD_FOR_LAST_TIME : AS_GOOD;
  const [newest] = found
    .filter(
      (one) =>
        isOfSameSeries(one, chosen) &&
        one.score >= asGood * chosen.score &&
        one.coverage >= chosen.coverage - ROUNDING &&
        one.closeness >= chosen.closeness - ROUNDING &&
        one.kind >= chosen.kind - (isForLast ? 0 : ROUNDING) &&
        (isForLast
          ? saysWhatIsAsked(one, query)
          : saysTheSame(one, chosen) || (ASKS_HOW_MANY_NOW.test(text) && countTheSame(one, chosen))),
    )
    .sort((a, b) => newestFirst(a.document.published, b.document.published) || b.score - a.score);
  return newest && newestFirst(newest.document.published, chosen.document.published) < 0 ? newest : chosen;
}

/** What the newest update that speaks of a next meeting says of it, in its heading ("Date of next meeting") or itself. */
function newestWithNext(chosen: Evidence, found: readonly Evidence[]): Evidence {
  const [newest] = found
    .filter(
      (one) =>
        isOfSameSeries(one, chosen) &&
        one.kind >= chosen.kind - ROUNDING &&
        one.coverage >= chosen.coverage - ROUNDING &&
        NEXT_MEETING.test(`${one.passage.heading ?? ''}\n${one.sentence?.text ?? ''}`),
    )
    .sort((a, b) => newestFirst(a.document.published, b.document.published) || b.score - a.score);
  return newest && newestFirst(newest.document.published, chosen.document.published) < 0 ? newest : chosen;
}

/** Whether two passages that hold all that was asked count what is asked for. */
function countTheSame(one: Evidence, other: Evidence): boolean {
  return [one, other].every(
    ({ kind, coverage, closeness }) =>
      coverage >= WHOLE && (kind >= CERTAIN_KIND || (kind > 0 && closeness >= WHOLE)),
  );
}

/** Whether two sentences are the same but for their figures and some words. */
function saysTheSame({ sentence: one }: Evidence, { sentence: other }: Evidence): boolean {
  const terms = new Set(termsOfText(one?.text ?? ''));
  const others = new Set(termsOfText(other?.text ?? ''));
  const fewer = Math.min(terms.size, others.size);
  return fewer > 0 && [...terms].filter((term) => others.has(term)).length >= SAME_WORDS * fewer;
}

/** Whether the sentence itself, and no heading above it, says what is asked about. */
function saysWhatIsAsked({ sentence }: Evidence, { groups }: Query): boolean {
  const terms = new Set(termsOfText(sentence?.text ?? ''));
  return groups.every(({ alternatives }) => alternatives[0]?.terms.every((term) => terms.has(term)));
}

function isOfSameSeries({ document: one }: Evidence, { document: other }: Evidence): boolean {
  return one.region === null
    ? one.committees.length > 0 && one.committees.some((slug) => other.committees.includes(slug))
    : one.region === other.region;
}
