import { readFileSync } from 'node:fs';
import { createWordVectors, type WordVectors } from './word-vectors.ts';

const folder = new URL('./word-vectors/', import.meta.url);

/** The word vectors that come with the app: see word-vectors/README.md for what they are and how they were made. */
export function readWordVectors(): WordVectors {
  const words = readFileSync(new URL('words.txt', folder), 'utf8').trimEnd().split('\n');
  const bytes = readFileSync(new URL('vectors.bin', folder));
  return createWordVectors(words, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
