import type { DigestStore } from '../digest-store.ts';
import type { SubscriptionState } from '../subscription.ts';
import { isAwakeAt } from './counts-from.ts';
import type { DeliveryState } from './delivery.ts';
import { overdueDeliveries, silentSubscriptions } from './silence.ts';

/** How digests fare, in plain numbers, for `/metrics` and for people. */
export type DeliveryFigures = {
  readonly subscriptions: Readonly<Record<Exclude<SubscriptionState['kind'], 'ended'>, number>>;
  /** Since the records began. */
  readonly deliveries: Readonly<Record<DeliveryState, number>>;
  /** Due more than an hour ago and not delivered. */
  readonly overdue: number;
  /** Seconds since the oldest of those was due; 0 when there is none. */
  readonly oldestOverdueSeconds: number;
  /** Subscriptions to which nothing was posted for two periods. */
  readonly silentSubscriptions: number;
  /** Unix time in seconds; null when nothing was ever posted. */
  readonly lastPostedAtSeconds: number | null;
  /** Notices that reached nobody. */
  readonly failedNotices: number;
};

export async function deliveryFigures(store: DigestStore, now: Date): Promise<DeliveryFigures> {
  const subscriptions = { active: 0, paused: 0, suspended: 0 };
  for (const subscription of await store.subscriptions.live()) {
    const kind = isAwakeAt(subscription, now) ? 'active' : subscription.state.kind;
    if (kind !== 'ended') subscriptions[kind] += 1;
  }
  const overdue = await overdueDeliveries(store, now);
  const oldest = overdue[0];
  const lastPostedAt = await store.deliveries.lastPostedAt();
  return {
    subscriptions,
    deliveries: await store.deliveries.counts(),
    overdue: overdue.length,
    oldestOverdueSeconds: oldest ? Math.round((now.getTime() - oldest.dueAt.getTime()) / 1000) : 0,
    silentSubscriptions: (await silentSubscriptions(store, now)).length,
    lastPostedAtSeconds: lastPostedAt ? Math.floor(lastPostedAt.getTime() / 1000) : null,
    failedNotices: (await store.notices.failed()).length,
  };
}
