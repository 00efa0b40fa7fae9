import type { KnownBlock } from '@slack/types';
import type { ClaimedNotice } from '../digest-store.ts';
import { mentionPlace } from '../mention-place.ts';
import { showMoment } from '../show-days.ts';
import type { DeliveryParts } from './deliver-parts.ts';
import { after, CLAIM_MS, nextTryAt, TOO_LATE_MS } from './deliver-policy.ts';
import type { Delivery } from './delivery.ts';
import type { Notice } from './notice.ts';
import type { PostOutcome } from './poster.ts';
import { sayReason } from './say-reason.ts';

/** The button under a question to an owner; its value is the delivery's id. */
export const POST_NOW_ACTION = 'digest.post-now';

/** Slack's own limit on a button's value. */
const MAX_BUTTON_VALUE = 2_000;

/** Asks the owner whether to post a delivery of which the app does not know whether it arrived. */
export function unknownNotice(
  delivery: Delivery,
  about: { readonly ownerId: string; readonly timeZone: string; readonly reason: string },
  adminChannel: string | null,
): Notice {
  const what = delivery.kind === 'watch' ? 'The news of a watched question' : 'The digest';
  const place = mentionPlace(delivery.channelId, about.ownerId);
  const text =
    `${what} for ${place}, due ${showMoment(delivery.dueAt, about.timeZone)}, may not have arrived. ` +
    `${sayReason(about.reason)} Please look there. If it did not arrive, press Post now.`;
  return {
    id: `unknown:${delivery.id}:${delivery.attempts}`,
    about: 'unknown',
    workspaceId: delivery.workspaceId,
    to: about.ownerId,
    otherwiseTo: adminChannel,
    text,
    blocks: [
      section(text),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: POST_NOW_ACTION,
            style: 'primary',
            text: { type: 'plain_text', text: 'Post now' },
            value: delivery.id.slice(0, MAX_BUTTON_VALUE),
          },
        ],
      },
    ],
  };
}

/** Tells the owner that the app cannot post there any more, and how to go on. */
export function suspendedNotice(
  delivery: Delivery,
  about: { readonly ownerId: string; readonly reason: string },
  adminChannel: string | null,
): Notice {
  const text =
    `The weekly digest for ${mentionPlace(delivery.channelId, about.ownerId)} is suspended. ${sayReason(about.reason)} ` +
    'Nothing is lost: when that is put right, type `/adcs digest resume` there.';
  return {
    id: `suspended:${delivery.id}`,
    about: 'suspended',
    workspaceId: delivery.workspaceId,
    to: about.ownerId,
    otherwiseTo: adminChannel,
    text,
    blocks: [section(text)],
  };
}

export function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: text.slice(0, 3_000), verbatim: true } };
}

/**
 * Sends what waits to be told, each at least once: a notice whose arrival is unknown is sent again, since two
 * are better than none. Who cannot be reached is told through the admin channel.
 */
export async function deliverNotices(parts: DeliveryParts): Promise<void> {
  const { store, clock } = parts;
  for (;;) {
    const now = clock();
    const claimed = await store.notices.claimNext({
      holder: parts.holder,
      now,
      until: after(now, CLAIM_MS),
    });
    if (!claimed) return;
    await parts.wait(parts.pace.book(claimed.workspaceId, claimed.to, now));
    const outcome = await send(parts, claimed, claimed.to);
    await record(parts, claimed, outcome);
  }
}

function send(parts: DeliveryParts, { workspaceId, text, blocks }: Notice, to: string): Promise<PostOutcome> {
  return parts.poster.post({ workspaceId, channelId: to, text, blocks, mark: null });
}

async function record(parts: DeliveryParts, claimed: ClaimedNotice, outcome: PostOutcome): Promise<void> {
  const { store, clock, report } = parts;
  const now = clock();
  const became = (state: 'sent' | 'failed' | 'waiting') =>
    report({ what: 'notice', noticeId: claimed.id, became: state });
  const fail = async (reason: string): Promise<void> => {
    await store.notices.record(claimed, { kind: 'failed', reason }, now);
    became('failed');
  };

  switch (outcome.kind) {
    case 'posted':
      await store.notices.record(claimed, { kind: 'sent' }, now);
      return became('sent');

    case 'refused': {
      const { otherwiseTo, to } = claimed;
      if (otherwiseTo === null || otherwiseTo === to) return fail(outcome.reason);
      const instead = { ...claimed, id: `${claimed.id}:instead`, to: otherwiseTo, otherwiseTo: null };
      await store.notices.add([instead], now);
      return fail(outcome.reason);
    }

    case 'busy': {
      const until = after(now, outcome.retryAfterMs);
      parts.pace.pause(claimed.workspaceId, until);
      await store.notices.record(claimed, { kind: 'retry', reason: 'ratelimited', notBefore: until }, now);
      return became('waiting');
    }

    default: {
      const { createdAt } = claimed;
      if (now.getTime() - createdAt.getTime() > 14 * TOO_LATE_MS) return fail(outcome.reason);
      const notBefore = nextTryAt(createdAt, now);
      await store.notices.record(claimed, { kind: 'retry', reason: outcome.reason, notBefore }, now);
      return became('waiting');
    }
  }
}
