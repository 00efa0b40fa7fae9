import type { Alternative, Query } from '../../../search/query.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { distinctness } from '../../query/distinctness.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/**
 * How plainly a sentence names what a question means in words of its own, from 0 to some 2: by the most telling of the matter's terms that
 * it holds, a little by each further one, and by what examples of such questions mean. "Putting an end to the direct cross examination of victims" tells more of it
 * than what else is said of domestic violence.
 */
export function namesMatter(sentence: string, { matter = [], examples = [] }: Query): number {
  const held = new Set(termsOfText(sentence));
  const holds = ({ terms }: Alternative) => terms.every((term) => held.has(term));
  const at = matter.findIndex(holds);
  const further = at < 0 ? 0 : matter.slice(at + 1).filter(holds).length;
  const meant = examples.reduce((sum, { means, vote }) => sum + (means.some(holds) ? vote : 0), 0);
  return (at < 0 ? 0 : distinctness(at)) + THRESHOLDS.furtherInSentence * further + meant;
}
