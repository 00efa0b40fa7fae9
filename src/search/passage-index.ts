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
  const entries = new GrowingEntries(places.length);
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
    entries.beginPassage(place);
    for (const [id, weight] of counts) entries.add(id, weight);
  });

  const meanLength = places.length === 0 ? 1 : Math.max(1, totalLength / places.length);
  const sorted = entries.sortedByTerm(termIds.size, (place, weight) => {
    const norm = 1 - LENGTH_NORM + (LENGTH_NORM * (lengths[place] ?? 0)) / meanLength;
    return Math.max(1, Math.min(255, Math.round((weight / norm) * SIXTEENTHS)));
  });
  return { termIds, ...sorted };
}

/** A posting's weight as a count: what BM25 calls the normalised term frequency. */
export function countOf(weight: number): number {
  return weight / SIXTEENTHS;
}

const BLOCK = 1 << 16;
/** Weighted counts are kept in hundredths until the mean length is known: two bytes each. */
const HUNDREDTHS = 100;

/**
 * (term, weight) of each passage in turn, six bytes an entry, in blocks: an array that doubles would for a moment take
 * three times as much.
 */
class GrowingEntries {
  private readonly starts: Uint32Array;
  private readonly terms: Uint32Array[] = [];
  private readonly weights: Uint16Array[] = [];
  private size = 0;

  constructor(passageCount: number) {
    this.starts = new Uint32Array(passageCount + 1);
  }

  /** What is added next belongs to this passage; they come in order. */
  beginPassage(passage: number): void {
    this.starts[passage] = this.size;
  }

  add(term: number, weight: number): void {
    const at = this.size % BLOCK;
    if (at === 0) {
      this.terms.push(new Uint32Array(BLOCK));
      this.weights.push(new Uint16Array(BLOCK));
    }
    this.terms.at(-1)![at] = term;
    this.weights.at(-1)![at] = Math.min(0xffff, Math.round(weight * HUNDREDTHS));
    this.size += 1;
  }

  /** A counting sort: each term's entries together, passages ascending within it. */
  sortedByTerm(termCount: number, toByte: (passage: number, weight: number) => number) {
    this.starts[this.starts.length - 1] = this.size;
    const offsets = new Uint32Array(termCount + 1);
    for (let i = 0; i < this.size; i++) offsets[this.terms[(i / BLOCK) | 0]![i % BLOCK]! + 1]! += 1;
    for (let term = 0; term < termCount; term++) offsets[term + 1]! += offsets[term]!;

    const next = offsets.slice();
    const passages = new Uint32Array(this.size);
    const weights = new Uint8Array(this.size);
    for (let passage = 0; passage < this.starts.length - 1; passage++) {
      for (let i = this.starts[passage]!; i < this.starts[passage + 1]!; i++) {
        const [block, at] = [(i / BLOCK) | 0, i % BLOCK];
        const to = next[this.terms[block]![at]!]!++;
        passages[to] = passage;
        weights[to] = toByte(passage, this.weights[block]![at]! / HUNDREDTHS);
      }
    }
    return { offsets, passages, weights };
  }
}
