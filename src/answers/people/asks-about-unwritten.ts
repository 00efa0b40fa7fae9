import type { Knowledge } from '../../knowledge/knowledge.ts';
import { peopleNamedIn } from './find-people-in.ts';

/** What somebody said on a matter is another question. */
const ON_A_MATTER = /\b(?:on|about|re|regarding)\b/i;

/**
 * Whether a question names somebody in full of whom pages tell and no document: there is nothing else to be found of them, whatever is
 * asked. A surname alone may be a word ("You Can Foster").
 */
export function asksAboutUnwritten(text: string, knowledge: Knowledge): boolean {
  const named = peopleNamedIn(text, knowledge).filter(({ said }) => said.includes(' '));
  return (
    named.length > 0 &&
    !ON_A_MATTER.test(text) &&
    named.every(({ item }) => !knowledge.people.some(({ name }) => name === item))
  );
}
