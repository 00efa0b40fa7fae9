import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

/** What a route has to say, before it is known whether the browser holds it already. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Nothing but this app's own stylesheet and icon is loaded, no script runs, and forms lead back here.
 * No address is handed to the pages that are linked to, since it holds the question.
 */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

export function htmlReply(status: number, page: Html, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, type: 'text/html; charset=utf-8', body: page.toString(), headers };
}

export function textReply(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body, headers: { 'Cache-Control': 'no-store' } };
}

/** Sends a reply: with an ETag, without a body to HEAD, and as 304 to whoever holds the same already. */
export function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = Buffer.from(reply.body);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Cache-Control': 'no-cache', ...SECURITY_HEADERS, ...reply.headers };

  const isHeld = reply.status === 200 && (request.headers['if-none-match'] ?? '').includes(etag);
  if (isHeld) {
    response.writeHead(304, { ...headers, ETag: etag }).end();
    return;
  }
  response.writeHead(reply.status, {
    ...headers,
    'Content-Type': reply.type,
    'Content-Length': body.length,
    ...(reply.status === 200 && { ETag: etag }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
