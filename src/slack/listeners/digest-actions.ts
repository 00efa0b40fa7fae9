import { decodeDigestPlace } from '../../blocks/digest-place.ts';
import { decodeReasons } from '../../blocks/reasons-value.ts';
import { renderDigest, renderMoreOfDigest, renderReasons } from '../../blocks/render-digest.ts';
import { ended, paused, resumed } from '../../digest/change-subscription.ts';
import { postNow } from '../../digest/delivering/post-now.ts';
import type { KeptSubscription } from '../../digest/digest-store.ts';
import { type Coverage, coverageAt, prepareDigest } from '../../digest/prepare-digest.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { tell, tellSomehow } from '../reply.ts';
import { type Press, presser } from './answer-actions.ts';
import { type DigestTools, type Member, NO_SUBSCRIPTION_ANY_MORE } from './digest-changes.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { openSubscribeView } from './subscribe-view.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const TOO_OLD = 'This button is from an older version of the app. /adcs digest shows how things stand.';
/** A subscription is seldom changed more often in its life. */
const CHANGES_LOOKED_AT = 200;

const POST_NOW = {
  queued: 'Thank you. It is posted within a minute.',
  notNeeded: 'It has arrived, or is on its way already: nothing is posted twice.',
  overtaken: 'A later digest has arrived since and covers it, so it is not posted any more.',
  notFound: 'This digest is not known any more. /adcs digest log, in its channel, shows what was sent.',
};

/** What a button of a digest or of a subscription does. Each acknowledges first. */
export type DigestAction = (parts: DigestTools, press: Press) => Promise<void>;

export const onPause = withSubscription(async ({ changes, deps }, member, before, { action }) => {
  const weeks = Number(action.action_id.split('.').at(-1));
  const until = new Date(deps.now().getTime() + weeks * WEEK_MS);
  if (before.state.kind !== 'active') {
    return tellSomehow(
      member,
      'This digest does not come at present anyway. /adcs digest shows how it stands.',
    );
  }
  await changes.change(member, 'paused', paused(before, until, byOf(member, deps)), before);
});

export const onResume: DigestAction = async ({ changes, deps }, press) => {
  await press.ack();
  const member = memberOf(press);
  // Also from the direct message that tells of a suspension, which stands in another conversation.
  const found = await deps.store.subscriptions.find(press.action.value ?? '');
  const isTheirs = found?.workspaceId === member.workspaceId && found.ownerId === member.user;
  const isHere = found?.channelId === member.channel;
  if (!found || found.state.kind === 'ended' || !(isTheirs || isHere)) {
    return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
  }
  if (found.state.kind === 'active') return tellSomehow(member, 'This digest is active already.');
  const there: Member = isHere
    ? member
    : { ...member, channel: found.channelId, threadTs: undefined, respond: undefined };
  await changes.change(there, 'resumed', resumed(found, byOf(member, deps)), found);
  if (!isHere) await tellSomehow(member, 'The digest is resumed.');
};

export const onStop = withSubscription(({ changes, deps }, member, before) =>
  changes.change(member, 'stopped', ended(before, byOf(member, deps)), before),
);

export const onChange = withSubscription(({ deps }, member, subscription) =>
  openSubscribeView(member, subscription, deps),
);

export const onSubscribe: DigestAction = async ({ changes, deps }, press) => {
  await press.ack();
  const member = memberOf(press);
  await openSubscribeView(member, await changes.current(member), deps);
};

export const onUndo: DigestAction = async ({ changes }, press) => {
  await press.ack();
  await changes.undo(memberOf(press), press.action.value ?? '');
};

export const onPreview = withSubscription(async ({ deps }, member, subscription) => {
  const coverage = await coverageAt(deps, subscription, deps.now());
  const digest = await prepareDigest(deps, subscription, coverage);
  await tell(member, renderDigest(digest, renderingOf(deps, subscription, coverage, true)));
});

export const onMore: DigestAction = async ({ deps }, press) => {
  await press.ack();
  const member = memberOf(press);
  const place = decodeDigestPlace(press.action.value);
  if (!place) return tellSomehow(member, TOO_OLD);
  const found = await deps.store.subscriptions.find(place.subscriptionId);
  if (found?.channelId !== member.channel || found.workspaceId !== member.workspaceId) {
    return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
  }
  const subscription = place.isPreview ? found : await asItWas(deps, found, place.coversUntil);
  const { coversFrom, coversUntil, dueAt, isPreview } = place;
  const coverage = { coversFrom, coversUntil, dueAt };
  const digest = await prepareDigest(deps, subscription, coverage);
  const more = renderMoreOfDigest(digest, place.from, renderingOf(deps, subscription, coverage, isPreview));
  if (!more) return tellSomehow(member, 'There is no more in this digest.');
  await tell(member, more);
};

/** Somebody looked and says that a digest did not arrive. */
export const onPostNow: DigestAction = async ({ deps }, press) => {
  await press.ack();
  const member = memberOf(press);
  const id = press.action.value ?? '';
  const delivery = await deps.store.deliveries.find(id);
  if (delivery?.workspaceId !== member.workspaceId) return tellSomehow(member, POST_NOW.notFound);
  const outcome = await postNow(deps.store, id, deps.now());
  switch (outcome.kind) {
    case 'queued':
      deps.wake?.();
      return tellSomehow(member, POST_NOW.queued);
    case 'not-needed':
      return tellSomehow(member, POST_NOW.notNeeded);
    case 'overtaken':
      return tellSomehow(member, POST_NOW.overtaken);
    case 'not-found':
      return tellSomehow(member, POST_NOW.notFound);
  }
};

export const onWhy: DigestAction = async ({ deps }, press) => {
  await press.ack();
  const reasons = decodeReasons(press.action.value);
  const member = memberOf(press);
  if (!reasons) return tellSomehow(member, TOO_OLD);
  await tell(member, renderReasons(reasons, deps.knowledge));
};

/** Does something with the subscription of a button; says so where it is none of this conversation's any more. */
function withSubscription(
  act: (parts: DigestTools, member: Member, subscription: KeptSubscription, press: Press) => Promise<void>,
): DigestAction {
  return async (parts, press) => {
    await press.ack();
    const member = memberOf(press);
    const subscription = await parts.changes.ofButton(member, press.action.value);
    if (!subscription) return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
    await act(parts, member, subscription, press);
  };
}

function byOf({ user }: Member, { now }: DigestDependencies) {
  return { userId: user, now: now() };
}

/** The subscription at the time of a digest, which may have been changed since. */
async function asItWas(
  { store }: DigestDependencies,
  subscription: Subscription,
  then: Date,
): Promise<Subscription> {
  const past = await store.subscriptions.changes(subscription.id, CHANGES_LOOKED_AT);
  return past.find(({ changedAt }) => changedAt <= then)?.after ?? subscription;
}

function renderingOf(
  { knowledge, publicUrl }: DigestDependencies,
  { id, schedule }: Subscription,
  coverage: Coverage,
  isPreview: boolean,
) {
  return { names: knowledge, publicUrl, subscriptionId: id, schedule, coverage, isPreview };
}

/** Who pressed a button, in which conversation of which workspace. */
export function memberOf(press: Press): Member {
  return { ...presser(press), workspaceId: press.context.teamId ?? press.body.team?.id ?? '' };
}
