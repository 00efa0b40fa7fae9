import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { foldWord, type Word } from '../../search/tokenize.ts';
import { plainWords } from '../evidence/speaking/plain-words.ts';
import { PASSAGES_KEPT, remember } from '../remember.ts';
import { placesHolding, someHolds } from './places-holding.ts';
import { PART_OF_LONG_FORM_WEIGHT } from './ways-of-saying.ts';

/** Whether a phrase stands in the corpus is looked for in so many passages at most. */
const MOST_LOOKED_THROUGH = 100;

/** Whether some passage holds all the terms of one of these; two words of a long form alone prove nothing. */
export function isHeld(alternatives: readonly Alternative[], { index }: Knowledge): boolean {
  return alternatives.some(
    ({ terms, weight }) => weight > PART_OF_LONG_FORM_WEIGHT && someHolds(terms, index),
  );
}

const PLURAL = /(?<=[a-z]{3}[^s])s$/;

/** Whether some passage holds these words one after the other, the last of them as one or as several: then they mean together what they say. */
export function isHeldTogether(words: readonly Word[], knowledge: Knowledge): boolean {
  if (words.length < 2) return true;
  const wanted = words
    .map(({ text }) => foldWord(text))
    .join(' ')
    .replace(PLURAL, '');
  const terms = words.map(({ term }) => term);
  return placesHolding(terms, knowledge.index)
    .take(MOST_LOOKED_THROUGH)
    .some(({ passage }) => wordsOfPassage(passage, knowledge).includes(wanted));
}

/** Whether some passage says, word for word, what a question asks about, once the small words before and behind it are left out. */
export function isSaidWordForWord(asked: readonly Word[], knowledge: Knowledge): boolean {
  const tells = ({ text }: Word) => !isFrameWord(text);
  const words = asked.slice(asked.findIndex(tells), asked.findLastIndex(tells) + 1);
  return isHeldTogether(words.length > 1 ? words : asked, knowledge);
}

const wordsOfPassage = remember(
  ({ headings, text }: Passage) => plainWords([...headings, text].join(' ')),
  PASSAGES_KEPT,
);
