import type { Place } from '../../search/passage-index.ts';
import { heldOf } from '../evidence/speaks-of.ts';
import type { Wording } from '../understanding/understanding.ts';

/**
 * The term, in quotation marks, for which a question in words of its own was read, where the passage shown holds it: to be said, so
 * that a wrong guess is seen at once. Null where the question's own words found that passage, or say the term.
 */
export function sayMatter({ query, text }: Wording, shown: Place): string | null {
  const [term] = heldOf(shown, query.matter ?? []);
  return term && !text.toLowerCase().includes(term.said.toLowerCase()) ? `“${term.said}”` : null;
}
