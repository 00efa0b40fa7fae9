import type { Query } from '../../../search/query.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { heldOf } from '../speaking/speaks-of.ts';

/** Less than this of what the examples say speaks for nothing. */
const LEAST_VOTE = 0.09;

/** Whether some example of how people ask means what a passage says; see docs/adr/0009-example-questions.md. */
export function isBackedByExamples(evidence: Evidence, { examples = [] }: Query): boolean {
  const votes = examples
    .filter(({ means }) => heldOf(evidence, means).length > 0)
    .reduce((sum, { vote }) => sum + vote, 0);
  return votes >= LEAST_VOTE;
}
