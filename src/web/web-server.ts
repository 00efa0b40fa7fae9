import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pages } from './pages.ts';
import { type Reply, sendReply, textReply } from './reply.ts';

export type WebServerOptions = {
  readonly pages: Pages;
  /** The path that `PUBLIC_URL` ends in; requests are understood with it and without. */
  readonly base: string;
  /** Slack's side of the server; null where Slack calls nobody (Socket Mode, or not connected). */
  readonly slackEvents: () => RequestListener | null;
  /** Why this process is not to be sent work, or null when it is ready. */
  readonly notReady: () => Promise<string | null>;
  readonly metrics: () => Promise<string>;
  /** Told of a fault of ours; the reader gets a page that says so. */
  readonly onError: (error: unknown) => void;
};

/** The one HTTP server of this app. */
export type WebServer = {
  /** Resolves with the port that is listened on. Rejects with Node's own error, such as `EADDRINUSE`. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more connections, lets requests finish for up to `patienceMs`, then ends the rest. */
  close(patienceMs: number): Promise<void>;
};

const SLACK_PATH = '/slack/events';
const READING = ['GET', 'HEAD'];

export function createWebServer(options: WebServerOptions): WebServer {
  const { pages, base, slackEvents, onError } = options;

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    // A browser keeps its connection open for more, and closing waits for it.
    response.once('close', () => isClosing && server.closeIdleConnections());
    const url = readAddress(request.url ?? '/', base);
    const slack = url?.pathname === SLACK_PATH ? slackEvents() : null;
    if (slack && request.method === 'POST') {
      request.url = SLACK_PATH; // without the base, which Slack's listener does not know
      slack(request, response);
      return;
    }
    replyTo(request, url)
      .catch((error: unknown) => {
        onError(error);
        return pages.problem(500);
      })
      .then((reply) => sendReply(request, response, reply))
      .catch(onError);
  };

  const replyTo = async ({ method = 'GET' }: IncomingMessage, url: URL | null): Promise<Reply> => {
    if (url === null) return pages.problem(400);
    if (url.pathname === SLACK_PATH) return slackReply(method);
    if (!READING.includes(method)) {
      return { ...pages.problem(405), headers: { Allow: READING.join(', ') } };
    }
    return (await operationsReply(url.pathname)) ?? pages.reply(url) ?? pages.problem(404);
  };

  /** What is said at Slack's address to those who are not Slack, or while Slack is not connected. */
  const slackReply = (method: string): Reply => {
    if (slackEvents() === null) {
      return textReply(
        404,
        'Slack does not reach this app here. Set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET for that.\n',
      );
    }
    return {
      ...textReply(405, `Slack sends POST to this address, and this was ${method}.\n`),
      headers: { Allow: 'POST' },
    };
  };

  const operationsReply = async (pathname: string): Promise<Reply | null> => {
    switch (pathname) {
      case '/healthz':
        return textReply(200, 'ok\n');
      case '/readyz': {
        const reason = await options.notReady();
        return reason === null ? textReply(200, 'ready\n') : textReply(503, `${reason}\n`);
      }
      case '/metrics':
        return textReply(200, await options.metrics());
      default:
        return null;
    }
  };

  let isClosing = false;
  const server = createServer(onRequest);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '414 URI Too Long' : '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${status}\n`);
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    close: (patienceMs) =>
      new Promise((resolve) => {
        isClosing = true;
        const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** The address of a request without the base; null where it cannot be read ("//", "/%zz"). */
function readAddress(target: string, base: string): URL | null {
  if (!URL.canParse(target, 'http://localhost')) return null;
  const url = new URL(target, 'http://localhost');
  try {
    decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (base !== '' && `${url.pathname}/`.startsWith(`${base}/`)) {
    url.pathname = url.pathname.slice(base.length) || '/';
  }
  return url;
}
