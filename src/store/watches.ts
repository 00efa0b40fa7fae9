import type { KeptWatch, WatchBook } from '../digest/digest-store.ts';
import { fromInstant, toInstant } from './instants.ts';
import type { Database, WatchRow } from './tables.ts';

export function watchBook(db: Database): WatchBook {
  return {
    async add(watch) {
      await db
        .insertInto('watches')
        .values({
          id: watch.id,
          workspace_id: watch.workspaceId,
          channel_id: watch.channelId,
          question: watch.question,
          tell: watch.tell,
          created_by: watch.createdBy,
          created_at: toInstant(watch.createdAt),
          ended_at: null,
        })
        .execute();
    },

    async find(id) {
      const row = await db
        .selectFrom('watches')
        .selectAll()
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return row && toWatch(row);
    },

    async inChannel({ workspaceId, channelId }) {
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('channel_id', '=', channelId)
        .where('ended_at', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toWatch);
    },

    async toldAtOnce() {
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('tell', '=', 'at-once')
        .where('ended_at', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toWatch);
    },

    async end(id, now) {
      const { numUpdatedRows } = await db
        .updateTable('watches')
        .set({ ended_at: toInstant(now) })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

function toWatch(row: WatchRow): KeptWatch {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    channelId: row.channel_id,
    question: row.question,
    tell: row.tell === 'at-once' ? 'at-once' : 'digest',
    createdBy: row.created_by,
    createdAt: fromInstant(row.created_at),
  };
}
