import type { Document } from '../corpus/document.ts';
import { newestFirst } from '../corpus/partial-date.ts';
import { newAnchors } from './content-hash.ts';
import type { DocumentVersion } from './digest-store.ts';

/** A document as a digest considers it. */
export type HeldDocument = {
  readonly document: Document;
  /** The version that was held at the time; counts from 1. */
  readonly version: number;
  /** Whether an earlier version was held before the time that the digest covers. */
  readonly isUpdated: boolean;
  /** The anchors of what is new in it. */
  readonly anchors: ReadonlySet<string>;
};

/** What the corpus held at an instant, told apart by whether it came after `from`; each newest first. */
export type HeldDocuments = { readonly news: readonly HeldDocument[]; readonly old: readonly HeldDocument[] };

/**
 * What was held at `until`, and what of it came after `from`: a document that was not held before, or one
 * with passages that it did not have before. A version that only drops or moves passages is no news.
 *
 * The text is that of `documents`, the present one; documents that are no longer held are left out.
 */
export function heldDocuments(
  versions: readonly DocumentVersion[],
  documents: ReadonlyMap<string, Document>,
  from: Date,
  until: Date,
): HeldDocuments {
  const seen = Map.groupBy(
    versions.filter(({ seenAt }) => seenAt <= until),
    ({ documentId }) => documentId,
  );
  const news: HeldDocument[] = [];
  const old: HeldDocument[] = [];
  for (const [documentId, own] of seen) {
    const document = documents.get(documentId);
    if (!document) continue;
    const version = Math.max(...own.map((one) => one.version));
    const earlier = own.filter(({ seenAt }) => seenAt <= from);
    const anchors = newAnchors(
      document,
      earlier.map((one) => one.contentHash),
    );
    const isNews = earlier.length < own.length && (earlier.length === 0 || anchors.size > 0);
    (isNews ? news : old).push({ document, version, isUpdated: earlier.length > 0, anchors });
  }
  return { news: news.sort(byDate), old: old.sort(byDate) };
}

/** Newest first; what is of the same date in the order of the ids. */
export function byDate({ document: a }: HeldDocument, { document: b }: HeldDocument): number {
  return newestFirst(a.published, b.published) || (a.id < b.id ? -1 : 1);
}
