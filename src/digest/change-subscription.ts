import { nextDueAt } from './delivering/due.ts';
import type { SubscriptionChoice } from './describe-subscription.ts';
import type { Place } from './digest-store.ts';
import type { Subscription } from './subscription.ts';

/** Who changes a subscription, and when. */
export type By = { readonly userId: string; readonly now: Date };

/** A new subscription of a channel, from now on. `id` is unique over all subscriptions there ever were. */
export function newSubscription(
  id: string,
  { workspaceId, channelId }: Place,
  choice: SubscriptionChoice,
  { userId, now }: By,
): Subscription {
  return {
    id,
    workspaceId,
    channelId,
    ownerId: userId,
    ...choice,
    state: { kind: 'active' },
    createdAt: now,
    changedAt: now,
    changedBy: userId,
  };
}

/** Another choice for a subscription. A paused one stays paused; a suspended one goes on, since somebody looks after it. */
export function withChoice(subscription: Subscription, choice: SubscriptionChoice, by: By): Subscription {
  const { interests, schedule, whenNothingNew } = choice;
  const chosen = { ...subscription, interests, schedule, whenNothingNew };
  return subscription.state.kind === 'suspended' ? resumed(chosen, by) : changed(chosen, by);
}

/** Nothing is posted until then, or until somebody resumes it where `until` is null. */
export function paused(subscription: Subscription, until: Date | null, by: By): Subscription {
  return changed({ ...subscription, state: { kind: 'paused', until } }, by);
}

/** Active again. Whoever resumes a suspended one takes it over: they are told of trouble from now on. */
export function resumed(subscription: Subscription, by: By): Subscription {
  const ownerId = subscription.state.kind === 'suspended' ? by.userId : subscription.ownerId;
  return changed({ ...subscription, ownerId, state: { kind: 'active' } }, by);
}

export function ended(subscription: Subscription, by: By): Subscription {
  return changed({ ...subscription, state: { kind: 'ended', at: by.now } }, by);
}

/** Kept, with the reason, until somebody resumes it; it is the app that does so. `reason` is a sentence. */
export function suspended(subscription: Subscription, reason: string, now: Date): Subscription {
  return changed(
    { ...subscription, state: { kind: 'suspended', reason, since: now } },
    { userId: 'app', now },
  );
}

/** The subscription as it stands at an instant: a pause that is over has ended by itself. */
export function standingAt<T extends Subscription>(subscription: T, now: Date): T {
  const { state } = subscription;
  const isOver = state.kind === 'paused' && state.until !== null && state.until <= now;
  return isOver ? { ...subscription, state: { kind: 'active' } } : subscription;
}

/** When the next digest of a subscription is due; null while it is suspended, ended or paused without an end. */
export function nextDigestAt({ schedule, state }: Subscription, now: Date): Date | null {
  switch (state.kind) {
    case 'active':
      return nextDueAt(schedule, now);
    case 'paused':
      // What is due at the very instant at which the pause ends does come.
      return state.until && nextDueAt(schedule, new Date(Math.max(now.getTime(), state.until.getTime() - 1)));
    case 'suspended':
    case 'ended':
      return null;
  }
}

function changed(subscription: Subscription, { userId, now }: By): Subscription {
  return { ...subscription, changedAt: now, changedBy: userId };
}
