import { decodeDigestPlace } from '../../blocks/digest-place.ts';
import { decodeReasons } from '../../blocks/reasons-value.ts';
import { renderDigest, renderMoreOfDigest, renderReasons } from '../../blocks/render-digest.ts';
import { ended, paused, resumed } from '../../digest/change-subscription.ts';
import type { KeptSubscription } from '../../digest/digest-store.ts';
import { postNow } from '../../digest/post-now.ts';
import { type Coverage, coverageAt, prepareDigest } from '../../digest/prepare-digest.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { tell, tellSomehow } from '../reply.ts';
import { type Press, presser } from './answer-actions.ts';
import { type DigestChanges, type Member, NO_SUBSCRIPTION_ANY_MORE } from './digest-changes.ts';
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

type Listener = (press: Press) => Promise<void>;

/** What the buttons of a digest and of a subscription do. Each acknowledges first. */
export function createDigestActions(changes: DigestChanges, deps: DigestDependencies) {
  const { store, knowledge, publicUrl } = deps;

  /** Does something with the subscription of a button; says so where it is none of this conversation's any more. */
  function withSubscription(
    act: (member: Member, subscription: KeptSubscription, press: Press) => Promise<void>,
  ): Listener {
    return async (press) => {
      await press.ack();
      const member = memberOf(press);
      const subscription = await changes.ofButton(member, press.action.value);
      if (!subscription) return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
      await act(member, subscription, press);
    };
  }

  const byOf = ({ user }: Member) => ({ userId: user, now: deps.now() });

  const onPause = withSubscription(async (member, before, { action }) => {
    const weeks = Number(action.action_id.split('.').at(-1));
    const until = new Date(deps.now().getTime() + weeks * WEEK_MS);
    if (before.state.kind !== 'active') {
      return tellSomehow(
        member,
        'This digest does not come at present anyway. /adcs digest shows how it stands.',
      );
    }
    await changes.change(member, 'paused', paused(before, until, byOf(member)), before);
  });

  const onResume: Listener = async (press) => {
    await press.ack();
    const member = memberOf(press);
    // Also from the direct message that tells of a suspension, which stands in another conversation.
    const found = await store.subscriptions.find(press.action.value ?? '');
    const isTheirs = found?.workspaceId === member.workspaceId && found.ownerId === member.user;
    const isHere = found?.channelId === member.channel;
    if (!found || found.state.kind === 'ended' || !(isTheirs || isHere)) {
      return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
    }
    if (found.state.kind === 'active') return tellSomehow(member, 'This digest is active already.');
    const there: Member = isHere
      ? member
      : { ...member, channel: found.channelId, threadTs: undefined, respond: undefined };
    await changes.change(there, 'resumed', resumed(found, byOf(member)), found);
    if (!isHere) await tellSomehow(member, 'The digest is resumed.');
  };

  const onStop = withSubscription((member, before) =>
    changes.change(member, 'stopped', ended(before, byOf(member)), before),
  );

  const onChange = withSubscription((member, subscription) => openSubscribeView(member, subscription, deps));

  const onSubscribe: Listener = async (press) => {
    await press.ack();
    const member = memberOf(press);
    await openSubscribeView(member, await changes.current(member), deps);
  };

  const onUndo: Listener = async (press) => {
    await press.ack();
    await changes.undo(memberOf(press), press.action.value ?? '');
  };

  const onPreview = withSubscription(async (member, subscription) => {
    const coverage = await coverageAt(deps, subscription, deps.now());
    const digest = await prepareDigest(deps, subscription, coverage);
    await tell(member, renderDigest(digest, renderingOf(subscription, coverage, true)));
  });

  const onMore: Listener = async (press) => {
    await press.ack();
    const member = memberOf(press);
    const place = decodeDigestPlace(press.action.value);
    if (!place) return tellSomehow(member, TOO_OLD);
    const found = await store.subscriptions.find(place.subscriptionId);
    if (found?.channelId !== member.channel || found.workspaceId !== member.workspaceId) {
      return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
    }
    const subscription = place.isPreview ? found : await asItWas(found, place.coversUntil);
    const { coversFrom, coversUntil, dueAt, isPreview } = place;
    const coverage = { coversFrom, coversUntil, dueAt };
    const digest = await prepareDigest(deps, subscription, coverage);
    const more = renderMoreOfDigest(digest, place.from, renderingOf(subscription, coverage, isPreview));
    if (!more) return tellSomehow(member, 'There is no more in this digest.');
    await tell(member, more);
  };

  /** Somebody looked and says that a digest did not arrive. */
  const onPostNow: Listener = async (press) => {
    await press.ack();
    const member = memberOf(press);
    const id = press.action.value ?? '';
    const delivery = await store.deliveries.find(id);
    if (delivery?.workspaceId !== member.workspaceId) return tellSomehow(member, POST_NOW.notFound);
    const outcome = await postNow(store, id, deps.now());
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

  const onWhy: Listener = async (press) => {
    await press.ack();
    const reasons = decodeReasons(press.action.value);
    const member = memberOf(press);
    if (!reasons) return tellSomehow(member, TOO_OLD);
    await tell(member, renderReasons(reasons, knowledge));
  };

  /** The subscription at the time of a digest, which may have been changed since. */
  async function asItWas(subscription: Subscription, then: Date): Promise<Subscription> {
    const past = await store.subscriptions.changes(subscription.id, CHANGES_LOOKED_AT);
    return past.find(({ changedAt }) => changedAt <= then)?.after ?? subscription;
  }

  function renderingOf({ id, schedule }: Subscription, coverage: Coverage, isPreview: boolean) {
    return { names: knowledge, publicUrl, subscriptionId: id, schedule, coverage, isPreview };
  }

  return { onPause, onResume, onStop, onChange, onSubscribe, onUndo, onPreview, onMore, onWhy, onPostNow };
}

/** Who pressed a button, in which conversation of which workspace. */
export function memberOf(press: Press): Member {
  return { ...presser(press), workspaceId: press.context.teamId ?? press.body.team?.id ?? '' };
}
