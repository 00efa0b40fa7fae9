import type { KeptSubscription, KeptWatch } from '../digest-store.ts';
import { isWantedAt } from './counts-from.ts';
import type { Composed, DeliveryContext } from './deliver-content.ts';
import { suspendedNotice } from './deliver-notices.ts';
import type { DeliveryParts } from './deliver-parts.ts';
import { isOldEnoughToLookFirst } from './deliver-plan.ts';
import { after, CLAIM_MS, isTooLate, nextTryAt, SETTLE_AFTER_MS, wantedAt } from './deliver-policy.ts';
import { recordOutcome } from './deliver-record.ts';
import type { Delivery, DeliveryContent } from './delivery.ts';
import { movedDue } from './due.ts';
import type { PostOutcome } from './poster.ts';
import { sayReason } from './say-reason.ts';
import { settleUnknown } from './settle-unknown.ts';

/** Does what is to be done next about a delivery that this process has claimed. */
export async function deliverOne(parts: DeliveryParts, claimed: Delivery): Promise<void> {
  if (claimed.state === 'unknown') return settleUnknown(parts, claimed);
  const now = parts.clock();
  if (isTooLate(claimed, now)) {
    const reason = claimed.reason ? sayReason(claimed.reason) : 'It came too late.';
    return recordOutcome(parts, claimed, {
      kind: 'missed',
      reason: `Not sent within twelve hours, so it waits for the next one. ${reason}`,
    });
  }
  if (isOldEnoughToLookFirst(claimed.dueAt, now) && (await wasFoundInChannel(parts, claimed))) return;
  return postNext(parts, claimed);
}

/** What is late may have been posted by records that were lost since: where the app may read, it looks. */
async function wasFoundInChannel(parts: DeliveryParts, claimed: Delivery): Promise<boolean> {
  const { workspaceId, channelId, id, dueAt } = claimed;
  const found = await parts.poster.find({ workspaceId, channelId, deliveryId: id, since: dueAt });
  switch (found.kind) {
    case 'found':
      await recordOutcome(parts, claimed, {
        kind: 'posted',
        ts: found.ts,
        ...(found.mark && { content: found.mark }),
      });
      return true;
    case 'failed': {
      const now = parts.clock();
      const notBefore =
        found.retryAfterMs === null ? nextTryAt(wantedAt(claimed), now) : after(now, found.retryAfterMs);
      await recordOutcome(parts, claimed, { kind: 'retry', reason: found.reason, notBefore });
      return true;
    }
    default:
      return false;
  }
}

async function postNext(parts: DeliveryParts, claimed: Delivery): Promise<void> {
  const subject = await subjectOf(parts, claimed);
  if ('skip' in subject) return recordOutcome(parts, claimed, { kind: 'skipped', reason: subject.skip });

  const context = await contextOf(parts, claimed, subject);
  const composed = await tryToCompose(parts, subject, context);
  if (composed instanceof Error) {
    parts.report({ what: 'error', doing: `composing ${claimed.id}`, error: composed });
    return recordOutcome(parts, claimed, {
      kind: 'retry',
      reason: 'It could not be composed: see the log.',
      notBefore: nextTryAt(wantedAt(claimed), parts.clock()),
    });
  }
  const { coversFrom } = context;
  const { coversUntil = context.coversUntil } = composed;
  if ('skip' in composed) {
    return recordOutcome(parts, claimed, { kind: 'skipped', reason: composed.skip, coversUntil });
  }

  const content: DeliveryContent = { coversFrom, coversUntil, itemIds: composed.itemIds };
  const now = parts.clock();
  const until = after(now, CLAIM_MS);
  if (!(await parts.store.deliveries.startPosting(claimed, content, { now, until }))) return;
  // This process may have slept since (a laptop's lid): by now others may think it dead.
  if (parts.clock() >= until) return;

  const outcome = await parts.poster.post({
    workspaceId: claimed.workspaceId,
    channelId: claimed.channelId,
    text: composed.text,
    blocks: composed.blocks,
    mark: { deliveryId: claimed.id, ...content },
  });
  return recordPost(parts, claimed, subject, outcome);
}

async function recordPost(
  parts: DeliveryParts,
  claimed: Delivery,
  { subscription }: Subject,
  outcome: PostOutcome,
): Promise<void> {
  const now = parts.clock();
  switch (outcome.kind) {
    case 'posted':
      return recordOutcome(parts, claimed, outcome);
    case 'busy': {
      const notBefore = after(now, outcome.retryAfterMs);
      parts.pace.pause(claimed.workspaceId, notBefore);
      return recordOutcome(parts, claimed, { kind: 'retry', reason: 'ratelimited', notBefore });
    }
    case 'failed':
      return recordOutcome(parts, claimed, {
        kind: 'retry',
        reason: outcome.reason,
        notBefore: nextTryAt(wantedAt(claimed), now),
      });
    case 'unknown':
      return recordOutcome(parts, claimed, {
        kind: 'unknown',
        reason: outcome.reason,
        notBefore: after(now, SETTLE_AFTER_MS),
      });
    case 'refused': {
      const refused = { kind: 'refused', reason: outcome.reason } as const;
      if (outcome.because === 'message' || !subscription) return recordOutcome(parts, claimed, refused);
      const about = { ownerId: subscription.ownerId, reason: outcome.reason };
      return recordOutcome(parts, claimed, refused, {
        suspend: sayReason(outcome.reason),
        notices: [suspendedNotice(claimed, about, parts.adminChannel)],
      });
    }
  }
}

type Subject = { readonly subscription?: KeptSubscription; readonly watch?: KeptWatch };

/** Reads it anew: it may have been paused or ended since this was planned. What a person asks for goes out all the same. */
async function subjectOf(
  parts: DeliveryParts,
  claimed: Delivery,
): Promise<Subject | { readonly skip: string }> {
  if (claimed.kind === 'watch') {
    const watch = await parts.store.watches.find(claimed.subjectId);
    return watch ? { watch } : { skip: 'The question is not watched any more.' };
  }
  const subscription = await parts.store.subscriptions.find(claimed.subjectId);
  if (!subscription || subscription.state.kind === 'ended') return { skip: 'The subscription has ended.' };
  if (claimed.askedForAt || isWantedAt(subscription, claimed.dueAt)) return { subscription };
  return subscription.state.kind === 'active'
    ? { skip: 'The day or hour was changed.' }
    : { skip: `The subscription is ${subscription.state.kind}.` };
}

async function contextOf(
  { store, clock }: DeliveryParts,
  delivery: Delivery,
  { subscription }: Subject,
): Promise<DeliveryContext> {
  const { subjectId, dueAt } = delivery;
  const last = await store.deliveries.lastDelivered(subjectId, dueAt);
  const told = await store.deliveries.told(subjectId);
  const now = clock();
  return {
    delivery,
    coversFrom: last?.coversUntil ?? null,
    coversUntil: now,
    told,
    lateByMs: Math.max(0, now.getTime() - dueAt.getTime()),
    moved: subscription ? movedDue(subscription.schedule, dueAt) : null,
  };
}

async function tryToCompose(
  { compose, composeWatch }: DeliveryParts,
  { subscription, watch }: Subject,
  context: DeliveryContext,
): Promise<Composed | Error> {
  try {
    if (subscription) return await compose(subscription, context);
    if (watch && composeWatch) return await composeWatch(watch, context);
    return { skip: 'Questions are not told at once here.' };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
