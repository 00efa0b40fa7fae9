import type { Passage } from '../../../corpus/document.ts';
import type { Place } from '../../../search/passage-index.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { wordsOf } from '../../../search/tokenize.ts';
import { PASSAGES_KEPT } from '../../remember.ts';

/**
 * The terms of a passage and of all that stands above it, in order. `numbers` counts their words from 1, with a wide gap between
 * sentences: a compound takes up no place of its own and has the number of its second word.
 */
export type WordsAround = { readonly terms: readonly string[]; readonly numbers: Uint32Array };

/** No term is so long that it would reach from one sentence into the next. */
const BETWEEN_SENTENCES = 100;
const known = new Map<Passage, WordsAround>();

/** The words around a place. Those of the passages last asked about are kept: each is looked at again for every group of a question. */
export function wordsAround(place: Place): WordsAround {
  const kept = known.get(place.passage);
  if (kept) return kept;
  const terms: string[] = [];
  const numbers: number[] = [];
  let number = 0;
  for (const line of [...above(place), ...sentencesOf(place.passage.text).map(({ text }) => text)]) {
    for (const { term, isCompound } of wordsOf(line)) {
      if (!isCompound) number += 1;
      terms.push(term);
      numbers.push(number);
    }
    number += BETWEEN_SENTENCES;
  }
  const around = { terms, numbers: Uint32Array.from(numbers) };
  if (known.size >= PASSAGES_KEPT) known.clear();
  known.set(place.passage, around);
  return around;
}

/** What stands above a passage: the title, the headings and the sentence that introduces its list. */
export function above({ document, passage }: Place): string[] {
  return [document.title, ...passage.headings, passage.introduction ?? ''];
}
