/** How near words are in meaning, learnt from a large body of English text. */
export type WordVectors = {
  /** The word's vector of length one, or null for a word that was not learnt. Lower case. */
  readonly vectorOf: (word: string) => Float32Array | null;
};

export const DIMENSIONS = 128;

/** Vectors from a list of words and their rows of signed bytes, one word after the other. */
export function createWordVectors(words: readonly string[], bytes: Int8Array): WordVectors {
  const rows = new Map(words.map((word, row) => [word, row]));
  return {
    vectorOf: (word) => {
      const row = rows.get(word);
      if (row === undefined) return null;
      return normalised(Float32Array.from(bytes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)));
    },
  };
}

/** The vector made one long, in place; one of nothing but zeros stays so. */
export function normalised(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return vector;
  const scale = 1 / Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i]! *= scale;
  return vector;
}
