import { BOT } from '../fixtures/slack/ids.ts';

type Args = Record<string, unknown>;
export type PostedMessage = Args & { readonly channel: string; readonly ts: string };

/** What stands in the fake's channels: posted, changed and removed as the Web API says. */
export class History {
  #messages: PostedMessage[] = [];
  #posted = 0;

  get messages(): readonly PostedMessage[] {
    return this.#messages;
  }

  /** Time stamps that no two messages share, in the order of posting. */
  nextTs(): string {
    this.#posted += 1;
    return `1795000000.${String(this.#posted).padStart(6, '0')}`;
  }

  post(args: Args): { channel: string; ts: string; message: PostedMessage } {
    const message = {
      ...args,
      channel: String(args.channel),
      ts: this.nextTs(),
      user: BOT.user,
      bot_id: BOT.bot,
    };
    this.#messages.push(message);
    return { channel: message.channel, ts: message.ts, message };
  }

  update(args: Args): boolean {
    return this.#change(args, (message) => [{ ...message, ...args }]);
  }

  remove(args: Args): boolean {
    return this.#change(args, () => []);
  }

  /** As `conversations.history` (a channel, newest first) and `conversations.replies` (one thread). */
  read({ channel, ts, oldest, latest, limit, include_all_metadata: withMetadata }: Args): {
    messages: Args[];
  } {
    const found = this.#messages
      .filter((message) => message.channel === channel)
      .filter((message) => (ts ? message.ts === ts || message.thread_ts === ts : !message.thread_ts))
      .filter((message) => (oldest ? message.ts > String(oldest) : true))
      .filter((message) => (latest ? message.ts <= String(latest) : true))
      .map(({ metadata, ...message }) => (withMetadata && metadata ? { ...message, metadata } : message));
    return { messages: (ts ? found : found.toReversed()).slice(0, Number(limit ?? 100)) };
  }

  #change({ channel, ts }: Args, change: (message: PostedMessage) => PostedMessage[]): boolean {
    const isThere = this.#messages.some((message) => message.channel === channel && message.ts === ts);
    this.#messages = this.#messages.flatMap((message) =>
      message.channel === channel && message.ts === ts ? change(message) : [message],
    );
    return isThere;
  }
}
