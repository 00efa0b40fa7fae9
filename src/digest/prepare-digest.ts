import { composeDigest, type DigestRequest } from './compose-digest.ts';
import type { Digest, DigestKnowledge, FindPassages } from './digest.ts';
import type { DigestStore } from './digest-store.ts';
import type { Subscription } from './subscription.ts';

/** Where a digest is made from: what is remembered, what is known, and how it is searched. */
export type DigestSource = {
  readonly store: Pick<DigestStore, 'documents' | 'deliveries' | 'watches'>;
  readonly knowledge: DigestKnowledge;
  readonly find: FindPassages;
};

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What a digest covers; `coversFrom` is null for the first. What was told before `dueAt` is not told again. */
export type Coverage = Pick<DigestRequest, 'coversFrom' | 'coversUntil' | 'dueAt'>;

/** The digest of a subscription for a stretch of time. */
export async function prepareDigest(
  { store, knowledge, find }: DigestSource,
  subscription: Subscription,
  coverage: Coverage,
): Promise<Digest> {
  const { coversUntil } = coverage;
  const [versions, told, watches] = await Promise.all([
    store.documents.versions(),
    store.deliveries.told(subscription.id),
    store.watches.inChannel(subscription),
  ]);
  const inDigest = watches.filter(({ tell, createdAt }) => tell === 'digest' && createdAt <= coversUntil);
  return composeDigest({ subscription, watches: inDigest, versions, told, ...coverage }, knowledge, find);
}

/**
 * What a digest at an instant would cover: from where the last one ended, or as a first one. For a day before
 * the subscription was made it is the week before, as a trial.
 */
export async function coverageAt(
  { store }: DigestSource,
  subscription: Subscription,
  coversUntil: Date,
): Promise<Coverage> {
  const last = await store.deliveries.lastDelivered(subscription.id, coversUntil);
  const isTrial = coversUntil < subscription.createdAt;
  const coversFrom = last?.coversUntil ?? (isTrial ? new Date(coversUntil.getTime() - WEEK_MS) : null);
  return { coversFrom, coversUntil, dueAt: coversUntil };
}
