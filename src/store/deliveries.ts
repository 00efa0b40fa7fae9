import { setImmediate } from 'node:timers/promises';
import { suspended } from '../digest/change-subscription.ts';
import type { PlannedDelivery } from '../digest/delivering/delivery.ts';
import type { DeliveryLedger } from '../digest/digest-store.ts';
import { deliveryReports } from './delivery-reports.ts';
import { plannedRow, type Standing, toColumns, toDelivery } from './delivery-rows.ts';
import { toInstant } from './instants.ts';
import { insertNotices } from './notices.ts';
import { saveSubscription, subscriptionIn } from './subscriptions.ts';
import type { Database, Queries } from './tables.ts';

/** States that somebody still has to do something about. */
const OPEN = ['pending', 'posting', 'unknown'];
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
    ...deliveryReports(db),

    plan: (due, now) =>
      insertPlanned(db, due, { state: 'pending', reason: null, not_before: toInstant(now) }),

    planAs: (state, due, reason, now) =>
      insertPlanned(db, due, { state, reason, not_before: state === 'unknown' ? toInstant(now) : null }),

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
  await saveSubscription(queries, suspended(subscription, reason, now));
}
