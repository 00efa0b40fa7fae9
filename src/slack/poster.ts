import type { MessageMetadata } from '@slack/types';
import {
  LogLevel,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import type { DeliveryMark, FindOutcome, Poster, PostOutcome } from '../digest/delivering/poster.ts';

export type PosterSettings = {
  readonly botToken: string;
  /** Ends in a slash; null for Slack's own address. */
  readonly apiUrl: string | null;
  /** How long an answer is waited for; without one the outcome is unknown. */
  readonly timeoutMs?: number;
  /** Another way to send requests. */
  readonly fetch?: typeof globalThis.fetch;
};

const NO_UNFURLING = { unfurl_links: false, unfurl_media: false } as const;
const EVENT_TYPE = 'adcs_delivery';
const TIMEOUT_MS = 10_000;
/**
 * The message is not older than its due time, but for the difference between Slack's clock and ours. A machine
 * whose clock is wrong by hours must not overlook what it posted; a day of a channel is a page or two.
 */
const CLOCK_DIFFERENCE_S = 24 * 60 * 60;
const PAGE = 200;
/** 4,000 messages since the due time; where there are more, the app does not know. */
const MAX_PAGES = 20;
/** Slack's limit on metadata is not published; this was taken. What was said is then only in the records. */
const MAX_MARK_ITEMS_LENGTH = 4_000;

/**
 * Posts deliveries with a client of its own: Bolt's tries again by itself, which makes two messages of one slow
 * answer. Every outcome is a value; nothing is thrown.
 */
export function createPoster({ botToken, apiUrl, timeoutMs = TIMEOUT_MS, fetch }: PosterSettings): Poster {
  const client = new WebClient(botToken, {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    // Outcomes are reported by whoever asked; the client's own words would come on top.
    logLevel: LogLevel.ERROR,
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
    ...(fetch && { fetch }),
  });

  return {
    async post({ channelId, text, blocks, mark }) {
      try {
        const message = { channel: channelId, text, blocks: [...blocks], ...NO_UNFURLING };
        const { ts } = await client.chat.postMessage(
          mark ? { ...message, metadata: toMetadata(mark) } : message,
        );
        return ts ? { kind: 'posted', ts } : { kind: 'unknown', reason: 'Slack’s answer named no message.' };
      } catch (error) {
        return postOutcomeOf(error);
      }
    },

    async find({ channelId, deliveryId, since }) {
      try {
        let cursor: string | undefined;
        for (let page = 0; page < MAX_PAGES; page += 1) {
          const history = await client.conversations.history({
            channel: channelId,
            oldest: String(Math.floor(since.getTime() / 1000) - CLOCK_DIFFERENCE_S),
            include_all_metadata: true,
            limit: PAGE,
            ...(cursor && { cursor }),
          });
          for (const { ts, metadata } of history.messages ?? []) {
            const mark = metadata?.event_type === EVENT_TYPE ? toMark(metadata.event_payload) : null;
            if (ts && mark?.deliveryId === deliveryId) return { kind: 'found', ts, mark };
          }
          cursor = history.response_metadata?.next_cursor;
          if (!cursor) return { kind: 'absent' };
        }
        return { kind: 'cannot-look', reason: 'There are too many messages since.' };
      } catch (error) {
        return findOutcomeOf(error);
      }
    },
  };
}

/** What Slack says when it did not post and may post later. */
const PASSING = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  // A setting of the operator's that is wrong for now: suspending every subscription would not mend it.
  'invalid_auth',
  'not_authed',
  'token_expired',
]);

/** Of these two Slack's documentation says that some of the operation may have succeeded. */
const IN_DOUBT = new Set(['internal_error', 'fatal_error']);

/** What Slack says when the app cannot post there until a person changes something. */
const OF_THE_PLACE = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'account_inactive',
  'token_revoked',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'access_denied',
  'team_access_not_granted',
  'enterprise_is_restricted',
  'ekm_access_denied',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'posting_to_general_channel_denied',
  'messages_tab_disabled',
  'cannot_dm_bot',
  'user_not_found',
  'is_inactive',
  'team_not_found',
  'org_login_required',
]);

/** The connection was never made, so nothing was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

function postOutcomeOf(error: unknown): PostOutcome {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'busy', retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    if (IN_DOUBT.has(reason)) return { kind: 'unknown', reason };
    if (PASSING.has(reason)) return { kind: 'failed', reason };
    return { kind: 'refused', reason, because: OF_THE_PLACE.has(reason) ? 'place' : 'message' };
  }
  if (error instanceof WebAPIHTTPError) {
    const reason = `HTTP ${error.statusCode}`;
    return { kind: error.statusCode >= 500 ? 'unknown' : 'failed', reason };
  }
  const reason = reasonOf(error);
  return { kind: NEVER_SENT.has(reason) ? 'failed' : 'unknown', reason };
}

/** Reading changes nothing, so here every failure but a refusal is simply tried again. */
function findOutcomeOf(error: unknown): FindOutcome {
  const outcome = postOutcomeOf(error);
  switch (outcome.kind) {
    case 'busy':
      return { kind: 'failed', reason: 'ratelimited', retryAfterMs: outcome.retryAfterMs };
    case 'refused':
      return { kind: 'cannot-look', reason: outcome.reason };
    case 'posted':
      return { kind: 'absent' };
    default:
      return { kind: 'failed', reason: outcome.reason, retryAfterMs: null };
  }
}

/** The innermost error's code, since `fetch failed` says nothing. */
function reasonOf(error: unknown): string {
  let inner: unknown = error instanceof WebAPIRequestError ? error.original : error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  if (!(inner instanceof Error)) return String(inner);
  if ('code' in inner && typeof inner.code === 'string') return inner.code;
  return inner.name === 'TimeoutError' ? 'no answer in time' : inner.message;
}

function toMetadata({ deliveryId, coversFrom, coversUntil, itemIds }: DeliveryMark): MessageMetadata {
  // Metadata holds text, numbers and booleans only.
  const items = itemIds.join('\n');
  return {
    event_type: EVENT_TYPE,
    event_payload: {
      delivery_id: deliveryId,
      covers_until: coversUntil.toISOString(),
      ...(coversFrom && { covers_from: coversFrom.toISOString() }),
      ...(items.length <= MAX_MARK_ITEMS_LENGTH && { item_ids: items }),
    },
  };
}

function toMark(payload: unknown): DeliveryMark | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { delivery_id, covers_from, covers_until, item_ids } = payload as Record<string, unknown>;
  const coversUntil = new Date(String(covers_until));
  if (typeof delivery_id !== 'string' || Number.isNaN(coversUntil.getTime())) return null;
  return {
    deliveryId: delivery_id,
    coversFrom: typeof covers_from === 'string' ? new Date(covers_from) : null,
    coversUntil,
    itemIds: typeof item_ids === 'string' && item_ids !== '' ? item_ids.split('\n') : [],
  };
}
