/**
 * Sends to the app what Slack sends over HTTP, signed as Slack signs.
 *
 *     const sender = createSender({ url: `${address}/slack/events`, signingSecret });
 *     const answer = await sender.command(command({ text: 'help' }));   // { status, body, ms }
 *     await sender.action(buttonPress(…));  await sender.event(mention(…));
 *     await sender.raw('null', { contentType: 'application/json', atS: now - 600, signature: 'v0=…' });
 */
import { createHmac } from 'node:crypto';

export type Sent = { readonly status: number; readonly body: string; readonly ms: number };

export type Sending = {
  readonly contentType?: string;
  /** Seconds since 1970; now where not given. */
  readonly atS?: number;
  /** Instead of the right one; null for none. */
  readonly signature?: string | null;
  readonly headers?: Record<string, string>;
};

export type Sender = ReturnType<typeof createSender>;

export function createSender({ url, signingSecret }: { url: string; signingSecret: string }) {
  const form = 'application/x-www-form-urlencoded';

  async function raw(body: string, sending: Sending = {}): Promise<Sent> {
    const atS = sending.atS ?? Math.floor(Date.now() / 1000);
    const signature =
      sending.signature === undefined ? signatureOf(signingSecret, atS, body) : sending.signature;
    const started = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': sending.contentType ?? 'application/json',
        'x-slack-request-timestamp': String(atS),
        ...(signature !== null && { 'x-slack-signature': signature }),
        ...sending.headers,
      },
      body,
    });
    return { status: response.status, body: await response.text(), ms: performance.now() - started };
  }

  return {
    raw,
    event: (body: object, sending: Sending = {}) => raw(JSON.stringify(body), sending),
    command: (body: Record<string, string>, sending: Sending = {}) =>
      raw(new URLSearchParams(body).toString(), { contentType: form, ...sending }),
    /** Buttons, submitted modals, shortcuts. */
    action: (payload: object, sending: Sending = {}) =>
      raw(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), {
        contentType: form,
        ...sending,
      }),
  };
}

export function signatureOf(signingSecret: string, atS: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${atS}:${body}`).digest('hex')}`;
}
