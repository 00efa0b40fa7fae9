import type { RespondArguments } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { LIMITS } from '../blocks/limits.ts';
import type { Message } from '../blocks/message.ts';
import { plain } from '../blocks/mrkdwn.ts';
import { sentence } from '../blocks/sentence.ts';

/** A conversation, and the thread in it that is answered in. */
export type Place = { readonly channel: string; readonly threadTs?: string | undefined };

/** Somebody to be told something, and every way that there is to reach them. */
export type Asker = Place & {
  readonly client: WebClient;
  readonly user: string;
  /** Good for half an hour, and not in threads. */
  readonly respond?: ((message: RespondArguments) => Promise<unknown>) | undefined;
  /** Good for three seconds. */
  readonly triggerId?: string | undefined;
  /** Whether only they may see the answer in a direct message, too; where not given it stays there. */
  readonly isPrivate?: boolean | undefined;
};

/** The quotation says already what a link would show. */
const NO_UNFURLING = { unfurl_links: false, unfurl_media: false } as const;

/** Posts for everybody in the conversation to read. */
export async function post(client: WebClient, { channel, threadTs }: Place, message: Message): Promise<void> {
  await client.chat.postMessage({
    channel,
    ...message,
    ...(threadTs && { thread_ts: threadTs }),
    ...NO_UNFURLING,
  });
}

/**
 * The same by Slack's response address, which works where the app is not in the conversation, for half an hour. False where
 * there is none or it is too late for it.
 */
export async function respondToAll({ respond }: Pick<Asker, 'respond'>, message: Message): Promise<boolean> {
  try {
    await respond?.({ ...message, response_type: 'in_channel', replace_original: false, ...NO_UNFURLING });
    return respond !== undefined;
  } catch {
    return false;
  }
}

/**
 * Says something to one person: in a direct conversation as a message, elsewhere so that only they see it.
 *
 * The response address comes first, since it works in conversations that the bot is not in; in a thread,
 * where it does not, and after its half hour, an ephemeral message is posted instead.
 */
export async function tell(asker: Asker, message: Message): Promise<void> {
  const { client, channel, user, threadTs, respond, isPrivate = false } = asker;
  if (isDirect(channel) && !isPrivate) {
    try {
      return await post(client, asker, message);
    } catch (error) {
      // A direct conversation between two people: the bot is not in it.
      if (!respond) throw error;
    }
  }
  if (respond && !threadTs) {
    try {
      await respond({ ...message, response_type: 'ephemeral', replace_original: false });
      return;
    } catch {
      // Past its half hour, or not reached: the next way is as good.
    }
  }
  await client.chat.postEphemeral({ channel, user, ...message, ...(threadTs && { thread_ts: threadTs }) });
}

/** Says one sentence by whichever way works; throws only where none did. */
export async function tellSomehow(asker: Asker, text: string): Promise<void> {
  const ways = [
    () => tell(asker, sentence(text)),
    ...(asker.triggerId ? [() => asker.client.views.open(notice(asker.triggerId ?? '', text))] : []),
    () => post(asker.client, { channel: asker.user }, sentence(text)),
  ];
  for (const [index, way] of ways.entries()) {
    try {
      await way();
      return;
    } catch (error) {
      if (index === ways.length - 1) throw error;
    }
  }
}

/** Direct messages have ids of their own kind. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** Slack's word for what went wrong ("not_in_channel"), where it is Slack that refused. */
export function slackErrorOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('data' in error)) return null;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('error' in data)) return null;
  return typeof data.error === 'string' ? data.error : null;
}

function notice(triggerId: string, text: string): { trigger_id: string; view: ModalView } {
  return {
    trigger_id: triggerId,
    view: {
      type: 'modal',
      title: plain('ADCS updates', LIMITS.view.title),
      close: plain('Close', LIMITS.view.close),
      blocks: sentence(text).blocks,
    },
  };
}
