import type { DigestStore } from '../digest-store.ts';
import type { Delivery } from './delivery.ts';

export type PostNowOutcome =
  /** It goes out with the next pass: wake the scheduler. */
  | { readonly kind: 'queued'; readonly delivery: Delivery }
  /** It is on its way or has arrived: somebody else pressed the button, or it was found. */
  | { readonly kind: 'not-needed'; readonly delivery: Delivery }
  /** A later digest was posted since, and covers what this one would have said. */
  | { readonly kind: 'overtaken'; readonly by: Delivery }
  | { readonly kind: 'not-found' };

const MOST_RECENT = 20;

/** Somebody who looked says that an unknown or missed delivery did not arrive. However often pressed, it posts once. */
export async function postNow(store: DigestStore, deliveryId: string, now: Date): Promise<PostNowOutcome> {
  const delivery = await store.deliveries.find(deliveryId);
  if (!delivery) return { kind: 'not-found' };
  const since = await store.deliveries.history(delivery.subjectId, MOST_RECENT);
  const later = since.find(({ state, dueAt }) => state === 'posted' && dueAt > delivery.dueAt);
  if (later) return { kind: 'overtaken', by: later };
  const isQueued = await store.deliveries.postAfterAll(deliveryId, now);
  return { kind: isQueued ? 'queued' : 'not-needed', delivery };
}
