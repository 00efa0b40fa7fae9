import { fitOf, type GroupRarity } from '../../../search/fit.ts';
import type { Place } from '../../../search/passage-index.ts';
import type { Query } from '../../../search/query.ts';
import { pattern } from '../../../text/pattern.ts';
import { readItems } from './read-items.ts';

/** "What were the workshops on Friday", "which networks are …" want all of them. */
const ASKS_FOR_ALL = pattern('i')`
  ^(?:and |so )?(?:what|which)(?: \w+s)? (?:are|were) (?:the )?
  |\bwhat (?:did|does|do) .* (?:cover|include|involve)s?\b
`;
/** What a heading ends with that introduces a list. */
const INTRODUCES = /:$/;
const FEWEST = 2;

/**
 * The items of the list that stands right under a heading ("Friday:"), with the heading, for who asks for all of them; null where the
 * passage is no such item, or says itself what was asked.
 */
export function listUnderHeading(
  { document, passage }: Place,
  question: string,
  query: Query,
  rarity: GroupRarity,
): string | null {
  const { heading, headings, introduction } = passage;
  if (heading === null || introduction !== null || !INTRODUCES.test(heading) || !ASKS_FOR_ALL.test(question))
    return null;
  const fitIn = (text: string) => fitOf(text, query, rarity);
  const above = headings.join('\n');
  if (fitIn(above) === 0 || fitIn(`${above}\n${passage.text}`) > fitIn(above)) return null;
  const items = document.passages.filter((one) => one.headings.join('\n') === above);
  return items.length < FEWEST
    ? null
    : readItems(
        heading,
        items.map(({ text }) => text),
      );
}
