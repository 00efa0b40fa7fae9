import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { decodeQuestion } from '../../blocks/question-value.ts';
import { sentence } from '../../blocks/sentence.ts';
import { INVITATION } from '../../digest/invitation.ts';
import type { Answerer } from '../answerer.ts';
import type { Conversations } from '../conversations.ts';
import { type Asker, isDirect, post, respondToAll, slackErrorOf, tell, tellSomehow } from '../reply.ts';

export type Press = Pick<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>, 'ack' | 'body' | 'action'> &
  Partial<Pick<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>, 'respond'>> &
  Pick<AllMiddlewareArgs, 'context' | 'client'>;

/** *More*: the next excerpts, to the person who asked for them. */
export function onMore(answerer: Answerer) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const value = decodeQuestion(press.action.value);
    if (!value) return tellSomehow(presser(press), TOO_OLD);

    const answered = await answerer.answer(value.question.text, value.question.thread);
    const more = answerer.renderMore(answered, value.from);
    await tell(presser(press), more ?? sentence('There is no more on this in the updates held.'));
  };
}

/** A suggestion: asks it, and answers the person who pressed it. In direct messages it can be followed up. */
export function onAsk(answerer: Answerer, conversations: Conversations) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const value = decodeQuestion(press.action.value);
    if (!value) return tellSomehow(presser(press), TOO_OLD);

    const asker = presser(press);
    const isForAll = isDirect(asker.channel) && !asker.isPrivate;
    const answered = await answerer.answer(value.question.text, value.question.thread);
    await tell(asker, answerer.render(answered, { isPrivate: !isForAll }));
    if (!isForAll) return;
    const posting = {
      team: press.context.teamId ?? '',
      channel: asker.channel,
      ts: '',
      threadTs: asker.threadTs,
    };
    await conversations.remember(posting, answered.question.text);
  };
}

/**
 * *Share with channel*: computes the answer again from its question and posts it, so that it works at any
 * time. Where the bot is not in the conversation Slack's response address may still do, for half an hour;
 * after that the person is told how to let it in.
 */
export function onShare(answerer: Answerer) {
  const underWay = new Set<string>();
  return async (press: Press): Promise<void> => {
    await press.ack();
    const value = decodeQuestion(press.action.value);
    if (!value) return tellSomehow(presser(press), TOO_OLD);

    const asker = presser(press);
    const once = `${asker.channel}:${asker.user}:${press.action.value}`;
    if (underWay.has(once)) return;
    underWay.add(once);
    try {
      const answered = await answerer.answer(value.question.text, value.question.thread);
      const isShared = await share(
        asker,
        answerer.render(answered, { isPrivate: false, sharedBy: asker.user }),
      );
      if (!isShared) return await tellSomehow(asker, HOW_TO_INVITE);
      await confirm(press);
    } finally {
      underWay.delete(once);
    }
  };
}

const TOO_OLD = 'This button is from an older version of the app. Please ask again.';
const HOW_TO_INVITE = `I am not in this conversation, so I cannot post here. Invite me with “${INVITATION}” and press the button again.`;
/** What Slack says where a bot may not post because it has not been let in. */
const NOT_LET_IN = new Set(['not_in_channel', 'channel_not_found', 'no_permission', 'restricted_action']);

async function share(asker: Asker, message: ReturnType<Answerer['render']>): Promise<boolean> {
  try {
    await post(asker.client, asker, message);
    return true;
  } catch (error) {
    if (!NOT_LET_IN.has(slackErrorOf(error) ?? '')) throw error;
  }
  return respondToAll(asker, message);
}

/** Takes the button away, so that nobody shares the same twice; of no consequence where it is too late for that. */
async function confirm({ respond }: Press): Promise<void> {
  try {
    await respond?.({ ...sentence('Shared with the channel.'), replace_original: true });
  } catch {
    // The half hour is over: the private answer stays as it is.
  }
}

/** Who pressed a button, and where. */
export function presser({ body, client, respond }: Press): Asker {
  const container: Partial<Record<string, unknown>> = body.container;
  const threadTs = container.thread_ts ?? body.message?.thread_ts;
  return {
    client,
    respond,
    user: body.user.id,
    channel: body.channel?.id ?? body.user.id,
    threadTs: typeof threadTs === 'string' ? threadTs : undefined,
    triggerId: body.trigger_id,
    isPrivate: container.is_ephemeral === true,
  };
}
