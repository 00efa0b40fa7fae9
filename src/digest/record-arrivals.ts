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
