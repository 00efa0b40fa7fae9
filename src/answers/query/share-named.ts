import type { TermGroup } from '../../search/query.ts';
import { termsOfText } from '../../search/tokenize.ts';

/** From this weight on, another word for it means the same. */
const SAME_MEANING = 0.85;

/** The share of these groups that a text names in words that mean the same, from 0 to 1; 0 where there are none. */
export function shareNamed(text: string, groups: readonly TermGroup[]): number {
  if (groups.length === 0) return 0;
  const held = new Set(termsOfText(text));
  const named = groups.filter(({ alternatives }) =>
    alternatives.some(({ terms, weight }) => weight >= SAME_MEANING && terms.every((term) => held.has(term))),
  );
  return named.length / groups.length;
}
