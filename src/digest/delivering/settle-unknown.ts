import { unknownNotice } from './deliver-notices.ts';
import type { DeliveryParts } from './deliver-parts.ts';
import { after, isTooLate, nextTryAt, wantedAt } from './deliver-policy.ts';
import { recordOutcome } from './deliver-record.ts';
import type { Delivery } from './delivery.ts';

/**
 * Finds out whether a delivery arrived: its message carries its id. Where the app may read the channel, one
 * that is not there is posted. Where it may not, it is never posted again by itself: its owner is asked.
 */
export async function settleUnknown(parts: DeliveryParts, claimed: Delivery): Promise<void> {
  const { workspaceId, channelId, id, dueAt } = claimed;
  const found = await parts.poster.find({ workspaceId, channelId, deliveryId: id, since: dueAt });
  const now = parts.clock();
  const reason = claimed.reason ?? 'The app stopped while it was posting.';

  switch (found.kind) {
    case 'found':
      return recordOutcome(parts, claimed, {
        kind: 'posted',
        ts: found.ts,
        ...(found.mark && { content: found.mark }),
      });

    case 'absent':
      return isTooLate(claimed, now)
        ? recordOutcome(parts, claimed, {
            kind: 'missed',
            reason: 'It did not arrive, and was found missing more than twelve hours later.',
          })
        : recordOutcome(parts, claimed, { kind: 'retry', reason, notBefore: now });

    case 'cannot-look':
      return ask(parts, claimed, reason);

    case 'failed': {
      if (isTooLate(claimed, now)) return ask(parts, claimed, reason);
      const notBefore =
        found.retryAfterMs === null
          ? nextTryAt(claimed.lastAttemptAt ?? wantedAt(claimed), now)
          : after(now, found.retryAfterMs);
      return recordOutcome(parts, claimed, { kind: 'unknown', reason, notBefore });
    }
  }
}

async function ask(parts: DeliveryParts, claimed: Delivery, reason: string): Promise<void> {
  const subscription = await parts.store.subscriptions.find(claimed.subjectId);
  const about = {
    ownerId: subscription?.ownerId ?? claimed.ownerId,
    timeZone: subscription?.schedule.timeZone ?? 'Europe/London',
    reason,
  };
  return recordOutcome(
    parts,
    claimed,
    { kind: 'asked', reason },
    { notices: [unknownNotice(claimed, about, parts.adminChannel)] },
  );
}
