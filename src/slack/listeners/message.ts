import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { renderHelp } from '../../blocks/render-help.ts';
import { addedHelp } from '../added-help.ts';
import type { Answerer } from '../answerer.ts';
import type { Conversations } from '../conversations.ts';
import type { SlackDependencies } from '../create-slack-app.ts';
import { looksLikeAQuestion, mentions, mentionsAnybody, readText } from '../read-text.ts';
import { post, tell } from '../reply.ts';

type Posted = Pick<SlackEventMiddlewareArgs<'message'>, 'event'> &
  Pick<AllMiddlewareArgs, 'context' | 'client'>;

/** What a person wrote themselves; edits, deletions, joins, bots' posts and the like are other kinds. */
const WRITTEN_BY_A_PERSON = new Set([undefined, 'thread_broadcast', 'file_share']);

/**
 * Answers direct messages, and in channels the questions asked in a thread in which the app was mentioned
 * before. The latter arrive only where the optional history scopes were granted.
 *
 * Nobody spoke to the app in the second case. So it leaves alone what names somebody else or asks
 * nothing, and where it has no answer it says so to the asker only.
 */
export function onMessage(
  answerer: Answerer,
  conversations: Conversations,
  deps: Pick<SlackDependencies, 'subCommands'>,
) {
  return async ({ event, context, client }: Posted): Promise<void> => {
    if (!WRITTEN_BY_A_PERSON.has(event.subtype) || !('text' in event) || !('user' in event)) return;
    const isByABot = 'bot_id' in event && event.bot_id !== undefined;
    const isEdit = 'edited' in event && event.edited !== undefined;
    if (isByABot || isEdit || !event.user || event.user === context.botUserId) return;

    const threadTs = 'thread_ts' in event ? event.thread_ts : undefined;
    const posting = { team: context.teamId ?? '', channel: event.channel, ts: event.ts, threadTs };
    const place = { channel: event.channel, threadTs };
    const text = readText(event.text, context.botUserId);

    if (event.channel_type === 'im') {
      if (!(await conversations.claim(posting))) return;
      if (text === '') return post(client, place, renderHelp([], addedHelp(deps)));
      const answered = await answerer.answer(text, await conversations.earlierQuestions(posting));
      await post(client, place, answerer.render(answered, { isPrivate: false }));
      return conversations.remember(posting, answered.question.text);
    }

    // A mention arrives as an event of its own as well, and is answered there.
    if (!threadTs || mentions(event.text, context.botUserId) || mentionsAnybody(event.text)) return;
    const earlier = await conversations.earlierQuestions(posting);
    if (earlier.length === 0 || !looksLikeAQuestion(text) || !(await conversations.claim(posting))) return;

    const answered = await answerer.answer(text, earlier);
    if (answered.answer.kind === 'found') {
      await post(client, place, answerer.render(answered, { isPrivate: false }));
      return conversations.remember(posting, answered.question.text);
    }
    await tell({ ...place, client, user: event.user }, answerer.render(answered, { isPrivate: true }));
  };
}
