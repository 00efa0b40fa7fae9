import type { Document, Passage } from '../corpus/document.ts';
import { GrowingBytes } from './growing-bytes.ts';
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
const FIELD_WEIGHTS = { text: 1, heading: 1.1, introduction: 0.5, title: 0.6 } as const;

/** How strongly long passages are held against their word counts (BM25's b), from 0 to 1. */
const LENGTH_NORM = 0.55;
const SIXTEENTHS = 16;

export function createPassageIndex(documents: Iterable<Document>): PassageIndex {
  const places: Place[] = [];
  for (const document of documents) {
    for (const passage of document.passages) places.push({ document, passage });
  }
  return indexOf(places, collectPostings(places));
}

type SortedPostings = {
  readonly termIds: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly passages: Uint32Array;
  readonly weights: Uint8Array;
};

/** A function of its own, because what lives as long as the index must not hold on to what it was built with. */
function indexOf(
  places: readonly Place[],
  { termIds, offsets, passages, weights }: SortedPostings,
): PassageIndex {
  const postings = (term: string): Postings | null => {
    const id = termIds.get(term);
    if (id === undefined) return null;
    const [from, to] = [offsets[id] ?? 0, offsets[id + 1] ?? 0];
    return { passages: passages.subarray(from, to), weights: weights.subarray(from, to) };
  };
  const documentFrequency = (term: string): number => {
    const id = termIds.get(term);
    return id === undefined ? 0 : offsets[id + 1]! - offsets[id]!;
  };
  return {
    places,
    postings,
    documentFrequency,
    terms: () => termIds.keys(),
    hasTerm: (term) => termIds.has(term),
  };
}

function collectPostings(places: readonly Place[]): SortedPostings {
  const termIds = new Map<string, number>();
  const entries = new WrittenEntries();
  const lengths = new Float32Array(places.length);
  let totalLength = 0;

  const read = (text: string): FieldTerms => {
    const ids: number[] = [];
    let length = 0;
    for (const { term, isCompound } of wordsOf(text)) {
      let id = termIds.get(term);
      if (id === undefined) {
        id = termIds.size;
        termIds.set(term, id);
      }
      ids.push(id);
      if (!isCompound) length += 1;
    }
    return { ids, length };
  };
  // One after the other most passages share their headings, their introduction and their title.
  const [headings, introduction, title] = [lastKept(read), lastKept(read), lastKept(read)];

  const counts = new Map<number, number>();
  const count = ({ ids }: FieldTerms, weight: number): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + weight);
  };
  places.forEach(({ document, passage }, place) => {
    counts.clear();
    const text = read(passage.text);
    count(text, FIELD_WEIGHTS.text);
    count(headings(passage.headings.join('\n')), FIELD_WEIGHTS.heading);
    if (passage.introduction) count(introduction(passage.introduction), FIELD_WEIGHTS.introduction);
    count(title(document.title), FIELD_WEIGHTS.title);
    lengths[place] = text.length;
    totalLength += text.length;
    entries.addPassage(counts);
  });

  const meanLength = places.length === 0 ? 1 : Math.max(1, totalLength / places.length);
  const sorted = entries.sortedByTerm(termIds.size, (place, weight) => {
    const norm = 1 - LENGTH_NORM + (LENGTH_NORM * (lengths[place] ?? 0)) / meanLength;
    return Math.max(1, Math.min(255, Math.round((weight / norm) * SIXTEENTHS)));
  });
  return { termIds, ...sorted };
}

type FieldTerms = { readonly ids: readonly number[]; readonly length: number };

function lastKept(read: (text: string) => FieldTerms): (text: string) => FieldTerms {
  let last: { readonly text: string; readonly terms: FieldTerms } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, terms: read(text) };
    return last.terms;
  };
}

/** A posting's weight as a count: what BM25 calls the normalised term frequency. */
export function countOf(weight: number): number {
  return weight / SIXTEENTHS;
}

/** Weighted counts are kept in tenths, of which every field's weight is a whole number, until the mean length is known. */
const TENTHS = 10;

/**
 * The terms and weighted counts of passage after passage, as they come: some three bytes an entry, each block given back as
 * soon as it was sorted. Kept as plain numbers until the end they would take as much again as the index itself.
 */
class WrittenEntries {
  private readonly bytes = new GrowingBytes();
  private readonly frequencies: number[] = [];
  private passages = 0;
  private size = 0;

  /** The next passage: its terms with their weighted counts. */
  addPassage(counts: ReadonlyMap<number, number>): void {
    this.bytes.write(counts.size);
    for (const [term, weight] of counts) {
      this.bytes.write(term);
      this.bytes.write(Math.round(weight * TENTHS));
      this.frequencies[term] = (this.frequencies[term] ?? 0) + 1;
    }
    this.passages += 1;
    this.size += counts.size;
  }

  /** A counting sort: each term's entries together, passages ascending within it. To be called once. */
  sortedByTerm(termCount: number, toByte: (passage: number, weight: number) => number) {
    const offsets = new Uint32Array(termCount + 1);
    for (let term = 0; term < termCount; term++) offsets[term + 1] = offsets[term]! + this.frequencies[term]!;
    const next = offsets.slice();
    const passages = new Uint32Array(this.size);
    const weights = new Uint8Array(this.size);
    const read = this.bytes.reader();
    for (let passage = 0; passage < this.passages; passage++) {
      for (let left = read(); left > 0; left--) {
        const to = next[read()]!++;
        passages[to] = passage;
        weights[to] = toByte(passage, read() / TENTHS);
      }
    }
    return { offsets, passages, weights };
  }
}
