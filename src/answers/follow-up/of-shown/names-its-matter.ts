import type { TermGroup } from '../../../search/query.ts';
import { TELLING_WEIGHT } from '../../query/telling-groups.ts';
import type { Understanding } from '../../understanding/understanding.ts';

/** So many telling words ask of something by themselves. */
const SAY_ENOUGH = 2;
/** A name inside a question: "what does FutureSocial do?" */
const NAME = /(?<=\S )\p{Lu}[\p{L}\d&]+/u;

/**
 * Whether a question says itself what it is about, by a name, a term that the updates have or several telling words: "the keynote" is that
 * of the summit shown, "the annual conference" is another, and below exclusions nothing new is named by "pupils were excluded".
 */
export function namesItsMatter(
  { text, query }: Pick<Understanding, 'text' | 'query'>,
  before: Pick<Understanding, 'query'>,
): boolean {
  const known = new Set(before.query.groups.flatMap(meanings));
  const telling = query.groups.filter(
    (group) => group.weight >= TELLING_WEIGHT && !meanings(group).some((meaning) => known.has(meaning)),
  );
  const isTerm = telling.some(({ said, alternatives: [own] }) => said.includes(' ') && own?.weight === 1);
  return telling.length >= SAY_ENOUGH || isTerm || NAME.test(text);
}

function meanings({ alternatives }: TermGroup): string[] {
  return alternatives.map(({ terms }) => terms.join(' '));
}
