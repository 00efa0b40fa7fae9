import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { remember } from '../../remember.ts';
import { MONTHS } from '../date-words.ts';

/** Years are dates, and larger numbers count. */
const NUMBER = /^\d{1,2}$/;
/** Behind these a number is that of a day or of years. */
const NO_SERIES = pattern('i')`^(?:age[ds]?|${MONTHS})$`;
/** The last word of a text, with those before it that are of one name with it. */
const NAMED = /(?:\p{Lu}[\p{L}'’]* )*\S+$/u;
/** What a word is numbered with is looked for in so many passages at most. */
const MOST_LOOKED_THROUGH = 300;

/**
 * Members of a series that a question names and no document does, though documents name others: "section 47" where only sections
 * 17 and 20 are spoken of, "Safeguarding Pressures 8" where the fifth is the last. What is said of the others is of the others.
 */
export function unheldNumbers(text: string, knowledge: Knowledge): string[] {
  const said = writtenWordsOf(text);
  return said.flatMap((word, at) => {
    const before = said[at - 1];
    if (!before || !NUMBER.test(word.text) || text.slice(before.end, word.start) !== ' ') return [];
    if (isFrameWord(before.text) || NO_SERIES.test(before.text)) return [];
    const numbers = numbersBehind(before.term, knowledge);
    if (numbers.size === 0 || numbers.has(word.text)) return [];
    return [`${NAMED.exec(text.slice(0, before.end))![0]} ${word.text}`];
  });
}

/** The small numbers that stand right behind a term in the documents. */
const numbersBehind = remember((term, { index }): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { passage } of placesHolding([term], index).take(MOST_LOOKED_THROUGH)) {
    for (const text of [...passage.headings, passage.text]) {
      const words = writtenWordsOf(text);
      words.forEach((word, at) => {
        if (words[at - 1]?.term === term && NUMBER.test(word.text)) numbers.add(word.text);
      });
    }
  }
  return numbers;
});
