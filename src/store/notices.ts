import type { Notice, NoticeAbout } from '../digest/delivering/notice.ts';
import type { NoticeOutbox } from '../digest/digest-store.ts';
import { fromInstant, toInstant } from './instants.ts';
import type { Database, NoticeRow, Queries } from './tables.ts';

export function noticeOutbox(db: Database): NoticeOutbox {
  return {
    add: (notices, now) => insertNotices(db, notices, now),

    async claimNext({ holder, now, until }) {
      for (;;) {
        const row = await db
          .selectFrom('notices')
          .select(['id', 'claim'])
          .where('not_before', '<=', toInstant(now))
          .where('state', '=', 'pending')
          .orderBy('not_before')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst();
        if (!row) return undefined;
        const claimed = await db
          .updateTable('notices')
          .set(({ eb }) => ({
            holder,
            claim: row.claim + 1,
            attempts: eb('attempts', '+', 1),
            not_before: toInstant(until),
          }))
          .where('id', '=', row.id)
          .where('claim', '=', row.claim)
          .where('not_before', '<=', toInstant(now))
          .returningAll()
          .executeTakeFirst();
        if (claimed) {
          const { claim, attempts, created_at } = claimed;
          return { ...toNotice(claimed), claim, attempts, createdAt: fromInstant(created_at) };
        }
      }
    },

    async record(claimed, outcome) {
      const { numUpdatedRows } = await db
        .updateTable('notices')
        .set({
          state: outcome.kind === 'retry' ? 'pending' : outcome.kind,
          reason: outcome.kind === 'sent' ? null : outcome.reason,
          not_before: outcome.kind === 'retry' ? toInstant(outcome.notBefore) : null,
        })
        .where('id', '=', claimed.id)
        .where('claim', '=', claimed.claim)
        .where('state', '=', 'pending')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    failed: () => readFailed(db),

    async nextWorkAt() {
      const { at } = await db
        .selectFrom('notices')
        .select(({ fn }) => fn.min('not_before').as('at'))
        .where('state', '=', 'pending')
        .executeTakeFirstOrThrow();
      return at === null ? undefined : fromInstant(at);
    },
  };
}

/** Within a transaction, too; comes back with the number that were not known yet. */
export async function insertNotices(
  queries: Queries,
  notices: readonly Notice[],
  now: Date,
): Promise<number> {
  if (notices.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await queries
    .insertInto('notices')
    .values(
      notices.map(
        (notice): NoticeRow => ({
          id: notice.id,
          about: notice.about,
          workspace_id: notice.workspaceId,
          recipient: notice.to,
          otherwise_to: notice.otherwiseTo,
          text: notice.text,
          blocks: JSON.stringify(notice.blocks),
          state: 'pending',
          reason: null,
          holder: null,
          claim: 0,
          attempts: 0,
          not_before: toInstant(now),
          created_at: toInstant(now),
        }),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

async function readFailed(db: Database): Promise<readonly Notice[]> {
  const rows = await db
    .selectFrom('notices')
    .selectAll()
    .where('state', '=', 'failed')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toNotice);
}

function toNotice(row: NoticeRow): Notice {
  return {
    id: row.id,
    about: row.about as NoticeAbout,
    workspaceId: row.workspace_id,
    to: row.recipient,
    otherwiseTo: row.otherwise_to,
    text: row.text,
    blocks: JSON.parse(row.blocks),
  };
}
