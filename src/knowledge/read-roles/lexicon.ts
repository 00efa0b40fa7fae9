import type { Document } from '../../corpus/document.ts';
import type { Gazetteer } from './known-names.ts';
import type { Lexicon } from './mark-sentence.ts';

const LOWER_CASE_WORD = /(?<![\w’'@.À-ÿ-])[a-z]{3,}(?![\wÀ-ÿ@]|\.\w)/g;
/** Where the words of the corpus are learnt: enough of it, so that a large one costs no more. */
const MOST_PASSAGES = 20_000;

/** What the reader knows: the known names, and as ordinary the words that the corpus writes in lower case. */
export function createLexicon(documents: readonly Document[], gazetteer: Gazetteer): Lexicon {
  const ordinary = new Set<string>();
  let left = MOST_PASSAGES;
  for (const { passages } of documents) {
    for (const { text } of passages) {
      if (left <= 0) break;
      left -= 1;
      for (const word of text.match(LOWER_CASE_WORD) ?? []) ordinary.add(word);
    }
  }
  return { gazetteer, isOrdinary: (word) => ordinary.has(word) };
}
