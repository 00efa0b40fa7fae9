import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** So many telling words ask of something by themselves. */
const SAY_ENOUGH = 2;
/** A name inside a question: "what does FutureSocial do?" */
const NAME = /(?<=\S )\p{Lu}[\p{L}\d&]+/u;

/**
 * Whether a question says itself what it is about, by a name, a term that the updates have or several telling words: "the keynote" is that
 * of the summit shown, "the annual conference" is another.
 */
export function namesItsMatter({ text, query }: Pick<Understanding, 'text' | 'query'>): boolean {
  const telling = query.groups.filter(({ weight }) => weight >= TELLING_WEIGHT);
  const isTerm = telling.some(({ said, alternatives: [own] }) => said.includes(' ') && own?.weight === 1);
  return telling.length >= SAY_ENOUGH || isTerm || NAME.test(text);
}
