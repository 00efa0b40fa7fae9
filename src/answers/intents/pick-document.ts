import type { Document } from '../../corpus/document.ts';
import { MONTHS_A_YEAR, monthNumber } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import { pattern } from '../../text/pattern.ts';
import { isInTime } from '../evidence/scope.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** A document, and what of the question it was chosen by. */
export type Choice = {
  readonly document: Document;
  readonly why: 'latest' | 'of-date' | 'nearest' | 'previous' | 'oldest' | 'early';
};

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  next: 2,
  second: 2,
  third: 3,
  fourth: 4,
};
const COUNT = '(?<count>one|two|three|four|[1-4])';
const ORDINAL = '(?<count>next|second|third|fourth|2nd|3rd|4th)';
const UPDATE = '(?:updates?|reports?|bulletins?|newsletters?|editions?|issues?|ones?)';
/** "Two updates ago", "last but two": how many before the latest. */
const STEPS_BACK = pattern('i')`
  \b(?:
    ${COUNT} (?:${UPDATE} )?(?:ago|back|before (?:the )?(?:latest|last|newest|current|most recent))
    |(?:last|latest|newest) but ${COUNT}
  )\b
`;
/** "The second newest" is one before the latest. */
const PLACE_FROM_NEWEST = pattern('i')`
  \b${ORDINAL}[ -](?:newest|latest|most recent|(?:(?:to|from)[ -])?last)\b
`;
const PLACE_FROM_OLDEST = pattern('i')`
  \b${ORDINAL}[ -](?:oldest|earliest)\b|\b(?:oldest|earliest|first) but ${COUNT}\b
  |\b(?:the|its|their|'s) (?!next)${ORDINAL}(?: ever)?(?: regional?)? ${UPDATE}\b
`;
/** "The one after December 2016", "what followed April 2017": the next, not the latest of all behind it. */
const NEXT_AFTER = pattern('i')`
  \b(?:
    ${UPDATE}|next|straight|right|immediately|directly|just|shortly|soon|came|comes|came out
  )(?: (?:that|to|came|come|out|comes))* (?:after|next)\b
  |\b(?:next|following|subsequent) ${UPDATE}\b|\bwhat(?:'s| is|s)? next\b|\bfollow(?:ing|ed|s)\b
  |\b${UPDATE} (?:newer|later|more recent) than\b
`;

/** What somebody will do in a year stands in the first update of it. */
const LOOKS_AHEAD = pattern('i')`
  \b(?:
    will|going to|plan(?:s|ned)? (?:for|in|to)|planning|intend\w*|hop(?:es?|ing) to
    |(?:priorit(?:y|ies)|agenda|programme|lined up|in store|on the cards|coming up|ahead) (?:for|in)
  )\b
`;

/** Which of the updates of one region or committee, given newest first, a question means; null where there is none. */
export function pickDocument(newest: readonly Document[], understanding: Understanding): Choice | null {
  if (understanding.times.length > 0) return ofDate(newest, understanding);
  return byPlace(
    newest.filter((document) => isInTime(document, understanding)),
    understanding,
  );
}

function ofDate(newest: readonly Document[], understanding: Understanding): Choice | null {
  const { times, recency, text } = understanding;
  const [span] = times;
  if (!span) return null;
  // A document of just that month comes before one of which only the year is known.
  const precision = ({ published }: Document) => published?.length ?? 0;
  const fitting = newest
    .filter((document) => isInTime(document, understanding))
    .sort((a, b) => (span.to === span.from ? precision(b) - precision(a) : 0));
  const isNext = span.to === Number.POSITIVE_INFINITY && NEXT_AFTER.test(text);
  // "The previous one, before 2023" goes back once.
  const isPrevious = recency === 'previous' && span.from !== Number.NEGATIVE_INFINITY;
  const isOfYear = Number.isFinite(span.to - span.from) && span.to - span.from >= MONTHS_A_YEAR - 1;
  const isFirst = isNext || recency === 'oldest' || (isOfYear && LOOKS_AHEAD.test(text));
  const pick = fitting.at(isFirst ? -1 : isPrevious ? 1 : 0) ?? fitting[0];
  if (pick) return { document: pick, why: 'of-date' };
  const distance = (document: Document) => Math.abs(monthNumber(document.published) - middleOf(span));
  const [nearest] = span.anyYear ? newest : [...newest].sort((a, b) => distance(a) - distance(b));
  return nearest ? { document: nearest, why: 'nearest' } : null;
}

function middleOf({ from, to }: TimeSpan): number {
  if (!Number.isFinite(from)) return to;
  return Number.isFinite(to) ? (from + to) / 2 : from;
}

function byPlace(newest: readonly Document[], { recency, text }: Understanding): Choice | null {
  const [latest] = newest;
  if (!latest) return null;
  const early = stepsIn(PLACE_FROM_OLDEST.exec(text));
  const earlyOne = early === null ? undefined : newest.at(-1 - early);
  if (earlyOne) return { document: earlyOne, why: 'early' };
  const oldest = newest.at(-1);
  if (recency === 'oldest' && oldest && oldest !== latest) return { document: oldest, why: 'oldest' };
  const back = stepsIn(STEPS_BACK.exec(text)) ?? stepsIn(PLACE_FROM_NEWEST.exec(text));
  const previous = newest[back ?? 1];
  if ((recency === 'previous' || back !== null) && previous) return { document: previous, why: 'previous' };
  return { document: latest, why: 'latest' };
}

/** How many steps from the end a way of counting says; an ordinal counts the end itself. */
function stepsIn(found: RegExpExecArray | null): number | null {
  const said = found?.groups?.count?.toLowerCase();
  if (said === undefined) return null;
  return (COUNTS[said] ?? Number.parseInt(said, 10)) - (new RegExp(`^${ORDINAL}$`).test(said) ? 1 : 0);
}
