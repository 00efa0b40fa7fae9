import type { DeliveryState } from '../digest/delivering/delivery.ts';
import type { DeliveryLedger } from '../digest/digest-store.ts';
import { toDelivery, toItemIds } from './delivery-rows.ts';
import { fromInstant, toInstant } from './instants.ts';
import type { Database } from './tables.ts';

const IDS_A_STATEMENT = 500;

/** What is asked of the ledger and changes nothing in it. */
export type DeliveryReports = Pick<
  DeliveryLedger,
  | 'find'
  | 'known'
  | 'nextWorkAt'
  | 'lastDelivered'
  | 'history'
  | 'told'
  | 'dueBetween'
  | 'counts'
  | 'lastPostedDueTimes'
  | 'lastPostedAt'
>;

export function deliveryReports(db: Database): DeliveryReports {
  return {
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

    async nextWorkAt() {
      const { at } = await db
        .selectFrom('deliveries')
        .select(({ fn }) => fn.min('not_before').as('at'))
        .where('not_before', 'is not', null)
        .executeTakeFirstOrThrow();
      return at === null ? undefined : fromInstant(at);
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
