import type { Query, TermGroup } from '../../../search/query.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { holdsMeaning } from '../speaking/speaks-of.ts';
import { isBackedByExamples } from './is-backed-by-examples.ts';

/** So much of what a topic tells, by weight, has to stand in a passage or above it. */
const HALF = 0.5;

/** Who says so much that a passage does not may ask for something else altogether. */
const LACKING = 2;

/**
 * Whether a passage holds less than half of what a topic tells ("compensation for abuse in care", of a passage on abuse), and hardly
 * any example of how people ask means what it says: then it has to be surer than others.
 */
export function isHalfHeld(
  evidence: Evidence,
  { query, wish }: Pick<Understanding, 'query' | 'wish'>,
): boolean {
  const isOnMatter = query.matter !== undefined && evidence.isOnMatter;
  if (wish !== 'topic' || isOnMatter) return false;
  if (query.groups.some(({ isCarried }) => isCarried)) return lacksAllItAdds(evidence, query);
  if (evidence.confidence >= THRESHOLDS.halfHeld) return false;
  const telling = tellingGroups(query.groups);
  const said = telling.filter((group) => holdsMeaning(evidence, group));
  const half = HALF * weightOf(telling);
  // Half of it is too little where two of the other words are missing, or no document has one of them at all.
  const isHalf = weightOf(said) === half;
  const lacking = telling.length - said.length;
  const isLittle =
    weightOf(said) < half || (isHalf && (lacking >= LACKING || telling.some((group) => !group.isKnown)));
  return isLittle && !isBackedByExamples(evidence, query);
}

/** Whether a follow-up is on something that the passage has no word of: what a speech is on below a speaker. */
function lacksAllItAdds(evidence: Evidence, { groups }: Query): boolean {
  const added = tellingGroups(groups).filter(({ isCarried }) => !isCarried);
  return added.length > 0 && !added.some((group) => holdsMeaning(evidence, group));
}

function weightOf(groups: readonly TermGroup[]): number {
  return groups.reduce((sum, { weight }) => sum + weight, 0);
}
