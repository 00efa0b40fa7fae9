import type { Document, Passage } from '../corpus/document.ts';
import { wordsOf } from './tokenize.ts';

/** One passage and the document that it stands in. */
export type Place = { readonly document: Document; readonly passage: Passage };

/**
 * Which passages hold which terms, as a value that is built once and asked. Postings are kept in typed
 * arrays, five bytes each: at 120,000 passages this is a tenth of what objects would take, and a question
 * of common words is answered in milliseconds (ADR 3).
 */
export type PassageIndex = {
  readonly places: readonly Place[];
  /** How many different passages hold the term in any field. */
  readonly documentFrequency: (term: string) => number;
  readonly hasTerm: (term: string) => boolean;
  readonly terms: () => IterableIterator<string>;
  /** Passages that hold the term, ascending, with the field-weighted count of it in each. */
  readonly postings: (term: string) => Postings | null;
};

export type Postings = {
  readonly passages: Uint32Array;
  /** Weighted count divided by the length norm, in sixteenths, from 1 to 255. */
  readonly weights: Uint8Array;
};

/**
 * How much a word counts by where it stands. The text of the passage is the measure; a heading names what
 * the passage is about in few words; the sentence that introduces a list is shared by all its bullets; a
 * title is shared by the whole document. The figures are those of the table in docs/ranking.md.
 */
export const FIELD_WEIGHTS = { text: 1, heading: 1.1, introduction: 0.5, title: 0.6 } as const;

/** How strongly long passages are held against their word counts (BM25's b), from 0 to 1. */
const LENGTH_NORM = 0.55;
const SIXTEENTHS = 16;

export function createPassageIndex(documents: Iterable<Document>): PassageIndex {
  const places: Place[] = [];
  for (const document of documents) {
    for (const passage of document.passages) places.push({ document, passage });
  }

  const termIds = new Map<string, number>();
  const entries = new GrowingEntries();
  const lengths = new Float32Array(places.length);
  let totalLength = 0;

  const counts = new Map<number, number>();
  const count = (text: string, weight: number): number => {
    let length = 0;
    for (const { term, isCompound } of wordsOf(text)) {
      let id = termIds.get(term);
      if (id === undefined) {
        id = termIds.size;
        termIds.set(term, id);
      }
      counts.set(id, (counts.get(id) ?? 0) + weight);
      if (!isCompound) length += 1;
    }
    return length;
  };

  places.forEach(({ document, passage }, place) => {
    counts.clear();
    const length = count(passage.text, FIELD_WEIGHTS.text);
    count(passage.headings.join('\n'), FIELD_WEIGHTS.heading);
    if (passage.introduction) count(passage.introduction, FIELD_WEIGHTS.introduction);
    count(document.title, FIELD_WEIGHTS.title);
    lengths[place] = length;
    totalLength += length;
    for (const [id, weight] of counts) entries.add(id, place, weight);
  });

  const meanLength = places.length === 0 ? 1 : Math.max(1, totalLength / places.length);
  const { offsets, passages, weights } = entries.sortedByTerm(termIds.size, (place, weight) => {
    const norm = 1 - LENGTH_NORM + (LENGTH_NORM * (lengths[place] ?? 0)) / meanLength;
    return Math.max(1, Math.min(255, Math.round((weight / norm) * SIXTEENTHS)));
  });

  const postings = (term: string): Postings | null => {
    const id = termIds.get(term);
    if (id === undefined) return null;
    const [from, to] = [offsets[id] ?? 0, offsets[id + 1] ?? 0];
    return { passages: passages.subarray(from, to), weights: weights.subarray(from, to) };
  };

  return {
    places,
    postings,
    terms: () => termIds.keys(),
    hasTerm: (term) => termIds.has(term),
    documentFrequency: (term) => postings(term)?.passages.length ?? 0,
  };
}

/** A posting's weight as a count: what BM25 calls the normalised term frequency. */
export function countOf(weight: number): number {
  return weight / SIXTEENTHS;
}

/** (term, passage, weight) in the order of passages, growing without an object for each. */
class GrowingEntries {
  private terms = new Uint32Array(1 << 14);
  private passages = new Uint32Array(1 << 14);
  private weights = new Float32Array(1 << 14);
  private size = 0;

  add(term: number, passage: number, weight: number): void {
    if (this.size === this.terms.length) {
      this.terms = grown(this.terms, new Uint32Array(this.size * 2));
      this.passages = grown(this.passages, new Uint32Array(this.size * 2));
      this.weights = grown(this.weights, new Float32Array(this.size * 2));
    }
    this.terms[this.size] = term;
    this.passages[this.size] = passage;
    this.weights[this.size] = weight;
    this.size += 1;
  }

  /** A counting sort: each term's entries together, passages ascending within it. */
  sortedByTerm(termCount: number, toByte: (passage: number, weight: number) => number) {
    const offsets = new Uint32Array(termCount + 1);
    for (let i = 0; i < this.size; i++) offsets[(this.terms[i] ?? 0) + 1]! += 1;
    for (let term = 0; term < termCount; term++) offsets[term + 1]! += offsets[term]!;

    const next = offsets.slice();
    const passages = new Uint32Array(this.size);
    const weights = new Uint8Array(this.size);
    for (let i = 0; i < this.size; i++) {
      const at = next[this.terms[i]!]!++;
      passages[at] = this.passages[i]!;
      weights[at] = toByte(this.passages[i]!, this.weights[i]!);
    }
    return { offsets, passages, weights };
  }
}

function grown<T extends Uint32Array | Float32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
