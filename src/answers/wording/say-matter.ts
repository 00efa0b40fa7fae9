import type { Place } from '../../search/passage-index.ts';
import { holdsItsWords, lackedBy } from '../evidence/judging/lacked-by.ts';
import { heldOf } from '../evidence/speaking/speaks-of.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import type { Wording } from '../understanding/understanding.ts';

/** Words and marks that nobody would quote at either end of a term. */
const LITTLE = 'an?|and|as|at|by|for|from|in|of|on|or|that|the|to|with';
const AT_THE_EDGES = new RegExp(
  `^(?:\\W+|(?:${LITTLE})(?=\\s))+|(?:[^\\w%)]+|(?<=\\s)(?:${LITTLE}))+$`,
  'gi',
);
/** A bracket that is opened and not closed, with what stands in it. */
const HALF_A_BRACKET = /\s*\([^)]*$|^[^(]*\)\s*/g;

/**
 * The term, in quotation marks, for which a question in words of its own was read, where the passage shown holds it: to be said, so
 * that a wrong guess is seen at once. Null where the passage has the question's own words, or the question says the term; and where it
 * lacks a number, which is said then.
 */
export function sayMatter({ query, text }: Wording, shown: Place): string | null {
  const [term] = heldOf(shown, query.matter ?? []);
  const telling = tellingGroups(query.groups);
  const isOfOwnWords = telling.length > 1 && telling.every((group) => holdsItsWords(shown, group));
  const lacksNumber = lackedBy(shown, query).some(({ said }) => /\d/.test(said));
  if (isOfOwnWords || lacksNumber) return null;
  if (!term || text.toLowerCase().includes(term.said.toLowerCase())) return null;
  return `“${asWritten(term.said, textAround(shown)).replace(HALF_A_BRACKET, '').replace(AT_THE_EDGES, '')}”`;
}

/** A term as the text writes it, in small or capital letters; as it is where the text has its words apart. */
function asWritten(term: string, text: string): string {
  const at = text.toLowerCase().indexOf(term.toLowerCase());
  return at < 0 ? term : text.slice(at, at + term.length);
}
