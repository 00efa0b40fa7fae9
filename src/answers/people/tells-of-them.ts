import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termOf } from '../../search/tokenize.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { speaksOfAny } from '../evidence/speaking/speaks-of-any.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { isTelling } from '../query/telling-groups.ts';
import { asksWhy } from '../understanding/asks/asks-why.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { asksWhereFrom } from './asks-where-from.ts';
import { peopleNamedIn } from './find-people-in.ts';

/**
 * Whether a passage tells anything of what a question of fact asks of somebody besides their name: that Lyn Gavin gave a talk says
 * nothing of her lunch. True of every other question, and of one that asks where they are from or why they left, which is told in
 * other words.
 */
export function tellsOfThem(
  place: Pick<Evidence, 'document' | 'passage'>,
  { text, query, wish }: Pick<Understanding, 'text' | 'query' | 'wish'>,
  knowledge: Knowledge,
): boolean {
  const names = peopleNamedIn(text, knowledge)
    .filter(({ said }) => said.includes(' '))
    .flatMap(({ said, item }) => `${said} ${item}`.replaceAll(/['’]s\b/g, '').split(/[\s-]+/))
    .map(termOf);
  const asked = query.groups.filter(
    (group) => isTelling(group) && !group.alternatives[0]?.terms.every((term) => names.includes(term)),
  );
  if (wish !== 'fact' || names.length === 0 || asked.length === 0 || asksWhereFrom(text) || asksWhy(text))
    return true;
  return asked.every(({ isKnown }) => isKnown) && speaksOfAny(textAround(place), asked);
}
