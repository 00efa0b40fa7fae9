import type { DigestStore } from '../digest-store.ts';
import { unplannedDeliveries } from './deliver-plan.ts';
import { isTooLate } from './deliver-policy.ts';
import type { PlannedDelivery } from './delivery.ts';

/** What a pass at `now` would try to post, planned or not, oldest first. Writes nothing. */
export async function waitingDeliveries(store: DigestStore, now: Date): Promise<readonly PlannedDelivery[]> {
  const open = await store.deliveries.dueBetween(['pending', 'posting', 'unknown'], new Date(0), now);
  // What somebody was asked about is in their hands.
  const planned = open.filter(({ notBefore }) => notBefore !== null);
  const unplanned = (await unplannedDeliveries(store, now)).filter(
    ({ dueAt }) => !isTooLate({ dueAt, askedForAt: null }, now),
  );
  return [...planned, ...unplanned].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
