import { countsFrom } from '../digest/delivering/counts-from.ts';
import type { KeptSubscription, SubscriptionBook, SubscriptionChange } from '../digest/digest-store.ts';
import type { Subscription } from '../digest/subscription.ts';
import { fromInstant, toInstant } from './instants.ts';
import { StoreError, SubscriptionConflictError } from './store-error.ts';
import { toChange, toRow, toSubscription } from './subscription-rows.ts';
import type { Database, Queries, SubscriptionChangeRow, SubscriptionRow } from './tables.ts';

export function subscriptionBook(db: Database): SubscriptionBook {
  return {
    async find(id) {
      const row = await readRow(db, id);
      return row && toSubscription(row);
    },

    async inChannel({ workspaceId, channelId }) {
      const row = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('channel_id', '=', channelId)
        .where('state', '!=', 'ended')
        .executeTakeFirst();
      return row && toSubscription(row);
    },

    async live(workspaceId) {
      let query = db.selectFrom('subscriptions').selectAll().where('state', '!=', 'ended');
      if (workspaceId !== undefined) query = query.where('workspace_id', '=', workspaceId);
      return (await query.orderBy('created_at').orderBy('id').execute()).map(toSubscription);
    },

    async save(subscription, expecting) {
      try {
        return await db
          .transaction()
          .execute((queries) => saveSubscription(queries, subscription, expecting));
      } catch (error) {
        throw error instanceof StoreError && error.code === 'store_conflict' ? hasAnother() : error;
      }
    },

    async undo(changeId, { userId, now, withinMs }) {
      try {
        return await db.transaction().execute(async (queries) => {
          const { subscriptionId, position } = readChangeId(changeId);
          const [last] = await readChanges(queries, subscriptionId, 1);
          if (!last || position > last.position) return { kind: 'not-found' } as const;
          if (position < last.position) return { kind: 'changed-since' } as const;
          if (now.getTime() - fromInstant(last.changed_at).getTime() > withinMs) {
            return { kind: 'too-late' } as const;
          }
          const before =
            last.before === null ? endedRow(last, now) : (JSON.parse(last.before) as SubscriptionRow);
          const row = { ...before, changed_at: toInstant(now), changed_by: userId };
          await writeRow(queries, row, JSON.parse(last.after) as SubscriptionRow);
          return { kind: 'undone', subscription: toSubscription(row) } as const;
        });
      } catch (error) {
        const isTaken = error instanceof StoreError && error.code === 'store_conflict';
        if (isTaken) return { kind: 'changed-since' };
        throw error;
      }
    },

    async changes(subscriptionId, limit) {
      return (await readChanges(db, subscriptionId, limit)).map(toChange);
    },

    async moveChannel({ workspaceId, channelId }, toChannelId) {
      await db.transaction().execute(async (queries) => {
        for (const table of ['subscriptions', 'watches'] as const) {
          await queries
            .updateTable(table)
            .set({ channel_id: toChannelId })
            .where('workspace_id', '=', workspaceId)
            .where('channel_id', '=', channelId)
            .execute();
        }
        await queries
          .updateTable('deliveries')
          .set({ channel_id: toChannelId })
          .where('workspace_id', '=', workspaceId)
          .where('channel_id', '=', channelId)
          .where('not_before', 'is not', null)
          .execute();
      });
    },
  };
}

/** The subscription as a transaction sees it. */
export async function subscriptionIn(queries: Queries, id: string): Promise<KeptSubscription | undefined> {
  const row = await readRow(queries, id);
  return row && toSubscription(row);
}

/** Writes it within a transaction that the caller has begun. Conflicts as `SubscriptionBook.save`. */
export async function saveSubscription(
  queries: Queries,
  subscription: Subscription,
  expecting?: Date | null,
): Promise<SubscriptionChange> {
  const before = await readRow(queries, subscription.id);
  if (expecting !== undefined && (before?.changed_at ?? null) !== (expecting && toInstant(expecting))) {
    throw changedMeanwhile();
  }
  const kept = before && toSubscription(before);
  const row = toRow({ ...subscription, countsFrom: countsFrom(kept, subscription) });
  return writeRow(queries, row, before);
}

async function writeRow(
  queries: Queries,
  row: SubscriptionRow,
  before: SubscriptionRow | undefined,
): Promise<SubscriptionChange> {
  if (before) {
    const { numUpdatedRows } = await queries
      .updateTable('subscriptions')
      .set(row)
      .where('id', '=', row.id)
      .where('changed_at', '=', before.changed_at)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile();
  } else {
    await queries.insertInto('subscriptions').values(row).execute();
  }
  const [last] = await readChanges(queries, row.id, 1);
  const change: SubscriptionChangeRow = {
    subscription_id: row.id,
    position: (last?.position ?? 0) + 1,
    before: before ? JSON.stringify(before) : null,
    after: JSON.stringify(row),
    changed_by: row.changed_by,
    changed_at: row.changed_at,
  };
  await queries.insertInto('subscription_changes').values(change).execute();
  return toChange(change);
}

function changedMeanwhile(): SubscriptionConflictError {
  return new SubscriptionConflictError(
    'This subscription has been changed by somebody else in the meantime. Look at it again, then change it.',
  );
}

function hasAnother(): SubscriptionConflictError {
  return new SubscriptionConflictError(
    'This channel has a subscription already. Change that one, or end it first.',
  );
}

function readRow(queries: Queries, id: string): Promise<SubscriptionRow | undefined> {
  return queries.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
}

function readChanges(
  queries: Queries,
  subscriptionId: string,
  limit: number,
): Promise<SubscriptionChangeRow[]> {
  return queries
    .selectFrom('subscription_changes')
    .selectAll()
    .where('subscription_id', '=', subscriptionId)
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
}

/** A subscription whose making is undone is ended, not deleted: its deliveries keep their history. */
function endedRow({ after }: SubscriptionChangeRow, now: Date): SubscriptionRow {
  return {
    ...(JSON.parse(after) as SubscriptionRow),
    state: 'ended',
    state_reason: null,
    state_at: toInstant(now),
  };
}

function readChangeId(changeId: string): { readonly subscriptionId: string; readonly position: number } {
  const at = changeId.lastIndexOf('#');
  return { subscriptionId: changeId.slice(0, at), position: Number(changeId.slice(at + 1)) };
}
