import { setImmediate } from 'node:timers/promises';
import type { DeliveryState, PlannedDelivery } from '../digest/delivery.ts';
import type { DeliveryLedger } from '../digest/digest-store.ts';
import { plannedRow, type Standing, toColumns, toDelivery, toItemIds } from './delivery-rows.ts';
import { fromInstant, toInstant } from './instants.ts';
import { insertNotices } from './notices.ts';
import { saveSubscription, subscriptionIn } from './subscriptions.ts';
import type { Database, Queries } from './tables.ts';

/** States that somebody still has to do something about. */
const OPEN = ['pending', 'posting', 'unknown'];
const IDS_A_STATEMENT = 500;
/** Putting a statement together takes long: five hundred deliveries at once would stop all else for 50 ms. */
const ROWS_A_STATEMENT = 25;

/** `beforePost` runs after it is written that a post will be made, and before it may be made. */
export function deliveryLedger(
  db: Database,
  marker: {
    readonly beforePost: (queries: Queries) => Promise<() => void>;
    readonly afterPost: (queries: Queries) => Promise<void>;
  },
): DeliveryLedger {
  return {
    plan: (due, now) =>
      insertPlanned(db, due, { state: 'pending', reason: null, not_before: toInstant(now) }),

    planAs: (state, due, reason, now) =>
      insertPlanned(db, due, { state, reason, not_before: state === 'unknown' ? toInstant(now) : null }),

    async find(id) {
      const row = await db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toDelivery(row);
    },

    async known(ids) {
      const known = new Set<string>();
      for (let at = 0; at < ids.length; at += IDS_A_STATEMENT) {
        const rows = await db
          .selectFrom('deliveries')
          .select('id')
          .where('id', 'in', ids.slice(at, at + IDS_A_STATEMENT))
          .execute();
        for (const { id } of rows) known.add(id);
      }
      return known;
    },

    async claimNext({ holder, now, until }, exceptWorkspaces = []) {
      for (;;) {
        let waiting = db
          .selectFrom('deliveries')
          .select(['id', 'claim', 'state', 'reason'])
          .where('not_before', '<=', toInstant(now))
          .where('state', 'in', OPEN);
        if (exceptWorkspaces.length > 0) waiting = waiting.where('workspace_id', 'not in', exceptWorkspaces);
        const row = await waiting.orderBy('not_before').orderBy('id').limit(1).executeTakeFirst();
        if (!row) return undefined;

        const wasPosting = row.state === 'posting';
        const claimed = await db
          .updateTable('deliveries')
          .set({
            holder,
            claim: row.claim + 1,
            not_before: toInstant(until),
            ...(wasPosting && { state: 'unknown', reason: 'The app stopped while it was posting.' }),
          })
          .where('id', '=', row.id)
          .where('claim', '=', row.claim)
          .where('state', '=', row.state)
          .where('not_before', '<=', toInstant(now))
          .returningAll()
          .executeTakeFirst();
        // Nothing comes back when another instance was quicker: then the next one is looked for.
        if (claimed) return toDelivery(claimed);
      }
    },

    async nextWorkAt() {
      const { at } = await db
        .selectFrom('deliveries')
        .select(({ fn }) => fn.min('not_before').as('at'))
        .where('not_before', 'is not', null)
        .executeTakeFirstOrThrow();
      return at === null ? undefined : fromInstant(at);
    },

    async startPosting(claimed, content, { now, until }) {
      const mark = await db.transaction().execute(async (queries) => {
        const { numUpdatedRows } = await queries
          .updateTable('deliveries')
          .set(({ eb }) => ({
            state: 'posting',
            attempts: eb('attempts', '+', 1),
            last_attempt_at: toInstant(now),
            not_before: toInstant(until),
            covers_from: content.coversFrom && toInstant(content.coversFrom),
            covers_until: toInstant(content.coversUntil),
            item_ids: JSON.stringify(content.itemIds),
          }))
          .where('id', '=', claimed.id)
          .where('claim', '=', claimed.claim)
          .where('state', '=', 'pending')
          .where('not_before', '>', toInstant(now))
          .executeTakeFirst();
        return numUpdatedRows > 0n ? marker.beforePost(queries) : undefined;
      });
      mark?.();
      return mark !== undefined;
    },

    async record(claimed, outcome, { now, notices = [], suspend }) {
      return db.transaction().execute(async (queries) => {
        let update = queries
          .updateTable('deliveries')
          .set(toColumns(outcome, now))
          .where('id', '=', claimed.id)
          .where('state', 'in', OPEN);
        // That it was posted is the truth, whoever holds the claim by now; anything else only its holder may say.
        update =
          outcome.kind === 'posted'
            ? update.set(({ eb }) => ({ claim: eb('claim', '+', 1) }))
            : update.where('claim', '=', claimed.claim);
        const { numUpdatedRows } = await update.executeTakeFirst();
        if (numUpdatedRows === 0n) return false;

        if (suspend !== undefined) await suspendSubscription(queries, claimed.subjectId, suspend, now);
        await insertNotices(queries, notices, now);
        await marker.afterPost(queries);
        return true;
      });
    },

    async postAfterAll(id, now) {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set(({ eb }) => ({
          state: 'pending',
          reason: 'Somebody asked for it to be posted after all.',
          asked_for_at: toInstant(now),
          not_before: toInstant(now),
          claim: eb('claim', '+', 1),
        }))
        .where('id', '=', id)
        .where('state', 'in', ['unknown', 'missed'])
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async lastDelivered(subjectId, before) {
      const row = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('subject_id', '=', subjectId)
        .where('state', 'in', ['posted', 'skipped'])
        .where('covers_until', 'is not', null)
        .where('due_at', '<', toInstant(before))
        .orderBy('due_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toDelivery(row);
    },

    async history(subjectId, limit) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('subject_id', '=', subjectId)
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },

    async told(subjectId) {
      const rows = await db
        .selectFrom('deliveries')
        .select(['item_ids', 'due_at', 'state'])
        .where('subject_id', '=', subjectId)
        .where('state', 'in', ['posted', 'posting', 'unknown'])
        .orderBy('due_at')
        .execute();
      return rows.flatMap(({ item_ids, due_at, state }) =>
        toItemIds(item_ids).map((itemId) => ({
          itemId,
          dueAt: fromInstant(due_at),
          certain: state === 'posted',
        })),
      );
    },

    async dueBetween(states, from, until) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('state', 'in', states)
        .where('due_at', '>', toInstant(from))
        .where('due_at', '<=', toInstant(until))
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(toDelivery);
    },

    async counts() {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['state', fn.countAll<number | string>().as('number')])
        .groupBy('state')
        .execute();
      const counts = { pending: 0, posting: 0, posted: 0, skipped: 0, refused: 0, unknown: 0, missed: 0 };
      for (const { state, number } of rows) counts[state as DeliveryState] = Number(number);
      return counts;
    },

    async lastPostedDueTimes() {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['subject_id', fn.max('due_at').as('due_at')])
        .where('state', '=', 'posted')
        .groupBy('subject_id')
        .execute();
      return new Map(rows.map(({ subject_id, due_at }) => [subject_id, fromInstant(due_at)]));
    },

    async lastPostedAt() {
      const { at } = await db
        .selectFrom('deliveries')
        .select(({ fn }) => fn.max('posted_at').as('at'))
        .executeTakeFirstOrThrow();
      return at === null ? undefined : fromInstant(at);
    },
  };
}

async function insertPlanned(
  db: Database,
  due: readonly PlannedDelivery[],
  standing: Standing,
): Promise<number> {
  let added = 0n;
  for (let at = 0; at < due.length; at += ROWS_A_STATEMENT) {
    if (at > 0) await setImmediate();
    const rows = due.slice(at, at + ROWS_A_STATEMENT).map((planned) => plannedRow(planned, standing));
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('deliveries')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    added += numInsertedOrUpdatedRows ?? 0n;
  }
  return Number(added);
}

async function suspendSubscription(queries: Queries, id: string, reason: string, now: Date): Promise<void> {
  const subscription = await subscriptionIn(queries, id);
  if (!subscription || subscription.state.kind === 'ended' || subscription.state.kind === 'suspended') return;
  await saveSubscription(queries, {
    ...subscription,
    state: { kind: 'suspended', reason, since: now },
    changedAt: now,
    changedBy: 'app',
  });
}
