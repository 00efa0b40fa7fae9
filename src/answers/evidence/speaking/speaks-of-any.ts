import type { TermGroup } from '../../../search/query.ts';
import { termsOfText } from '../../../search/tokenize.ts';

/** Whether a text says any of what these groups ask for, or what says the same. */
export function speaksOfAny(text: string, groups: readonly TermGroup[]): boolean {
  const terms = new Set(termsOfText(text));
  return groups.some(({ alternatives }) =>
    alternatives.some((alternative) => alternative.terms.every((term) => terms.has(term))),
  );
}
