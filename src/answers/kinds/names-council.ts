import type { Knowledge } from '../../knowledge/knowledge.ts';
import { remember } from '../remember.ts';
import type { Understanding } from '../understanding/understanding.ts';

const councilsIn = remember((text, knowledge) =>
  knowledge.findAuthorities.find(text).map(({ item }) => item),
);

/** Whether a text names a local authority. */
export function namesCouncil(text: string, knowledge: Knowledge): boolean {
  return councilsIn(text, knowledge).length > 0;
}

/** Whether a text names one that a question does not: who reviewed Central Bedfordshire is some other council. */
export function namesOtherCouncil(
  text: string,
  { authorities }: Pick<Understanding, 'authorities'>,
  knowledge: Knowledge,
): boolean {
  return councilsIn(text, knowledge).some((council) => !authorities.some(({ item }) => item === council));
}
