import type { DocumentLedger, DocumentVersion } from '../digest/digest-store.ts';
import { fromInstant, toInstant } from './instants.ts';
import type { Database, DocumentVersionRow } from './tables.ts';

/** SQLite takes 32,766 values in a statement; a row has four. */
const ROWS_A_STATEMENT = 1_000;

export function documentLedger(db: Database): DocumentLedger {
  return {
    async record(held, now) {
      return db.transaction().execute(async (queries) => {
        const latest = new Map<string, DocumentVersionRow>();
        for (const row of await queries
          .selectFrom('document_versions')
          .selectAll()
          .orderBy('version')
          .execute()) {
          latest.set(row.document_id, row);
        }
        const rows = held
          .filter(({ documentId, contentHash }) => latest.get(documentId)?.content_hash !== contentHash)
          .map(({ documentId, contentHash }) => ({
            document_id: documentId,
            version: (latest.get(documentId)?.version ?? 0) + 1,
            content_hash: contentHash,
            seen_at: toInstant(now),
          }));

        const added: DocumentVersion[] = [];
        for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
          const inserted = await queries
            .insertInto('document_versions')
            .values(rows.slice(at, at + ROWS_A_STATEMENT))
            // Another instance that started with the same corpus may have noted the same version just now.
            .onConflict((conflict) => conflict.doNothing())
            .returningAll()
            .execute();
          added.push(...inserted.map(toVersion));
        }
        return added;
      });
    },

    async versions(since) {
      let query = db.selectFrom('document_versions').selectAll();
      if (since) query = query.where('seen_at', '>', toInstant(since));
      const rows = await query.orderBy('seen_at').orderBy('document_id').orderBy('version').execute();
      return rows.map(toVersion);
    },
  };
}

function toVersion(row: DocumentVersionRow): DocumentVersion {
  return {
    documentId: row.document_id,
    contentHash: row.content_hash,
    seenAt: fromInstant(row.seen_at),
    version: row.version,
  };
}
