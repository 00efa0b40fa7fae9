/**
 * Slack's side, as far as the app sees it, on a loopback port: the Web API, response addresses and Socket
 * Mode. (Signed requests to the app are sent by `signed-requests.ts`.)
 *
 *     const slack = await startFakeSlack();
 *     createSlackApp({ botToken: BOT_TOKEN, apiUrl: slack.apiUrl, … }, …)
 *     slack.answer('chat.postMessage', { kind: 'error', error: 'not_in_channel' });   // the next call only
 *     slack.answerAlways('chat.postMessage', { kind: 'http', status: 503 });          // until told otherwise
 *     const call = await slack.waitForCall('chat.postMessage');
 *     slack.calls          every call, in order, with its arguments read back from the wire
 *     slack.messages       what stands in the channels: only what Slack took, also where its reply got lost
 *     slack.faults         what real Slack would have refused as `invalid_blocks`; tests expect none
 *     const url = slack.responseUrl();  await slack.waitForResponse(url);  slack.expireResponseUrls();
 *     slack.holdResponses();  slack.releaseResponses();     // messages to response addresses wait in between
 *     slack.unanswered     how many requests of the app wait for Slack's answer
 *     await slack.close();
 *
 * Behaviours: `error` (Slack's own `{ ok: false }`), `http` (a status), `rate-limited` (429), `hang` (never
 * answers), `drop` (the connection breaks before Slack acts), `drop-after` and `http-after` (Slack acts,
 * and the reply is lost, or is a status), `slow` (acts at once, answers late), `custom`.
 *
 * Socket Mode: the app connects by itself (`apps.connections.open`); then
 * `await slack.sendEnvelope('events_api', body)` resolves with what the app acknowledged.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { checkMessage, checkView } from '../blocks/check-limits.ts';
import { BOT, TEAM } from '../fixtures/slack/ids.ts';
import { History, type PostedMessage } from './history.ts';
import { readArguments } from './read-arguments.ts';

export type Args = Record<string, unknown>;
export type Call = { readonly method: string; readonly args: Args; readonly token: string | null };
export type SentResponse = { readonly url: string; readonly body: Args };

export type Behaviour =
  | { readonly kind: 'ok' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'http' | 'http-after'; readonly status: number }
  | { readonly kind: 'rate-limited'; readonly retryAfterS: number }
  | { readonly kind: 'hang' | 'drop' | 'drop-after' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'custom'; readonly reply: (args: Args) => Args };

export type FakeSlack = {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly calls: readonly Call[];
  readonly messages: readonly PostedMessage[];
  readonly responses: readonly SentResponse[];
  readonly faults: readonly string[];
  /** How the next calls of a method go, one behaviour each; then as always. */
  answer(method: string, ...behaviours: Behaviour[]): void;
  answerAlways(method: string, behaviour: Behaviour): void;
  callsOf(method: string): Args[];
  /** The first call of the method, made or still to come, that `accepts`. */
  waitForCall(method: string, accepts?: (args: Args) => boolean): Promise<Args>;
  responseUrl(): string;
  /** The first message sent to the address, already or still to come, that `accepts`. */
  waitForResponse(url: string, accepts?: (body: Args) => boolean): Promise<Args>;
  expireResponseUrls(): void;
  /** From now on messages to response addresses are taken and answered only when they are released. */
  holdResponses(): void;
  releaseResponses(): void;
  /** How many requests wait for an answer; one that its sender gave up waits no more. */
  readonly unanswered: number;
  /** Socket Mode: sends to one connection, as Slack does, and resolves with the acknowledgement's payload. */
  sendEnvelope(
    type: 'events_api' | 'slash_commands' | 'interactive',
    payload: Args,
    envelopeId?: string,
  ): Promise<Args>;
  /** Socket Mode: resolves when that many connections are open. */
  waitForConnections(count: number): Promise<void>;
  dropConnections(): void;
  close(): Promise<void>;
};

/** Longer than the five seconds after which a Socket Mode client connects again. */
const WAIT_MS = 10_000;

/** Starts it on a free port. `knownUsers` and `channels` answer `users.info` and `conversations.info`. */
export async function startFakeSlack(
  options: { knownUsers?: Record<string, Args>; channels?: Record<string, Args> } = {},
): Promise<FakeSlack> {
  const calls: Call[] = [];
  const responses: SentResponse[] = [];
  const faults: string[] = [];
  const once = new Map<string, Behaviour[]>();
  const always = new Map<string, Behaviour>();
  const history = new History();
  const responsesTo = new Map<string, Args[]>();
  const waiting = new Map<string, Set<() => void>>();
  const acknowledgements = new Map<string, (payload: Args) => void>();
  const sockets: WebSocket[] = [];
  let haveExpired = false;
  let unanswered = 0;
  let held = Promise.resolve();
  let release = (): void => {};

  const server = createServer((request, response) => {
    unanswered += 1;
    response.on('close', () => {
      unanswered -= 1;
    });
    handle(request, response).catch(() => response.destroy());
  });
  const webSockets = new WebSocketServer({ server });
  webSockets.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('close', () => {
      sockets.splice(sockets.indexOf(socket), 1);
    });
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data));
      acknowledgements.get(id)?.(payload ?? {});
      acknowledgements.delete(id);
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.length, connection_info: { app_id: 'A0' } }),
    );
    changed('a connection');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Lets those look again who wait for this. */
  function changed(what: string): void {
    for (const check of waiting.get(what) ?? []) check();
  }

  /** Resolves with what `find` finds, now or after a change; fails after some seconds, saying for what. */
  function waitFor<T>(what: string, find: () => T | undefined): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const timer = setTimeout(() => {
      waiting.get(what)?.delete(check);
      reject(
        new Error(
          `Nothing came within ${WAIT_MS} ms: ${what}. Calls: ${calls.map((call) => call.method).join(', ')}`,
        ),
      );
    }, WAIT_MS);
    function check(): void {
      const found = find();
      if (found === undefined) return;
      waiting.get(what)?.delete(check);
      clearTimeout(timer);
      resolve(found);
    }
    waiting.set(what, (waiting.get(what) ?? new Set()).add(check));
    check();
    return promise;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', base);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    if (pathname.startsWith('/response/')) {
      await held;
      return takeResponse(`${base}${pathname}`, body, response);
    }

    const method = pathname.replace('/api/', '');
    const { args, token } = readArguments(request, body);
    calls.push({ method, args, token });
    const behaviour = once.get(method)?.shift() ?? always.get(method) ?? { kind: 'ok' };
    await reply(method, args, behaviour, response);
    changed(`a call of ${method}`);
  }

  async function reply(
    method: string,
    args: Args,
    behaviour: Behaviour,
    response: ServerResponse,
  ): Promise<void> {
    switch (behaviour.kind) {
      case 'hang':
        return;
      case 'drop':
        return void response.destroy();
      case 'http':
        return void response.writeHead(behaviour.status).end('not now');
      case 'rate-limited':
        return void response.writeHead(429, { 'retry-after': String(behaviour.retryAfterS) }).end();
      case 'error':
        return send(response, { ok: false, error: behaviour.error });
      case 'custom':
        return send(response, { ok: true, ...behaviour.reply(args) });
    }
    const result = act(method, args);
    changed(`a call of ${method}`);
    if (behaviour.kind === 'drop-after') return void response.destroy();
    if (behaviour.kind === 'http-after') return void response.writeHead(behaviour.status).end('not now');
    if (behaviour.kind === 'slow') await delay(behaviour.ms);
    send(response, result);
  }

  /** What Slack does of a call that it takes. */
  function act(method: string, args: Args): Args {
    const found = faultsOf(method, args);
    if (found.length > 0) {
      faults.push(...found.map((fault) => `${method}: ${fault}`));
      return { ok: false, error: 'invalid_blocks', response_metadata: { messages: found } };
    }
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          url: 'https://fake.slack.example/',
          team: 'Fake',
          team_id: TEAM,
          user_id: BOT.user,
          bot_id: BOT.bot,
        };
      case 'apps.connections.open':
        return { ok: true, url: `${base.replace('http', 'ws')}/socket` };
      case 'chat.postMessage':
        return { ok: true, ...history.post(args) };
      case 'chat.postEphemeral':
        return { ok: true, message_ts: history.nextTs() };
      case 'chat.update':
        return history.update(args)
          ? { ok: true, channel: args.channel, ts: args.ts }
          : { ok: false, error: 'message_not_found' };
      case 'chat.delete':
        return history.remove(args) ? { ok: true } : { ok: false, error: 'message_not_found' };
      case 'chat.getPermalink':
        return {
          ok: true,
          permalink: `https://fake.slack.example/archives/${args.channel}/p${args.message_ts}`,
        };
      case 'conversations.history':
      case 'conversations.replies':
        return { ok: true, has_more: false, ...history.read(args) };
      case 'conversations.open':
        return { ok: true, channel: { id: `D${String(args.users).slice(1)}` } };
      case 'conversations.info':
        return {
          ok: true,
          channel: options.channels?.[String(args.channel)] ?? {
            id: args.channel,
            name: 'a-channel',
            is_member: true,
          },
        };
      case 'conversations.members':
        return { ok: true, members: [BOT.user], response_metadata: { next_cursor: '' } };
      case 'users.info':
        return {
          ok: true,
          user: options.knownUsers?.[String(args.user)] ?? { id: args.user, tz: 'Europe/London' },
        };
      case 'views.open':
      case 'views.update':
      case 'views.push':
      case 'views.publish':
        return { ok: true, view: { id: args.view_id ?? 'V0', ...(args.view as Args) } };
      default:
        return { ok: true };
    }
  }

  function takeResponse(url: string, body: string, response: ServerResponse): void {
    if (haveExpired) return void response.writeHead(404).end('{"ok":false,"error":"expired_url"}');
    const message: Args = JSON.parse(body);
    const found = message.delete_original ? [] : checkMessage(message);
    faults.push(...found.map((fault) => `response address: ${fault}`));
    responses.push({ url, body: message });
    responsesTo.set(url, [...(responsesTo.get(url) ?? []), message]);
    response.writeHead(200).end('ok');
    changed(`a message to ${url}`);
  }

  return {
    apiUrl: `${base}/api/`,
    calls,
    get messages() {
      return history.messages;
    },
    responses,
    faults,
    answer: (method, ...behaviours) => void once.set(method, [...(once.get(method) ?? []), ...behaviours]),
    answerAlways: (method, behaviour) => void always.set(method, behaviour),
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ args }) => args),
    waitForCall: (method, accepts = () => true) =>
      waitFor(
        `a call of ${method}`,
        () => calls.find((call) => call.method === method && accepts(call.args))?.args,
      ),
    responseUrl: () => `${base}/response/${randomUUID()}`,
    waitForResponse: (url, accepts = () => true) =>
      waitFor(`a message to ${url}`, () => responsesTo.get(url)?.find(accepts)),
    expireResponseUrls: () => {
      haveExpired = true;
    },
    holdResponses: () => {
      ({ promise: held, resolve: release } = Promise.withResolvers<void>());
    },
    releaseResponses: () => release(),
    get unanswered() {
      return unanswered;
    },
    sendEnvelope: (type, payload, envelopeId = randomUUID()) => {
      const socket = sockets.find((one) => one.readyState === one.OPEN);
      if (!socket) throw new Error('No Socket Mode connection is open. Wait with waitForConnections(1).');
      const { promise, resolve } = Promise.withResolvers<Args>();
      acknowledgements.set(envelopeId, resolve);
      socket.send(
        JSON.stringify({
          type,
          envelope_id: envelopeId,
          payload,
          accepts_response_payload: type !== 'events_api',
        }),
      );
      return promise;
    },
    waitForConnections: (count) =>
      waitFor('a connection', () => (sockets.length >= count ? true : undefined)).then(() => {}),
    dropConnections: () => {
      for (const socket of sockets) socket.terminate();
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      webSockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function faultsOf(method: string, args: Args): string[] {
  switch (method) {
    case 'chat.postMessage':
    case 'chat.postEphemeral':
    case 'chat.update':
      return checkMessage(args);
    case 'views.open':
    case 'views.update':
    case 'views.push':
    case 'views.publish':
      return checkView(args.view);
    default:
      return [];
  }
}

function send(response: ServerResponse, body: Args): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
