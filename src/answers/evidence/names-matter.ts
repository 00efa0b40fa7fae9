import type { MatterTerm } from '../../search/query.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { distinctness } from '../query/distinctness.ts';

/**
 * How plainly a sentence names the matter that a question means, from 0 to 1: by the most telling of the matter's terms that it holds.
 * "Putting an end to the direct cross examination of victims" tells more of it than what else is said of domestic violence.
 */
export function namesMatter(sentence: string, matter: readonly MatterTerm[]): number {
  const held = new Set(termsOfText(sentence));
  const at = matter.findIndex(({ terms }) => terms.every((term) => held.has(term)));
  return at < 0 ? 0 : distinctness(at);
}
