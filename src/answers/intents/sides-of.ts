import type { Document } from '../../corpus/document.ts';
import { MONTHS_A_YEAR } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import { isFromAny, isInTime, isOf } from '../evidence/scope.ts';
import { namesSender } from '../understanding/names-place.ts';
import type { NamedTimes, Understanding } from '../understanding/understanding.ts';
import { capitalise, sayCommittee, sayDate, sayRegion } from '../wording/say.ts';
import { sayMonth } from '../wording/say-times.ts';
import { documentsWhere } from './documents-where.ts';

/** "September 2016 and April 2017" */
const SAYS_BOTH_ENDS = /\s*(?:\b(?:and|to|until|till|through)\b|\s[–-]\s)\s*/i;
const OPENS_DATE = /^(?:from|in|of|since)\s+/i;
const NEWEST = '(?:last|latest|newest|most recent|recent)';
const LAST_TWO = pattern('i')`
  \b${NEWEST} (?:two|2|couple(?: of)?)\b|\b(?:two|2|couple of) ${NEWEST}\b
  |\b${NEWEST}\b.*\b(?:previous|one before|preceding|earlier) ?(?:one)?\b
`;
const UPDATES: readonly Document['kind'][] = ['regional-update', 'committee-update'];

/** One of the things compared: a region, a committee, or a date. */
export type Side = {
  readonly name: string;
  readonly isWanted: (document: Document) => boolean;
  readonly scope: Partial<Understanding>;
};

/** What a comparison is between: the regions and committees named or, where there is but one, the dates. */
export function sidesOf(understanding: Understanding, knowledge: Knowledge): Side[] {
  const { regions, authorities, committees, times } = understanding;
  const slugs = [...new Set([...regions, ...authorities.map(({ item }) => item.region)])];
  const places: Side[] = [
    ...slugs.map((slug) => ({
      name: sayRegion(slug, knowledge),
      isWanted: (document: Document) => document.region === slug && isInTime(document, understanding),
      scope: { regions: [slug], committees: [] },
    })),
    ...committees.map((slug) => ({
      name: sayCommittee(slug, knowledge),
      isWanted: (document: Document) =>
        document.committees.includes(slug) && isInTime(document, understanding),
      scope: { regions: [], committees: [slug] },
    })),
  ];
  if (places.length >= 2) return places;
  const [first, second] = times.length === 0 ? lastTwo(understanding, knowledge) : [];
  if (first && second) return [sideOf(second, understanding), sideOf(first, understanding)];
  return (times.length === 1 ? times.flatMap(endsOf) : times).map((span) => ({
    name:
      span.from === span.to && !span.anyYear
        ? sayMonth(span.from)
        : capitalise(span.said.replace(OPENS_DATE, '')),
    isWanted: (document) => isOf(document, understanding) && isFromAny(document, [span]),
    scope: { times: [span] },
  }));
}

/** "The last two updates", "the latest and the one before": the newest two of the one place that is named. */
function lastTwo(understanding: Understanding, knowledge: Knowledge): Document[] {
  if (!namesSender(understanding) || !LAST_TWO.test(understanding.text)) return [];
  return documentsWhere(
    knowledge,
    (document) => UPDATES.includes(document.kind) && isOf(document, understanding),
  ).slice(0, 2);
}

function sideOf({ id, published, publishedBasis }: Document, { times }: NamedTimes): Side {
  return {
    name: sayDate(published, publishedBasis),
    isWanted: (document) => document.id === id,
    scope: { times },
  };
}

/** The first and the last month of a stretch that is said by both, or the first and last year; any other date as it is. */
function endsOf(span: TimeSpan): TimeSpan[] {
  const { from, to, said } = span;
  if (!Number.isFinite(to - from) || !SAYS_BOTH_ENDS.test(said)) return [span];
  const length =
    from % MONTHS_A_YEAR === 0 && to % MONTHS_A_YEAR === MONTHS_A_YEAR - 1 ? MONTHS_A_YEAR - 1 : 0;
  const [first, last] = said.split(SAYS_BOTH_ENDS);
  return [
    { ...span, to: from + length, said: first ?? said },
    { ...span, from: to - length, said: last ?? said },
  ];
}
