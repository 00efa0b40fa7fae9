import type { Document } from '../corpus/document.ts';
import { contentHash } from './content-hash.ts';
import type { DocumentLedger, DocumentVersion } from './digest-store.ts';

/**
 * Notes what the corpus holds now, so that digests know what is new by when it came and not by the date
 * printed on it. Call it whenever a corpus was read; comes back with what was not held before.
 */
export async function recordArrivals(
  documents: Iterable<Document>,
  ledger: DocumentLedger,
  now: Date,
): Promise<readonly DocumentVersion[]> {
  const held = [...documents].map((document) => ({
    documentId: document.id,
    contentHash: contentHash(document),
  }));
  return ledger.record(held, now);
}

/**
 * The versions that recording would add, for a look at what would be new without writing anything: documents
 * that are not in the ledger, or say something else than its last version of them.
 */
export function unrecordedVersions(
  documents: Iterable<Document>,
  versions: readonly DocumentVersion[],
  now: Date,
): DocumentVersion[] {
  const last = new Map<string, DocumentVersion>();
  for (const version of versions) {
    if (version.version > (last.get(version.documentId)?.version ?? 0)) last.set(version.documentId, version);
  }
  return [...documents].flatMap((document) => {
    const known = last.get(document.id);
    const hash = contentHash(document);
    if (known?.contentHash === hash) return [];
    return [{ documentId: document.id, contentHash: hash, seenAt: now, version: (known?.version ?? 0) + 1 }];
  });
}

/**
 * Up to when `documents`, read at `readAt`, are all that has arrived; `until` at the latest. Where another process
 * has read a newer corpus since, that is the moment before the first arrival that is not among them: a digest
 * that this process composes must not count as having told of it.
 */
export function knownUntil(
  documents: ReadonlyMap<string, Document>,
  versions: readonly DocumentVersion[],
  readAt: Date,
  until: Date,
): Date {
  const strange = versions.filter(({ documentId, contentHash: hash, seenAt }) => {
    if (seenAt <= readAt || seenAt > until) return false;
    const document = documents.get(documentId);
    return !document || contentHash(document) !== hash;
  });
  const first = Math.min(...strange.map(({ seenAt }) => seenAt.getTime()));
  return Number.isFinite(first) ? new Date(first - 1) : until;
}
