import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, verifySlackRequest } from '@slack/bolt';
import type { Logger } from 'pino';

export const EVENTS_PATH = '/slack/events';

/** The largest request of Slack's is some ten thousand bytes; an action carries its message along. */
const MAX_BODY_BYTES = 512 * 1024;
/** As Slack advises, but to both sides: Bolt alone takes a time stamp from any future. */
const MAX_CLOCK_DIFFERENCE_S = 5 * 60;

type Guarded = {
  readonly signingSecret: string;
  readonly receive: RequestListener;
  readonly logger: Logger;
  readonly nowMs?: () => number;
};

/**
 * Lets through to Bolt what Slack signed just now and what is a request in form: an object. A wrong,
 * stale, early or missing signature gets 401 and nothing else; too long a body 413; what is no object 400
 * (Bolt 5.1 dies of a signed `null`).
 */
export function guardRequests({
  signingSecret,
  receive,
  logger,
  nowMs = Date.now,
}: Guarded): RequestListener {
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'A request broke off');
      if (!response.headersSent) end(response, 400);
    });
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== EVENTS_PATH) return end(response, 404);
    if (request.method !== 'POST') return end(response, 405, { allow: 'POST' });

    const rawBody = await readBody(request);
    if (rawBody === null) return end(response, 413, { connection: 'close' });

    const contentType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    request.headers['content-type'] = contentType;
    const body = rawBody.toString();
    if (isSslCheck(contentType, body)) return end(response, 200);
    if (!isSigned(request, body)) {
      logger.warn('A request without a valid signature of Slack’s was turned away');
      return end(response, 401);
    }

    const buffered = Object.assign(request, { rawBody });
    if (!isObject(() => HTTPModuleFunctions.parseHTTPRequestBody(buffered))) return end(response, 400);
    receive(buffered, response);
  }

  function isSigned(request: IncomingMessage, body: string): boolean {
    const signature = request.headers['x-slack-signature'];
    const timestamp = Number(request.headers['x-slack-request-timestamp'] ?? Number.NaN);
    const now = nowMs();
    if (typeof signature !== 'string' || !Number.isFinite(timestamp)) return false;
    if (Math.abs(now / 1000 - timestamp) > MAX_CLOCK_DIFFERENCE_S) return false;
    try {
      verifySlackRequest({
        signingSecret,
        body,
        headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
        nowMilliseconds: now,
      });
      return true;
    } catch {
      return false;
    }
  }
}

/** Null where the body is longer than allowed; the rest of it is then not read. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Slack asks now and then, unsigned, whether the certificate is good: it is told only that. */
function isSslCheck(contentType: string, body: string): boolean {
  if (contentType !== 'application/x-www-form-urlencoded') return false;
  return new URLSearchParams(body).get('ssl_check') === '1';
}

function isObject(parse: () => unknown): boolean {
  try {
    const body = parse();
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}
