import type { Document, Passage } from '../corpus/document.ts';

/** One passage and the document that it stands in. */
export type Place = { readonly document: Document; readonly passage: Passage };

/**
 * All passages of a corpus by number, in the order of their documents. A place is put together when it is asked for: 120,000 that
 * are kept would take 6 MB.
 */
export class Places {
  readonly length: number;
  private readonly documents: readonly Document[];
  /** The number of the first passage of each document. */
  private readonly firsts: Uint32Array;
  /** The number of the document of each passage. */
  private readonly owners: Uint32Array;

  constructor(documents: Iterable<Document>) {
    this.documents = [...documents];
    this.firsts = new Uint32Array(this.documents.length);
    let length = 0;
    for (const [number, { passages }] of this.documents.entries()) {
      this.firsts[number] = length;
      length += passages.length;
    }
    this.length = length;
    this.owners = new Uint32Array(length);
    for (const [number, first] of this.firsts.entries())
      this.owners.fill(number, first, this.firsts[number + 1] ?? length);
  }

  /** Undefined behind the last. */
  at(number: number): Place | undefined {
    const owner = this.owners[number];
    if (owner === undefined) return undefined;
    const document = this.documents[owner]!;
    return { document, passage: document.passages[number - this.firsts[owner]!]! };
  }

  filter(isWanted: (place: Place) => boolean): Place[] {
    const wanted: Place[] = [];
    for (const place of this) if (isWanted(place)) wanted.push(place);
    return wanted;
  }

  *[Symbol.iterator](): Generator<Place> {
    for (const document of this.documents)
      for (const passage of document.passages) yield { document, passage };
  }
}
