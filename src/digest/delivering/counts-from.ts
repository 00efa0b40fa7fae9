import type { Schedule, Subscription } from '../subscription.ts';

/**
 * The instant after which a subscription's due times count. It moves forward when the day or hour is chosen
 * anew and when the subscription comes back from a pause or a suspension, so that no missed week is replayed;
 * a change of topics leaves it, so that a digest that is due this very minute is not lost.
 */
export function countsFrom(
  before: (Subscription & { readonly countsFrom: Date }) | undefined,
  after: Subscription,
): Date {
  if (!before || !isSameTime(before.schedule, after.schedule)) return after.changedAt;
  const comesBack = before.state.kind !== 'active' && after.state.kind === 'active';
  return comesBack ? after.changedAt : before.countsFrom;
}

/**
 * Whether a digest goes out for this due time. A pause until a given day ends by itself; what was due
 * during it does not come after.
 */
export function isWantedAt(subscription: Subscription & { readonly countsFrom: Date }, dueAt: Date): boolean {
  return isAwakeAt(subscription, dueAt) && dueAt > subscription.countsFrom;
}

/** Active, or its pause has ended by itself. */
export function isAwakeAt({ state }: Pick<Subscription, 'state'>, at: Date): boolean {
  return state.kind === 'active' || (state.kind === 'paused' && state.until !== null && state.until <= at);
}

function isSameTime(one: Schedule, other: Schedule): boolean {
  return (
    one.weekday === other.weekday &&
    one.hour === other.hour &&
    one.minute === other.minute &&
    one.timeZone === other.timeZone
  );
}
