import { foldWord, termOf } from '../search/tokenize.ts';
import { DIMENSIONS, normalised, type WordVectors } from '../search/word-vectors.ts';

/** A term of the corpus and how near it is in meaning, from 0 to 1. */
export type Neighbour = { readonly term: string; readonly likeness: number };

/** What the corpus says that is near in meaning to a word. */
export type Likeness = {
  /** At most `MOST_NEIGHBOURS`, the nearest first, without the word itself; empty for a word that was not learnt. */
  readonly neighboursOf: (word: string) => readonly Neighbour[];
};

const MOST_NEIGHBOURS = 5;
/** Below this, words share a field at most ("volcano", "area"). */
const LEAST_LIKENESS = 0.45;
const CACHED = 2000;

/** Likeness among the words of a corpus, each with how often it stands there. */
export function createLikeness(frequencies: ReadonlyMap<string, number>, vectors: WordVectors): Likeness {
  const sums = new Map<string, Float32Array>();
  for (const [word, count] of frequencies) {
    const vector = word.length > 2 ? vectors.vectorOf(word) : null;
    if (!vector) continue;
    const term = termOf(word);
    const sum = sums.get(term) ?? new Float32Array(DIMENSIONS);
    for (let i = 0; i < DIMENSIONS; i++) sum[i]! += vector[i]! * count;
    sums.set(term, sum);
  }
  const terms = [...sums.keys()];
  const rows = new Float32Array(terms.length * DIMENSIONS);
  terms.forEach((term, row) => rows.set(normalised(sums.get(term)!), row * DIMENSIONS));
  const known = new Map<string, readonly Neighbour[]>();

  const findNeighbours = (word: string): Neighbour[] => {
    const vector = vectors.vectorOf(word);
    if (!vector) return [];
    const own = termOf(word);
    const near: Neighbour[] = [];
    for (let row = 0; row < terms.length; row++) {
      let likeness = 0;
      const from = row * DIMENSIONS;
      for (let i = 0; i < DIMENSIONS; i++) likeness += rows[from + i]! * vector[i]!;
      const term = terms[row]!;
      if (likeness >= LEAST_LIKENESS && term !== own) near.push({ term, likeness });
    }
    return near.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_NEIGHBOURS);
  };

  return {
    neighboursOf: (word) => {
      const folded = foldWord(word);
      let neighbours = known.get(folded);
      if (!neighbours) {
        if (known.size >= CACHED) known.clear();
        neighbours = findNeighbours(folded);
        known.set(folded, neighbours);
      }
      return neighbours;
    },
  };
}
