import { suspended } from '../change-subscription.ts';
import type { DigestStore, KeptSubscription } from '../digest-store.ts';
import type { Notice } from './notice.ts';

/**
 * Suspends subscriptions for a reason, a sentence, and has each owner told; comes back with how many. Those
 * that are suspended already keep their first reason. Nothing is ever deleted.
 */
export async function suspendSubscriptions(
  store: Pick<DigestStore, 'subscriptions' | 'notices'>,
  subscriptions: readonly KeptSubscription[],
  reason: string,
  noticeOf: (subscription: KeptSubscription, reason: string) => Notice,
  now: Date,
): Promise<number> {
  const active = subscriptions.filter(({ state }) => state.kind === 'active' || state.kind === 'paused');
  for (const subscription of active) {
    await store.subscriptions.save(suspended(subscription, reason, now));
  }
  await store.notices.add(
    active.map((subscription) => noticeOf(subscription, reason)),
    now,
  );
  return active.length;
}
