import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { renderSuspension } from '../../blocks/render-suspension.ts';
import { suspendSubscriptions } from '../../digest/delivering/suspend-subscriptions.ts';
import type { KeptSubscription } from '../../digest/digest-store.ts';
import type { DigestDependencies } from './digest-dependencies.ts';

type Event<Name extends string> = Pick<SlackEventMiddlewareArgs<Name>, 'event'> &
  Pick<AllMiddlewareArgs, 'context'>;

const ARCHIVED = 'The channel was archived.';
const DELETED = 'The channel was deleted.';
const REMOVED = 'The app was removed from the channel.';
const UNINSTALLED = 'The app was removed from the workspace.';

/** What befalls a channel suspends its subscription with the reason, and its owner is told. */
export function createDigestEvents(deps: Pick<DigestDependencies, 'store' | 'knowledge' | 'now'>) {
  const { store, knowledge } = deps;

  const onArchived =
    (reason = ARCHIVED) =>
    async ({
      event,
      context,
    }: Event<'channel_archive' | 'group_archive' | 'channel_deleted' | 'group_deleted'>) =>
      suspendIn(context.teamId, event.channel, reason);

  /** A channel keeps its id when it is renamed. But it may be for other people now, so somebody looks first. */
  const onRenamed = async ({ event, context }: Event<'channel_rename' | 'group_rename'>) =>
    suspendIn(context.teamId, event.channel.id, `The channel was renamed to “${event.channel.name}”.`);

  /** Made private or shared: the channel can have a new id. All that is remembered of it moves along. */
  const onIdChanged = async ({ event, context }: Event<'channel_id_changed'>) => {
    const workspaceId = context.teamId;
    if (!workspaceId) return;
    await store.subscriptions.moveChannel(
      { workspaceId, channelId: event.old_channel_id },
      event.new_channel_id,
    );
    await suspendIn(
      workspaceId,
      event.new_channel_id,
      'The channel was made private or shared, and has a new id.',
    );
  };

  const onLeft = async ({ event, context }: Event<'member_left_channel'>) => {
    if (event.user === context.botUserId) await suspendIn(context.teamId, event.channel, REMOVED);
  };

  const onRemoved = async ({ event, context }: Event<'channel_left' | 'group_left'>) =>
    suspendIn(context.teamId, event.channel, REMOVED);

  const onUninstalled = async ({ context }: Pick<AllMiddlewareArgs, 'context'>) => {
    if (!context.teamId) return;
    await suspend(await store.subscriptions.live(context.teamId), UNINSTALLED);
  };

  /** A person's token can be revoked alone; that does not concern what the app posts. */
  const onRevoked = async ({ event, context }: Event<'tokens_revoked'>) => {
    if ((event.tokens.bot ?? []).length > 0) await onUninstalled({ context });
  };

  async function suspendIn(
    workspaceId: string | undefined,
    channelId: string,
    reason: string,
  ): Promise<void> {
    if (!workspaceId) return;
    const subscription = await store.subscriptions.inChannel({ workspaceId, channelId });
    if (subscription) await suspend([subscription], reason);
  }

  async function suspend(subscriptions: readonly KeptSubscription[], reason: string): Promise<void> {
    const now = deps.now();
    await suspendSubscriptions(
      store,
      subscriptions,
      reason,
      (subscription) => ({
        id: `suspended:${subscription.id}:${now.toISOString()}`,
        about: 'suspended',
        workspaceId: subscription.workspaceId,
        to: subscription.ownerId,
        otherwiseTo: null,
        ...renderSuspension(subscription, reason, knowledge),
      }),
      now,
    );
  }

  return {
    onArchived: onArchived(),
    onDeleted: onArchived(DELETED),
    onRenamed,
    onIdChanged,
    onLeft,
    onRemoved,
    onUninstalled,
    onRevoked,
  };
}
