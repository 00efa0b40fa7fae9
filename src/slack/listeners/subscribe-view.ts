import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { parseSubscribeView } from '../../blocks/parse-subscribe-view.ts';
import { renderSubscribeView } from '../../blocks/render-subscribe-view.ts';
import { newSubscription, withChoice } from '../../digest/change-subscription.ts';
import type { SubscriptionChoice } from '../../digest/describe-subscription.ts';
import { parseTimeZone } from '../../digest/parsing/parse-time-zone.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { tellSomehow } from '../reply.ts';
import { within } from '../within.ts';
import { type DigestChanges, type Member, NO_SUBSCRIPTION_ANY_MORE } from './digest-changes.ts';
import type { DigestDependencies } from './digest-dependencies.ts';

type Submission = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'body' | 'view'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;

/** Opens the modal with the subscription as it is, or the usual one in the person's own time zone. */
export async function openSubscribeView(
  member: Member,
  subscription: Subscription | undefined,
  deps: Pick<DigestDependencies, 'knowledge' | 'timeZone'>,
): Promise<void> {
  if (!member.triggerId) return tellSomehow(member, 'Please try again: Slack gave no way to open the form.');
  const choice = subscription ?? (await usualChoice(member, deps));
  await member.client.views.open({
    trigger_id: member.triggerId,
    view: renderSubscribeView(choice, deps.knowledge, {
      isNew: subscription === undefined,
      metadata: JSON.stringify({ channel: member.channel, id: subscription?.id ?? null }),
    }),
  });
}

/** What somebody has who says nothing else: everything, on Mondays at 9:00 where they are. */
export async function usualChoice(
  { client, user }: Pick<Member, 'client' | 'user'>,
  { timeZone }: Pick<DigestDependencies, 'timeZone'>,
): Promise<SubscriptionChoice> {
  return {
    interests: { regions: [], committees: [], topics: [] },
    schedule: {
      weekday: 1,
      hour: 9,
      minute: 0,
      timeZone: (await zoneOf(client, user)) ?? timeZone,
      skipsBankHolidays: true,
    },
    whenNothingNew: 'skip',
  };
}

/** Takes the modal's submission: faults are shown at their fields, and a right one is announced in the conversation. */
export function onSubscribeView(changes: DigestChanges, deps: DigestDependencies) {
  return async ({ ack, body, view, client, context }: Submission): Promise<void> => {
    const { knowledge: names } = deps;
    const { isSaid, scheduleProblem } = changes;
    const parsed = parseSubscribeView(view.state.values, { names, isSaid, scheduleProblem });
    if (parsed.kind === 'errors')
      return void (await ack({ response_action: 'errors', errors: parsed.errors }));

    const { channel, id } = readMetadata(view.private_metadata);
    await ack();
    const by = { userId: body.user.id, now: deps.now() };
    const member: Member = {
      client,
      channel,
      user: body.user.id,
      workspaceId: context.teamId ?? body.team?.id ?? '',
    };
    if (id !== null) {
      const before = await changes.ofButton(member, id);
      if (!before) return tellSomehow(member, NO_SUBSCRIPTION_ANY_MORE);
      return changes.change(member, 'changed', withChoice(before, parsed.choice, by), before);
    }
    const before = await changes.current(member);
    const after = before
      ? withChoice(before, parsed.choice, by)
      : newSubscription(
          deps.newId(),
          { workspaceId: member.workspaceId, channelId: channel },
          parsed.choice,
          by,
        );
    await changes.change(member, before ? 'changed' : 'subscribed', after, before);
  };
}

/** The form has to be opened within three seconds of the request; looking up a zone may take a part of them. */
const ZONE_WITHIN_MS = 1_500;

/** The person's own zone, where the app may look it up (an optional scope) and Slack says it in time; else null. */
async function zoneOf(client: WebClient, user: string): Promise<string | null> {
  let zone: string | null = null;
  const lookUp = async () => {
    const { user: found } = await client.users.info({ user });
    zone = found?.tz ? parseTimeZone(found.tz) : null;
  };
  await within(lookUp(), ZONE_WITHIN_MS).catch(() => false);
  return zone;
}

function readMetadata(metadata: string): { channel: string; id: string | null } {
  const read: unknown = JSON.parse(metadata);
  if (typeof read !== 'object' || read === null || !('channel' in read) || typeof read.channel !== 'string') {
    throw new Error('The form came back without its conversation.');
  }
  return { channel: read.channel, id: 'id' in read && typeof read.id === 'string' ? read.id : null };
}
