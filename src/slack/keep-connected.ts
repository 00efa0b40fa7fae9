import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackErrorOf } from './reply.ts';
import { isAppTokenRefusal, SlackSettingsError } from './settings-error.ts';
import { within } from './within.ts';

/** A Socket Mode connection that is opened again whenever it ends. */
export type Connection = {
  isOpen(): boolean;
  /**
   * Resolves when the connection is open for the first time, however long an outage takes. Rejects with
   * `SlackSettingsError` where Slack refuses the token, and when it is closed meanwhile.
   */
  open(): Promise<void>;
  /** Resolves when Slack has confirmed it, or after `deadlineMs`. */
  close(deadlineMs: number): Promise<void>;
};

export type Told = {
  readonly logger: Logger;
  /** Slack refuses a token that it took before. No further try is made. */
  readonly onRefusal: (error: SlackSettingsError) => void;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
/** One that ends sooner counts as a failure, so that one that Slack ends at once is not opened in a rush. */
const LASTING_MS = 60_000;
/** Slack says hello within a second or two. */
const HELLO_WITHIN_MS = 30_000;

/**
 * Opens the receiver's connection, and opens it again whenever it ends.
 *
 * The client's own reconnecting has to be off: what goes wrong in it ends the process as an unhandled
 * rejection (`delayReconnectAttempt` of socket-mode 3.1 catches nothing; slackapi/node-slack-sdk 2656).
 */
export function keepConnected({ client }: SocketModeReceiver, { logger, onRefusal }: Told): Connection {
  const first = Promise.withResolvers<void>();
  const stopping = Promise.withResolvers<void>();
  let ended = Promise.withResolvers<void>();
  let impatience: NodeJS.Timeout | undefined;
  let wasOpen = false;
  let isOpen = false;
  let isStopped = false;

  client.on('connecting', () => {
    impatience = setTimeout(() => client.disconnect(), HELLO_WITHIN_MS);
  });
  client.on('connected', () => clearTimeout(impatience));
  client.on('disconnected', () => {
    clearTimeout(impatience);
    isOpen = false;
    ended.resolve();
  });

  async function keep(): Promise<void> {
    for (let failures = 0; !isStopped; ) {
      const startedAt = performance.now();
      const fault = await connect();
      if (isStopped) return;
      failures = performance.now() - startedAt < LASTING_MS ? failures + 1 : 0;
      const pauseMs = pauseAfter(failures);
      if (fault) logger.warn({ why: whyOf(fault), pauseMs }, 'Slack is not reached; it is tried again');
      await within(stopping.promise, pauseMs);
    }
  }

  /** Resolves when a connection has ended, or with what kept one from being opened. Throws where that is the token. */
  async function connect(): Promise<unknown> {
    ended = Promise.withResolvers<void>();
    try {
      await client.start();
    } catch (error) {
      const refusal = slackErrorOf(error) ?? '';
      if (isAppTokenRefusal(refusal)) throw appTokenRefused(refusal);
      return error ?? new Error('The connection broke off before Slack said hello.');
    }
    if (isStopped) return void client.disconnect();
    isOpen = true;
    logger.info(wasOpen ? 'Connected to Slack again.' : 'Connected to Slack.');
    wasOpen = true;
    first.resolve();
    return ended.promise;
  }

  return {
    isOpen: () => isOpen,
    open() {
      keep().catch((error) => (wasOpen ? onRefusal(error) : first.reject(error)));
      return first.promise;
    },
    async close(deadlineMs) {
      isStopped = true;
      stopping.resolve();
      first.promise.catch(() => {}); // nobody may have waited for it
      first.reject(new Error('The app was stopped before Slack was reached.'));
      if (isOpen) await within(client.disconnect(), deadlineMs);
    },
  };
}

/** Longer after each failure; at random, so that instances that lost Slack together do not come back together. */
function pauseAfter(failures: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
  return Math.round(longest * (0.5 + Math.random() / 2));
}

/** The first cause, in a word or a sentence: "ECONNREFUSED" says more than "fetch failed". */
function whyOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.cause instanceof Error) return whyOf(fault.cause);
  return 'code' in fault && fault.message === '' ? String(fault.code) : fault.message;
}

function appTokenRefused(refusal: string): SlackSettingsError {
  return new SlackSettingsError(
    `SLACK_APP_TOKEN: Slack refuses it (${refusal}). Make an app-level token with the scope connections:write. Example: SLACK_APP_TOKEN=xapp-…`,
  );
}
