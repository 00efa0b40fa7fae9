import type { Passage } from '../../corpus/document.ts';
import type { Place } from '../../search/passage-index.ts';
import { wordsOf } from '../../search/tokenize.ts';

/**
 * The terms of a passage and of all that stands above it, in order. `numbers` counts their words from 1: a compound takes up no
 * place of its own and has the number of its second word.
 */
export type WordsAround = { readonly terms: readonly string[]; readonly numbers: Uint32Array };

const KEPT = 2_000;
const known = new Map<Passage, WordsAround>();

/** The words around a place. Those of the passages last asked about are kept: each is looked at again for every group of a question. */
export function wordsAround(place: Place): WordsAround {
  const kept = known.get(place.passage);
  if (kept) return kept;
  const words = wordsOf([...above(place), place.passage.text].join('\n'));
  let number = 0;
  const around = {
    terms: words.map(({ term }) => term),
    numbers: Uint32Array.from(words, ({ isCompound }) => (isCompound ? number : ++number)),
  };
  if (known.size >= KEPT) known.clear();
  known.set(place.passage, around);
  return around;
}

/** What stands above a passage: the title, the headings and the sentence that introduces its list. */
export function above({ document, passage }: Place): string[] {
  return [document.title, ...passage.headings, passage.introduction ?? ''];
}
