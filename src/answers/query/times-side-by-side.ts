import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termOf, writtenWordsOf } from '../../search/tokenize.ts';
import { PASSAGES_KEPT, remember } from '../remember.ts';
import { placesHolding } from './places-holding.ts';

/** They are looked for in so many passages at most. */
const MOST_LOOKED_THROUGH = 300;

/** In how many passages these words stand one behind the other, each in any of its forms. */
export function timesSideBySide(words: readonly string[], knowledge: Knowledge): number {
  return timesInOrder(words.map(termOf).join(' '), knowledge);
}

const timesInOrder = remember(
  (terms: string, knowledge) =>
    placesHolding(terms.split(' '), knowledge.index)
      .take(MOST_LOOKED_THROUGH)
      .filter(({ passage }) => termsInOrder(passage, knowledge).includes(` ${terms} `))
      .toArray().length,
);

const termsInOrder = remember(
  ({ headings, text }: Passage) =>
    ` ${writtenWordsOf([...headings, text].join(' . '))
      .map(({ term }) => term)
      .join(' ')} `,
  PASSAGES_KEPT,
);
