import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { renderHelp } from '../../blocks/render-help.ts';
import { addedHelp } from '../added-help.ts';
import type { Answerer } from '../answerer.ts';
import type { Conversations } from '../conversations.ts';
import type { SlackDependencies } from '../create-slack-app.ts';
import { readText } from '../read-text.ts';
import { isDirect, post } from '../reply.ts';

type Mention = Pick<SlackEventMiddlewareArgs<'app_mention'>, 'event'> &
  Pick<AllMiddlewareArgs, 'context' | 'client'>;

/**
 * Answers a mention in a thread under it. A mention in a thread that it was asked in before is a
 * follow-up; where nothing is remembered of the thread it stands alone.
 */
export function onAppMention(
  answerer: Answerer,
  conversations: Conversations,
  deps: Pick<SlackDependencies, 'subCommands'>,
) {
  return async ({ event, context, client }: Mention): Promise<void> => {
    const isEdit = 'edited' in event && event.edited !== undefined;
    if (event.bot_id || isEdit || isDirect(event.channel)) return;

    const posting = {
      team: context.teamId ?? '',
      channel: event.channel,
      ts: event.ts,
      threadTs: event.thread_ts,
    };
    if (!(await conversations.claim(posting))) return;

    const place = { channel: event.channel, threadTs: event.thread_ts ?? event.ts };
    const text = readText(event.text, context.botUserId);
    if (text === '') return post(client, place, renderHelp([], addedHelp(deps)));

    const answered = await answerer.answer(text, await conversations.earlierQuestions(posting));
    await post(client, place, answerer.render(answered, { isPrivate: false }));
    await conversations.remember(posting, answered.question.text);
  };
}
