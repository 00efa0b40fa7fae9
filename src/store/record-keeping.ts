import type { RecordKeeping } from '../digest/digest-store.ts';
import type { CopyMarker } from './copy-marker.ts';
import { fromInstant, toInstant } from './instants.ts';
import type { Database, Queries } from './tables.ts';

const PUT_BACK = 'The records were put back from a backup, so the app cannot tell whether it was posted.';

export function recordKeeping(db: Database, marker: CopyMarker): RecordKeeping {
  return {
    async restoredAt() {
      const row = await db
        .selectFrom('record_keeping')
        .select('value')
        .where('key', '=', 'restored_at')
        .executeTakeFirst();
      return row ? fromInstant(row.value) : null;
    },

    async checkForCopy(now) {
      return db.transaction().execute(async (queries) => {
        const standing = await marker.compare(queries);
        if (standing === 'copy') await openAll(queries, now);
        if (standing !== 'latest') await marker.adopt(queries);
        return standing === 'copy';
      });
    },

    async markRestored(now) {
      await db.transaction().execute(async (queries) => {
        await openAll(queries, now);
        await marker.adopt(queries);
      });
    },
  };
}

/** Whatever these records still meant to post may have been posted after the copy was made. */
async function openAll(queries: Queries, now: Date): Promise<void> {
  await queries
    .updateTable('deliveries')
    .set(({ eb }) => ({
      state: 'unknown',
      reason: PUT_BACK,
      not_before: toInstant(now),
      claim: eb('claim', '+', 1),
    }))
    .where('state', 'in', ['pending', 'posting'])
    .execute();
  const value = toInstant(now);
  await queries
    .insertInto('record_keeping')
    .values({ key: 'restored_at', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
