import type { Document } from '../corpus/document.ts';
import { Places } from './places.ts';
import { wordsOf } from './tokenize.ts';
import { type SortedPart, WrittenEntries } from './written-entries.ts';

export type { Place } from './places.ts';

/**
 * Which passages hold which terms, as a value that is built once and asked. Postings are kept in typed
 * arrays, three bytes each: at 120,000 passages this is a twentieth of what objects would take, and a question
 * of common words is answered in milliseconds (ADR 3).
 */
export type PassageIndex = {
  readonly places: Places;
  /** How many different passages hold the term in any field. */
  readonly documentFrequency: (term: string) => number;
  readonly hasTerm: (term: string) => boolean;
  readonly terms: () => IterableIterator<string>;
  /** The passages in parts, each small enough for its passages to be counted in two bytes; one part up to 65,536. */
  readonly parts: readonly IndexPart[];
};

export type IndexPart = {
  /** The number of its first passage; those of its postings are counted from there. */
  readonly first: number;
  readonly postings: (term: string) => Postings | null;
};

/** The passages of a part that hold a term, ascending, with the field-weighted count of it in each. */
export type Postings = {
  readonly passages: Uint16Array;
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
  const places = new Places(documents);
  return indexOf(places, collectPostings(places));
}

type Collected = { readonly termIds: ReadonlyMap<string, number>; readonly parts: readonly SortedPart[] };

/** A function of its own, because what lives as long as the index must not hold on to what it was built with. */
function indexOf(places: Places, { termIds, parts }: Collected): PassageIndex {
  const documentFrequency = (term: string): number => {
    const id = termIds.get(term);
    return id === undefined
      ? 0
      : parts.reduce((sum, { offsets }) => sum + offsets[id + 1]! - offsets[id]!, 0);
  };
  return {
    places,
    parts: parts.map(({ first, offsets, passages, weights }) => ({
      first,
      postings: (term) => {
        const id = termIds.get(term);
        if (id === undefined) return null;
        const [from, to] = [offsets[id]!, offsets[id + 1]!];
        return { passages: passages.subarray(from, to), weights: weights.subarray(from, to) };
      },
    })),
    documentFrequency,
    terms: () => termIds.keys(),
    hasTerm: (term) => termIds.has(term),
  };
}

function collectPostings(places: Places): Collected {
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
  let place = 0;
  for (const { document, passage } of places) {
    counts.clear();
    const text = read(passage.text);
    count(text, FIELD_WEIGHTS.text);
    count(headings(passage.headings.join('\n')), FIELD_WEIGHTS.heading);
    if (passage.introduction) count(introduction(passage.introduction), FIELD_WEIGHTS.introduction);
    count(title(document.title), FIELD_WEIGHTS.title);
    lengths[place++] = text.length;
    totalLength += text.length;
    entries.addPassage(counts);
  }

  const meanLength = places.length === 0 ? 1 : Math.max(1, totalLength / places.length);
  const parts = entries.sortedByTerm(termIds.size, (place, weight) => {
    const norm = 1 - LENGTH_NORM + (LENGTH_NORM * (lengths[place] ?? 0)) / meanLength;
    return Math.max(1, Math.min(255, Math.round((weight / norm) * SIXTEENTHS)));
  });
  return { termIds, parts };
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
