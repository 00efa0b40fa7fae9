import type { WebClientOptions } from '@slack/web-api';
import type { SlackSettings } from './create-slack-app.ts';

/** A call that hangs has no limit of its own; Slack answers within a second or two, or not at all. */
const TIMEOUT_MS = 10_000;
const RETRIES = 3;

/** Errors of a request that never reached Slack. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * Options for a Web API client, fresh at each call: Socket Mode's client writes its own retries into the
 * object that it is given, so two clients must not share one (bolt 5.1).
 *
 * A request is sent again where Slack asked to wait (429) or it never arrived, but not after a 5xx or a
 * time-out: Slack may have posted, and a message has no key that would keep it from being posted twice.
 */
export function webClientOptions({
  apiUrl,
  fetch,
}: Pick<SlackSettings, 'apiUrl' | 'fetch'>): WebClientOptions {
  const retryConfig = {
    retries: RETRIES,
    minTimeout: 300,
    maxTimeout: 3_000,
    onFailedAttempt(error: Error) {
      if (!wasNeverTaken(error)) throw error;
    },
  };
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }),
    fetch: fetchWithin(fetch),
    timeout: TIMEOUT_MS,
    retryConfig,
  };
}

/** `fetch` with a limit of time; response addresses are called with it too, and have none of their own. */
export function fetchWithin(fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT_MS) });
}

function wasNeverTaken(error: Error): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = originOf(cause)) {
    // The one refusal that the client gives no code of its own.
    if (cause.message.startsWith('A rate limit was exceeded')) return true;
    if ('code' in cause && NEVER_ARRIVED.has(String(cause.code))) return true;
  }
  return false;
}

function originOf(error: Error): unknown {
  return 'original' in error ? error.original : error.cause;
}
