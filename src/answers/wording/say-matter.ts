import type { Place } from '../../search/passage-index.ts';
import type { Query } from '../../search/query.ts';
import { heldOf } from '../evidence/speaks-of.ts';

/**
 * How a question in words of its own was read, where the passage shown holds a term of that matter: so that a wrong guess is
 * seen at once. Null where the question's own words found it.
 */
export function sayMatter({ matter }: Query, shown: Place): string | null {
  const [term] = heldOf(shown, matter ?? []);
  return term ? `I read this as a question on “${term.said}”.` : null;
}
