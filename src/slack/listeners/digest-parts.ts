import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt';
import { DIGEST_ACTIONS, SUBSCRIBE_VIEW } from '../../blocks/digest-action-ids.ts';
import { watchButtons } from '../../blocks/watch-button.ts';
import { POST_NOW_ACTION } from '../../digest/delivering/deliver-notices.ts';
import type { SlackDependencies } from '../create-slack-app.ts';
import type { Press } from './answer-actions.ts';
import * as actions from './digest-actions.ts';
import { createDigestChanges } from './digest-changes.ts';
import { createDigestCommand } from './digest-command.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { createDigestEvents } from './digest-events.ts';
import { onSubscribeView } from './subscribe-view.ts';
import { createWatching } from './watch-command.ts';

/** All of digests and watched questions in Slack, for `createSlackApp`: sub-commands, buttons, the modal, events. */
export function createDigestParts(
  deps: DigestDependencies,
): Required<Pick<SlackDependencies, 'subCommands' | 'extend' | 'answerButtons'>> {
  const changes = createDigestChanges(deps);
  const watching = createWatching(deps);
  const events = createDigestEvents(deps);

  return {
    subCommands: new Map([
      ['digest', createDigestCommand(changes, deps)],
      ['watch', watching.command],
    ]),
    answerButtons: watchButtons,
    extend(app: App) {
      type Button = BlockAction<ButtonAction>;
      const on = (act: actions.DigestAction) => (press: Press) => act({ changes, deps }, press);
      app.view<ViewSubmitAction>(
        { callback_id: SUBSCRIBE_VIEW, type: 'view_submission' },
        onSubscribeView(changes, deps),
      );
      app.action<Button>(DIGEST_ACTIONS.change, on(actions.onChange));
      app.action<Button>(DIGEST_ACTIONS.subscribe, on(actions.onSubscribe));
      app.action<Button>(/^digest\.pause\.\d+$/, on(actions.onPause));
      app.action<Button>(DIGEST_ACTIONS.resume, on(actions.onResume));
      app.action<Button>(DIGEST_ACTIONS.stop, on(actions.onStop));
      app.action<Button>(DIGEST_ACTIONS.undo, on(actions.onUndo));
      app.action<Button>(DIGEST_ACTIONS.preview, on(actions.onPreview));
      app.action<Button>(DIGEST_ACTIONS.more, on(actions.onMore));
      app.action<Button>(DIGEST_ACTIONS.why, on(actions.onWhy));
      app.action<Button>(POST_NOW_ACTION, on(actions.onPostNow));
      app.action<Button>(DIGEST_ACTIONS.watch, watching.onWatch);
      app.action<Button>(DIGEST_ACTIONS.unwatch, watching.onUnwatch);
      app.action<Button>(DIGEST_ACTIONS.watchTell, watching.onTell);
      app.event('channel_archive', events.onArchived);
      app.event('group_archive', events.onArchived);
      app.event('channel_deleted', events.onDeleted);
      app.event('group_deleted', events.onDeleted);
      app.event('channel_rename', events.onRenamed);
      app.event('group_rename', events.onRenamed);
      app.event('channel_id_changed', events.onIdChanged);
      app.event('member_left_channel', events.onLeft);
      app.event('channel_left', events.onRemoved);
      app.event('group_left', events.onRemoved);
      app.event('app_uninstalled', events.onUninstalled);
      app.event('tokens_revoked', events.onRevoked);
    },
  };
}
