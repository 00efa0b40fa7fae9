import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { termOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { abbreviationsIn } from '../asks/asks-for-abbreviation.ts';
import { namesSource } from '../sources-in.ts';

const ASKS_FOR_MEANING = pattern('i')`
  \b(?:
    stands? for|short for|abbreviation|acronym|initials|in full|spel(?:l|t) out|full (?:form|name) of
    |mean(?:s|ing)?|meant by
  )\b
`;
/** “What is a SLIP?” */
const ASKS_WHAT_IT_IS =
  /^(?:[Aa]nd |[Ss]o )*[Ww]hat(?:['’]?s| is| are) (?:an? |the )?\p{Lu}{3,6}s?(?=\W*$|\s+and\b|,)/u;
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;

/**
 * The letters that a question asks the meaning of ("what does SLIP stand for") and that no document writes so: a word that happens to be
 * spelt with them is another.
 */
export function unheldInitials(asked: string, knowledge: Knowledge): string[] {
  const isAllCapitals = !/\p{Ll}/u.test(asked);
  const isMeaning = ASKS_FOR_MEANING.test(asked);
  if (isAllCapitals || !(isMeaning || ASKS_WHAT_IT_IS.test(asked))) return [];
  const all = asked.match(INITIALS) ?? [];
  return all.filter(
    (letters) =>
      abbreviationsIn(letters, knowledge).length === 0 &&
      !namesSource(letters, knowledge) &&
      !isWritten(letters, knowledge) &&
      // “What is a HUB?” may well ask for a hub.
      (isMeaning || !knowledge.index.hasTerm(termOf(letters.toLowerCase()))),
  );
}

function isWritten(letters: string, { index }: Knowledge): boolean {
  const written = new RegExp(`\\b${letters}\\b`);
  return placesHolding([termOf(letters)], index).some(({ document, passage }) =>
    [document.title, ...passage.headings, passage.text].some((text) => written.test(text)),
  );
}
