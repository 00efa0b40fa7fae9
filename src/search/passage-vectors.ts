import type { Place } from './passage-index.ts';
import { isFrameWord } from './stop-words.ts';
import { foldWord, wordsOf } from './tokenize.ts';
import { DIMENSIONS, normalised, type WordVectors } from './word-vectors.ts';

/** What passages are about, as one direction of meaning each. */
export type PassageVectors = {
  /** The direction of a text, of length one; zeros where none of its words was learnt. */
  readonly vectorOf: (text: string) => Float32Array;
  /** How near a passage is in meaning to a direction, from -1 to 1. */
  readonly likeness: (place: number, direction: Float32Array) => number;
};

const BYTE = 127;

/**
 * The mean of a passage's word vectors, each counted by its rarity (Arora, Liang and Ma, "A simple but tough-to-beat
 * baseline for sentence embeddings", 2017). Kept in signed bytes: one for each dimension.
 */
export function createPassageVectors(
  places: readonly Place[],
  vectors: WordVectors,
  rarity: (term: string) => number,
): PassageVectors {
  const weighted = new Map<string, Float32Array | null>();
  const weightedVector = (text: string, term: string): Float32Array | null => {
    let vector = weighted.get(text);
    if (vector === undefined) {
      vector = isFrameWord(text) ? null : vectors.vectorOf(foldWord(text));
      const weight = rarity(term);
      if (vector) for (let i = 0; i < DIMENSIONS; i++) vector[i]! *= weight;
      weighted.set(text, vector);
    }
    return vector;
  };
  const vectorOf = (text: string): Float32Array => {
    const sum = new Float32Array(DIMENSIONS);
    for (const { text: word, term, isCompound } of wordsOf(text)) {
      if (isCompound) continue;
      const vector = weightedVector(word, term);
      if (vector) for (let i = 0; i < DIMENSIONS; i++) sum[i]! += vector[i]!;
    }
    return normalised(sum);
  };

  const rows = new Int8Array(places.length * DIMENSIONS);
  places.forEach(({ passage }, place) => {
    const vector = vectorOf(`${passage.headings.join(' ')}\n${passage.introduction ?? ''}\n${passage.text}`);
    for (let i = 0; i < DIMENSIONS; i++) rows[place * DIMENSIONS + i] = Math.round(vector[i]! * BYTE);
  });

  // Four sums side by side: the processor need not wait for one addition before it begins the next.
  const likeness = (place: number, direction: Float32Array): number => {
    let [a, b, c, d] = [0, 0, 0, 0];
    const from = place * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i += 4) {
      a += rows[from + i]! * direction[i]!;
      b += rows[from + i + 1]! * direction[i + 1]!;
      c += rows[from + i + 2]! * direction[i + 2]!;
      d += rows[from + i + 3]! * direction[i + 3]!;
    }
    return (a + b + c + d) / BYTE;
  };
  return { vectorOf, likeness };
}
