import type { Alternative, Query } from '../../../search/query.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { distinctness } from '../../query/distinctness.ts';

/**
 * How plainly a sentence names what a question means in words of its own, from 0 to 2: by the most telling of the matter's terms that
 * it holds, and by what examples of such questions mean. "Putting an end to the direct cross examination of victims" tells more of it
 * than what else is said of domestic violence.
 */
export function namesMatter(sentence: string, { matter = [], examples = [] }: Query): number {
  const held = new Set(termsOfText(sentence));
  const holds = ({ terms }: Alternative) => terms.every((term) => held.has(term));
  const at = matter.findIndex(holds);
  const meant = examples.reduce((sum, { means, vote }) => sum + (means.some(holds) ? vote : 0), 0);
  return (at < 0 ? 0 : distinctness(at)) + meant;
}
