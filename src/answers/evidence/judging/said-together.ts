import type { Query } from '../../../search/query.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import type { Evidence } from '../finding/find-evidence.ts';

/** One word, be it with a hyphen, or either of two ("board or alliance"), and no abbreviation: "SEND" means the same wherever it stands. */
const PLAIN_WORD = /^\p{L}?\p{Ll}+(?:-\p{Ll}+)?(?: or \p{Ll}+)?$/u;
const CAPITAL = /^\p{Lu}/u;
/** Of two words that are asked for together (“teaching partnership”), each passage has to say so much together as the best. */
const AS_MUCH_TOGETHER = 0.5;

/** Whether a topic is two words, one behind the other, or has a name of two (“Staff College”): said apart they may mean something else. */
export function asksForPair({ query, text }: { readonly query: Query; readonly text: string }): boolean {
  const words = tellingGroups(query.groups).map(({ said }) => asTyped(said, text));
  return words.some((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !PLAIN_WORD.test(word) || !PLAIN_WORD.test(next)) return false;
    const isWhole = words.length === 2 || (CAPITAL.test(word) && CAPITAL.test(next));
    return isWhole && text.includes(`${word} ${next}`);
  });
}

/** "Co operatives" with the hyphen that it was typed with. */
function asTyped(said: string, text: string): string {
  const joined = said.replaceAll(' ', '-');
  return text.includes(joined) ? joined : said;
}

/** Whether a passage says the two words of such a topic together as the one shown does; true of every other topic. */
export function isSaidTogether(
  { together }: Pick<Evidence, 'together'>,
  shown: Pick<Evidence, 'together'> | undefined,
  asked: { readonly query: Query; readonly text: string },
): boolean {
  return !asksForPair(asked) || together >= AS_MUCH_TOGETHER * (shown?.together ?? 0);
}
