import type { SlackDependencies } from './create-slack-app.ts';
import { isDirect } from './reply.ts';
import { createSeenEvents } from './seen-events.ts';
import { createThreadMemory } from './thread-memory.ts';

/** A post in a conversation, as far as it matters who said what where. */
export type Posting = {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  /** The first post of its thread; absent outside threads. */
  readonly threadTs?: string | undefined;
};

/** Which posts were answered, and what was asked before in the same conversation. */
export type Conversations = {
  /**
   * True once for each post: Slack can deliver one post as two kinds of event, and under several ids, and
   * each reaches a listener of its own.
   */
  claim(posting: Posting): Promise<boolean>;
  earlierQuestions(posting: Posting): Promise<string[]>;
  remember(posting: Posting, question: string): Promise<void>;
};

export function createConversations(
  deps: Pick<SlackDependencies, 'now' | 'seenEvents' | 'threadMemory'>,
): Conversations {
  const seen = deps.seenEvents ?? createSeenEvents();
  const memory = deps.threadMemory ?? createThreadMemory();
  return {
    claim: ({ team, channel, ts }) => seen.isFirst(`post:${team}:${channel}:${ts}`, deps.now()),
    async earlierQuestions(posting) {
      const now = deps.now();
      const here = await memory.recall(keyOf(posting, now), now);
      // A thread under an answer in direct messages goes on from what was asked there.
      const isNewThread = here.length === 0 && isDirect(posting.channel) && posting.threadTs !== undefined;
      return isNewThread ? memory.recall(keyOf({ ...posting, threadTs: undefined }, now), now) : here;
    },
    remember: (posting, question) => {
      const now = deps.now();
      return memory.remember(keyOf(posting, now), question, now);
    },
  };
}

/** A thread is one conversation; so are the direct messages of one day, outside threads. */
function keyOf({ team, channel, ts, threadTs }: Posting, now: Date): string {
  const thread = threadTs ?? (isDirect(channel) ? now.toISOString().slice(0, 10) : ts);
  return `${team}:${channel}:${thread}`;
}
