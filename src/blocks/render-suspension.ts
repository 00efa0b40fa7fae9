import { describeInterests, describeSchedule } from '../digest/describe-subscription.ts';
import type { KnownNames } from '../digest/known-names.ts';
import type { Subscription } from '../digest/subscription.ts';
import { button } from './button.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn, fallbackText, mrkdwn } from './mrkdwn.ts';

/** What the owner of a suspended subscription is told. `reason` is a sentence. */
export function renderSuspension(subscription: Subscription, reason: string, names: KnownNames): Message {
  const { channelId, interests, schedule, id } = subscription;
  const wish = `${describeInterests(interests, names)}, ${describeSchedule(schedule)}`;
  const rest = `is suspended. ${reason} It is kept, and goes on when you press Resume.`;
  const channel = /^C[A-Z0-9]+$/.test(channelId) ? ` in <#${channelId}>` : '';
  return {
    text: fallbackText(`A weekly digest that you look after (${wish}) ${rest}`),
    blocks: [
      {
        type: 'section',
        text: mrkdwn(`The weekly digest${channel} (${escapeMrkdwn(wish)}) ${escapeMrkdwn(rest)}`),
      },
      {
        type: 'actions',
        elements: [button(DIGEST_ACTIONS.resume, 'Resume', id)],
      },
    ],
  };
}
