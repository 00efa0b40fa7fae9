import { describeInterests, describeSchedule } from './describe-subscription.ts';
import type { KnownNames } from './known-names.ts';
import { showMoment } from './show-days.ts';
import type { Subscription } from './subscription.ts';

/** What somebody did to a subscription. */
export type ChangeKind = 'subscribed' | 'changed' | 'paused' | 'resumed' | 'stopped' | 'undone';

/**
 * What somebody did, to be read after their name: "paused the weekly digest until Monday …". `watched` counts the questions
 * whose news the digest was to tell.
 */
export function describeChange(
  kind: ChangeKind,
  subscription: Subscription,
  nextDueAt: Date | null,
  names: KnownNames,
  watched: number,
): string {
  const { schedule, state } = subscription;
  const next = nextDueAt ? ` The next one comes on ${showMoment(nextDueAt, schedule.timeZone)}.` : '';
  const wish = `${describeInterests(subscription.interests, names)}, ${describeSchedule(schedule)}.`;
  switch (kind) {
    case 'subscribed':
      return `set up a weekly digest here: ${wish}${next}`;
    case 'changed':
      return `changed the weekly digest: ${wish}${next}`;
    case 'paused':
      return `paused the weekly digest.${next || ' It waits until somebody resumes it.'}`;
    case 'resumed':
      return `resumed the weekly digest: ${wish}${next}`;
    case 'stopped':
      return `stopped the weekly digest. Nothing more is posted.${untold(watched)}`;
    case 'undone':
      return `took the last change back. ${undoneTo(state)}${state.kind === 'ended' ? '' : ` ${wish}`}${next}`;
  }
}

function untold(watched: number): string {
  if (watched === 0) return '';
  const questions = watched === 1 ? 'One watched question was' : `${watched} watched questions were`;
  const are = watched === 1 ? 'is' : 'are';
  return ` ${questions} to be told of in it, and ${are} not any more: see /adcs watch.`;
}

function undoneTo(state: Subscription['state']): string {
  switch (state.kind) {
    case 'active':
      return 'The weekly digest is as it was:';
    case 'paused':
      return 'The weekly digest is paused as it was:';
    case 'suspended':
      return 'The weekly digest is suspended as it was:';
    case 'ended':
      return 'There is no weekly digest here.';
  }
}
