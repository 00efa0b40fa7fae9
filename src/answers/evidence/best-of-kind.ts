import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Evidence } from './find-evidence.ts';
import { isAnswerable } from './is-answerable.ts';
import { isOf } from './scope.ts';

/** What stands in for the best passage speaks of this share at least of what that one speaks of. */
const LEAST_CLOSENESS = 0.4;

/**
 * The first that gives the kind of thing asked for, among the evidence about as good as the best and what stands under the same
 * heading; undefined where none of it does. `found` is the best first.
 */
export function bestOfKind(found: readonly Evidence[], understanding: Understanding): Evidence | undefined {
  const [first] = found;
  if (!first) return undefined;
  const near = found.filter(
    (evidence) =>
      isAnswerable(evidence, understanding) &&
      (evidence.score >= THRESHOLDS.equalScore * first.score || isOfSameSection(evidence, first)) &&
      mayStandIn(evidence, first, understanding),
  );
  return near.find(({ kind }) => kind === 1) ?? near.find(({ kind }) => kind > 0);
}

function isOfSameSection(one: Evidence, other: Evidence): boolean {
  return (
    one.document.id === other.document.id &&
    one.passage.headings.join('\n') === other.passage.headings.join('\n')
  );
}

/**
 * A figure alone makes no answer: what has it is of the date, region and committee named where the best is, and speaks of
 * nearly as much of what was asked.
 */
function mayStandIn(evidence: Evidence, best: Evidence, understanding: Understanding): boolean {
  if (best.isOfTime && !evidence.isOfTime) return false;
  // A region that was carried over helps to choose, and forbids nothing.
  const isNamed = ({ document }: Evidence) => understanding.carried !== null || isOf(document, understanding);
  if (isNamed(evidence) !== isNamed(best)) return isNamed(evidence);
  return evidence.closeness >= LEAST_CLOSENESS * best.closeness;
}
