import { isDeepStrictEqual } from 'node:util';
import { renderChange } from '../../blocks/render-subscription.ts';
import { showPartialDate } from '../../corpus/partial-date.ts';
import { nextDigestAt, standingAt } from '../../digest/change-subscription.ts';
import { skippedOn } from '../../digest/delivering/due.ts';
import { type ChangeKind, describeChange } from '../../digest/describe-change.ts';
import type { KeptSubscription, Place } from '../../digest/digest-store.ts';
import { showTimeOfDay } from '../../digest/parsing/parse-time-of-day.ts';
import type { Schedule, Subscription } from '../../digest/subscription.ts';
import { type Asker, tellSomehow } from '../reply.ts';
import { announce } from './digest-announce.ts';
import type { DigestDependencies } from './digest-dependencies.ts';

/** A person in a conversation of a workspace. */
export type Member = Asker & { readonly workspaceId: string };

/** For how long a change can be taken back. */
const UNDO_WITHIN_MS = 10 * 60 * 1000;

/** What every way of changing a subscription has in common: write it, and tell the conversation who did it. */
export type DigestChanges = ReturnType<typeof createDigestChanges>;

/** What every button and sub-command of digests works with. */
export type DigestTools = { readonly changes: DigestChanges; readonly deps: DigestDependencies };

export function createDigestChanges({ store, knowledge, now }: DigestDependencies) {
  const { subscriptions, watches } = store;

  /** The subscription of the conversation as it stands now. */
  async function current(member: Member): Promise<KeptSubscription | undefined> {
    const found = await subscriptions.inChannel(placeOf(member));
    return found && standingAt(found, now());
  }

  /** Writes and announces a change. `before` is what the person saw; where it is no longer so, nothing is changed. */
  async function change(
    member: Member,
    kind: ChangeKind,
    after: Subscription,
    before: Subscription | undefined,
  ): Promise<void> {
    if (kind === 'changed' && before && isSameWish(before, after)) {
      return tellSomehow(member, 'That is how the digest stands already, so nothing was changed.');
    }
    const saved = await subscriptions.save(after, before?.changedAt ?? null).catch((error) => {
      if (isConflict(error)) return null;
      throw error;
    });
    if (!saved) return tellSomehow(member, CHANGED_MEANWHILE);
    const what = await sentenceOf(kind, after);
    await announce(member, renderChange(member.user, what, saved.id));
  }

  async function undo(member: Member, changeId: string): Promise<void> {
    const by = { userId: member.user, now: now(), withinMs: UNDO_WITHIN_MS };
    const outcome = await subscriptions.undo(changeId, by);
    switch (outcome.kind) {
      case 'undone': {
        const what = await sentenceOf('undone', outcome.subscription);
        return announce(member, renderChange(member.user, what, null));
      }
      case 'changed-since':
        return tellSomehow(
          member,
          'Somebody has changed it again since, so this cannot be undone any more. /adcs digest shows how it stands.',
        );
      case 'too-late':
        return tellSomehow(
          member,
          'A change can be undone for ten minutes. /adcs digest shows how it stands, and changes it.',
        );
      case 'not-found':
        return tellSomehow(member, 'This change is not known any more. /adcs digest shows how it stands.');
    }
  }

  /** The subscription that a button belongs to, where it is one of this conversation and has not ended. */
  async function ofButton(member: Member, id: string | undefined): Promise<KeptSubscription | undefined> {
    const found = id ? await subscriptions.find(id) : undefined;
    const isHere = found?.workspaceId === member.workspaceId && found.channelId === member.channel;
    return found && isHere && found.state.kind !== 'ended' ? standingAt(found, now()) : undefined;
  }

  async function sentenceOf(kind: ChangeKind, subscription: Subscription): Promise<string> {
    const toldInIt = (await watches.inChannel(subscription)).filter(({ tell }) => tell === 'digest');
    return describeChange(kind, subscription, nextDigestAt(subscription, now()), knowledge, toldInIt.length);
  }

  /** A sentence about a time that a change of clocks skips within two years, or null. */
  function scheduleProblem(schedule: Schedule): string | null {
    const day = skippedOn(schedule, now());
    if (!day) return null;
    return `${showTimeOfDay(schedule)} does not exist on ${showPartialDate(day)} in ${schedule.timeZone}: the clocks go forward over it. Choose another time.`;
  }

  /** Whether words stand together somewhere in the updates. */
  function isSaid(phrase: string): boolean {
    const wanted = phrase.toLowerCase().replaceAll(/\s+/g, ' ');
    if (!/\s(?:and|or)\s/.test(wanted)) return false;
    return [...knowledge.documents.values()].some(({ passages }) =>
      passages.some(({ text }) => text.toLowerCase().includes(wanted)),
    );
  }

  return { current, change, undo, ofButton, scheduleProblem, isSaid };
}

function isSameWish(before: Subscription, after: Subscription): boolean {
  const wishOf = ({ interests, schedule, whenNothingNew, state }: Subscription) => ({
    interests,
    schedule,
    whenNothingNew,
    state,
  });
  return isDeepStrictEqual(wishOf(before), wishOf(after));
}

export function placeOf({ workspaceId, channel }: Member): Place {
  return { workspaceId, channelId: channel };
}

export const NO_SUBSCRIPTION_ANY_MORE =
  'This digest is not subscribed to any more in this conversation. /adcs digest subscribe starts a new one.';
const CHANGED_MEANWHILE =
  'Somebody changed this digest at the same moment, so nothing of yours was changed. Look at it with /adcs digest, then change it.';

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'subscription_conflict';
}
