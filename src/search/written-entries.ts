import { GrowingBytes } from './growing-bytes.ts';

/** So many passages can be counted in two bytes. */
export const PART = 1 << 16;

/** The postings of up to {@link PART} passages: those of a term stand from its offset to that of the next term. */
export type SortedPart = {
  /** The number of its first passage; its passages are counted from there. */
  readonly first: number;
  readonly offsets: Uint32Array;
  readonly passages: Uint16Array;
  readonly weights: Uint8Array;
};

/** Weighted counts are kept in tenths, of which every field's weight is a whole number, until the mean length is known. */
const TENTHS = 10;

/**
 * The terms and weighted counts of passage after passage, as they come: some three bytes an entry, each block given back as
 * soon as it was sorted. Kept as plain numbers until the end they would take as much again as the index itself.
 */
export class WrittenEntries {
  private readonly bytes = new GrowingBytes();
  /** How many passages of each part hold each term. */
  private readonly frequencies: number[][] = [];
  private passages = 0;

  /** The next passage: its terms with their weighted counts. */
  addPassage(counts: ReadonlyMap<number, number>): void {
    if (this.passages % PART === 0) this.frequencies.push([]);
    const frequencies = this.frequencies.at(-1)!;
    this.bytes.write(counts.size);
    for (const [term, weight] of counts) {
      this.bytes.write(term);
      this.bytes.write(Math.round(weight * TENTHS));
      frequencies[term] = (frequencies[term] ?? 0) + 1;
    }
    this.passages += 1;
  }

  /** A counting sort: in each part each term's entries together, passages ascending within it. To be called once. */
  sortedByTerm(termCount: number, toByte: (passage: number, weight: number) => number): SortedPart[] {
    const read = this.bytes.reader();
    return this.frequencies.map((frequencies, number) => {
      const first = number * PART;
      const offsets = new Uint32Array(termCount + 1);
      for (let term = 0; term < termCount; term++)
        offsets[term + 1] = offsets[term]! + (frequencies[term] ?? 0);
      const next = offsets.slice();
      const passages = new Uint16Array(offsets[termCount]!);
      const weights = new Uint8Array(offsets[termCount]!);
      const end = Math.min(first + PART, this.passages);
      for (let passage = first; passage < end; passage++) {
        for (let left = read(); left > 0; left--) {
          const to = next[read()]!++;
          passages[to] = passage - first;
          weights[to] = toByte(passage, read() / TENTHS);
        }
      }
      return { first, offsets, passages, weights };
    });
  }
}
