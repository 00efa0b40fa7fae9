import type { Place } from '../../../search/passage-index.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import type { Wording } from '../../understanding/understanding.ts';
import { heldOf } from '../speaking/speaks-of.ts';

/** “Research in Practice”, “Signs of Safety”: two words with capitals and a small one between. */
const NAME = /\p{Lu}\p{Ll}+ (?:in|of|to|for|with|on) \p{Lu}\p{Ll}+/gu;

/**
 * Of the passages found those that say such a name of the question just so, or by its letters, where some do: “research or practice” is
 * said of something else.
 */
export function sayingItsName<One extends Place>(
  found: readonly One[],
  { text, query }: Wording,
): readonly One[] {
  const names = (text.match(NAME) ?? []).map((written) => {
    const own = termsOfText(written);
    const group = query.groups.find(({ said }) => said.toLowerCase().includes(written.toLowerCase()));
    const otherwise = (group?.alternatives ?? []).filter(
      ({ terms }) => !terms.every((term) => own.includes(term)),
    );
    return { terms: ` ${own.join(' ')} `, otherwise };
  });
  if (names.length === 0) return found;
  const saying = found.filter((one) => {
    const { headings, introduction, text: own } = one.passage;
    const said = ` ${termsOfText([...headings, introduction ?? '', own].join('\n')).join(' ')} `;
    return names.every(({ terms, otherwise }) => said.includes(terms) || heldOf(one, otherwise).length > 0);
  });
  return saying.length > 0 ? saying : found;
}
