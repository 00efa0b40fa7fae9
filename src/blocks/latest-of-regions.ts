import type { Document } from '../corpus/document.ts';
import { newestFirst } from '../corpus/partial-date.ts';

/** A region and the newest of its own documents, where one is held. */
export type LatestOfRegion = { readonly region: string; readonly document: Document | null };

/** For each of `regions`, in their order, the newest document that is the region's own. */
export function latestOfRegions(documents: Iterable<Document>, regions: readonly string[]): LatestOfRegion[] {
  const newest = new Map<string, Document>();
  for (const document of documents) {
    if (document.region === null) continue;
    const held = newest.get(document.region);
    if (!held || isNewer(document, held)) newest.set(document.region, document);
  }
  return regions.map((region) => ({ region, document: newest.get(region) ?? null }));
}

/** The newest of all; null for an empty corpus. */
export function latestOfAll(documents: Iterable<Document>): Document | null {
  let newest: Document | null = null;
  for (const document of documents) if (!newest || isNewer(document, newest)) newest = document;
  return newest?.published ? newest : null;
}

/** Of two on one date the one that comes first stays. */
function isNewer(a: Document, b: Document): boolean {
  return newestFirst(a.published, b.published) < 0;
}
