import type { Place } from '../../../search/passage-index.ts';
import type { Query } from '../../../search/query.ts';
import { heldOf } from '../speaking/speaks-of.ts';

/** So much speaks for any passage by chance: a question in the updates' own words is like some example too. */
const BY_CHANCE = 0.05;

/** More than this says no more: which of two passages that both hold what is meant comes first, the question's own words decide. */
const MOST = 0.2;

/** How much of what the examples say that a question means speaks for a passage, from 0 to 1: it holds a term of theirs. */
export function askedByExamples(place: Place, { examples = [] }: Query): number {
  if (examples.length === 0) return 0;
  const held = new Set(
    heldOf(
      place,
      examples.flatMap(({ means }) => means),
    ),
  );
  const votes = examples.reduce(
    (sum, { means, vote }) => sum + (means.some((one) => held.has(one)) ? vote : 0),
    0,
  );
  return Math.min(MOST, Math.max(0, votes - BY_CHANCE));
}
