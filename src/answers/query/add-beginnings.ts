import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative, Query } from '../../search/query.ts';
import { termsOfText } from '../../search/tokenize.ts';

/** Words by which updates tell that something came into being, and those that tell that it came into force. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['created', 'creation', 'established', 'founded', 'formed', 'set up', 'existence'],
  ['start', 'begin', 'commence', 'came into force', 'came into effect', 'live', 'existence'],
];
/** What says the same in another word is a little less than the word itself. */
const SAME_BEGINNING_WEIGHT = 0.85;

const beginnings = BEGINNINGS.map((words) => words.map(termsOfText));

/** A query that is also met by the other words for a beginning: who asks when something was "created" is told when it was "established". */
export function addBeginnings(query: Query, { index }: Knowledge): Query {
  const isHeld = (terms: readonly string[]) => terms.every((term) => index.documentFrequency(term) > 0);
  return {
    ...query,
    groups: query.groups.map((group) => {
      const own = group.alternatives[0]?.terms.join(' ') ?? '';
      const others = beginnings.find((words) => words.some((terms) => terms.join(' ') === own)) ?? [];
      const known = new Set(group.alternatives.map(({ terms }) => terms.join(' ')));
      const alternatives: Alternative[] = others
        .filter((terms) => !known.has(terms.join(' ')) && isHeld(terms))
        .map((terms) => ({ terms, weight: SAME_BEGINNING_WEIGHT }));
      return alternatives.length === 0
        ? group
        : { ...group, alternatives: [...group.alternatives, ...alternatives], isKnown: true };
    }),
  };
}
