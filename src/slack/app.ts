import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { ACTIONS } from '../blocks/action-ids.ts';
import { createAnswerer } from './answerer.ts';
import { createConversations } from './conversations.ts';
import type { SlackDependencies } from './create-slack-app.ts';
import { onAdcsCommand } from './listeners/adcs-command.ts';
import { onAsk, onMore, onShare } from './listeners/answer-actions.ts';
import { onAppHomeOpened } from './listeners/app-home-opened.ts';
import { onAppMention } from './listeners/app-mention.ts';
import { onRead, onTurnPage } from './listeners/document-actions.ts';
import { onMessage } from './listeners/message.ts';

/** Every listener, one a line. */
export function registerListeners(app: App, deps: SlackDependencies): void {
  const answerer = createAnswerer(deps);
  const conversations = createConversations(deps);

  app.command('/adcs', onAdcsCommand(answerer, deps));
  app.event('app_mention', onAppMention(answerer, conversations, deps));
  app.event('message', onMessage(answerer, conversations, deps));
  app.event('app_home_opened', onAppHomeOpened(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.more, onMore(answerer));
  app.action<BlockAction<ButtonAction>>(ACTIONS.share, onShare(answerer));
  app.action<BlockAction<ButtonAction>>(startingWith(ACTIONS.ask), onAsk(answerer, conversations));
  app.action<BlockAction<ButtonAction>>(ACTIONS.read, onRead(deps));
  app.action<BlockAction<ButtonAction>>(startingWith(ACTIONS.page), onTurnPage(deps));
  deps.extend?.(app);
}

function startingWith(id: string): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}`);
}
