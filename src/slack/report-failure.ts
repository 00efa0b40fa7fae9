import { randomUUID } from 'node:crypto';
import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { type Asker, isDirect, slackErrorOf, tellSomehow } from './reply.ts';

type Failure = { readonly error: Error; readonly body: unknown; readonly context: Context };

/**
 * The one place where a failure ends: the person gets one sentence with a short reference, the log has
 * the same reference with what went wrong and where.
 *
 * An error's own words are logged only where they are Slack's or Bolt's: those of another may quote the
 * question. Its kind and the lines of code that it came through are logged always.
 */
export function reportFailure(logger: Logger, client: WebClient, fetch: typeof globalThis.fetch) {
  return async ({ error, body, context }: Failure): Promise<void> => {
    const reference = randomUUID().slice(0, 8);
    const request = readRequest(body, fetch);
    logger.error(
      { reference, ...describe(error), kind: request.kind, team: context.teamId, channel: request.channel },
      'A request could not be answered',
    );
    if (!request.channel || !request.user) return;

    try {
      await tellSomehow(
        { ...request, client, channel: request.channel, user: request.user },
        `Sorry, something went wrong and I could not do that. If you report it, please give this reference: ${reference}.`,
      );
    } catch (second) {
      logger.error({ reference, ...describe(second) }, 'The person could not be told of the failure either');
    }
  };
}

/** What may be logged of an error. */
function describe(thrown: unknown): Record<string, unknown> {
  const error = originOf(thrown);
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const isOurKind = code?.startsWith('slack_') ?? false;
  return {
    error: error.name,
    code,
    slackError: slackErrorOf(error) ?? undefined,
    message: isOurKind ? error.message : undefined,
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}

/** Bolt wraps what a listener throws; several at once in a list. */
function originOf(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown;
  if ('originals' in thrown && Array.isArray(thrown.originals)) return originOf(thrown.originals[0]);
  if ('code' in thrown && thrown.code === 'slack_bolt_unknown_error' && 'original' in thrown) {
    return originOf(thrown.original);
  }
  return thrown;
}

type Request = Pick<Asker, 'respond' | 'threadTs' | 'triggerId'> & {
  readonly kind: string;
  readonly channel?: string | undefined;
  readonly user?: string | undefined;
};

/** Who asked, and where, as each kind of body says it. */
function readRequest(body: unknown, fetch: typeof globalThis.fetch): Request {
  const { event, command, type, ...rest } = fields(body);
  if (event) return readEvent(fields(event));

  const container = fields(rest.container);
  const user = text(rest.user_id) ?? text(fields(rest.user).id);
  const responseUrl = text(rest.response_url);
  return {
    kind: command ? 'command' : String(type),
    user,
    // A button in a modal or on the Home tab stands in no channel: the answer is a direct message.
    channel: text(rest.channel_id) ?? text(fields(rest.channel).id) ?? text(container.channel_id) ?? user,
    threadTs: text(container.thread_ts),
    triggerId: text(rest.trigger_id),
    respond: responseUrl ? respondTo(responseUrl, fetch) : undefined,
  };
}

/** Only a post asks something; nobody waits for an answer to any other event. */
function readEvent(event: Record<string, unknown>): Request {
  const kind = String(event.type);
  if (kind !== 'app_mention' && kind !== 'message') return { kind };
  const channel = text(event.channel);
  const ownThread = channel && isDirect(channel) ? undefined : text(event.ts);
  return { kind, channel, user: text(event.user), threadTs: text(event.thread_ts) ?? ownThread };
}

function respondTo(address: string, fetch: typeof globalThis.fetch): Asker['respond'] {
  return async (message) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    if (!response.ok) throw new Error(`The response address answered ${response.status}.`);
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
