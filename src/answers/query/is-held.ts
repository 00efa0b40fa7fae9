import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { foldWord, type Word } from '../../search/tokenize.ts';
import { plainWords } from '../evidence/plain-words.ts';
import { PASSAGES_KEPT, remember } from '../remember.ts';
import { placesHolding } from './places-holding.ts';
import { PART_OF_LONG_FORM_WEIGHT } from './ways-of-saying.ts';

/** Whether a phrase stands in the corpus is looked for in so many passages at most. */
const MOST_LOOKED_THROUGH = 100;

/** Whether some passage holds all the terms of one of these; two words of a long form alone prove nothing. */
export function isHeld(alternatives: readonly Alternative[], { index }: Knowledge): boolean {
  return alternatives.some(
    ({ terms, weight }) => weight > PART_OF_LONG_FORM_WEIGHT && !placesHolding(terms, index).next().done,
  );
}

/** Whether some passage holds these words one after the other: then they mean together what they say. */
export function isHeldTogether(words: readonly Word[], knowledge: Knowledge): boolean {
  const { index } = knowledge;
  if (words.length < 2) return true;
  const wanted = words.map(({ text }) => foldWord(text)).join(' ');
  let looked = 0;
  for (const place of placesHolding(
    words.map(({ term }) => term),
    index,
  )) {
    if (wordsOfPassage(index.places.at(place)!.passage, knowledge).includes(wanted)) return true;
    looked += 1;
    if (looked === MOST_LOOKED_THROUGH) break;
  }
  return false;
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
