import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createSlackApp, type SlackApp, type SlackDependencies } from '../../src/slack/create-slack-app.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import { createSender, type Sender } from '../fake-slack/signed-requests.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../fixtures/slack/ids.ts';
import { ask, documents, names, regions } from './few-updates.ts';

export type Running = {
  readonly slack: FakeSlack;
  readonly app: SlackApp;
  /** Everything that was logged, as written. */
  readonly log: () => string;
  /** Settles when Slack refuses a token after the start. */
  readonly refused: Promise<Error>;
  readonly close: () => Promise<void>;
};

export const NOW = new Date('2026-11-21T10:00:00Z');

function dependencies(lines: string[], more: Partial<SlackDependencies>): SlackDependencies {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return {
    ask,
    documents,
    names,
    regions,
    publicUrl: 'https://updates.example',
    now: () => NOW,
    logger,
    ...more,
  };
}

/** The app in HTTP mode on a server of its own, as the composition root mounts it, beside a fake Slack. */
export async function startOverHttp(
  more: Partial<SlackDependencies> = {},
): Promise<Running & { sender: Sender; url: string }> {
  const slack = await startFakeSlack();
  const lines: string[] = [];
  const { promise: refused, resolve: onRefusal } = Promise.withResolvers<Error>();
  const app = createSlackApp(
    { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, apiUrl: slack.apiUrl },
    dependencies(lines, { onRefusal, ...more }),
  );
  const server = createServer(app.requestListener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await app.start();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  return {
    slack,
    app,
    url,
    sender: createSender({ url, signingSecret: SIGNING_SECRET }),
    log: () => lines.join(''),
    refused,
    close: async () => {
      await app.stop();
      server.closeAllConnections();
      server.close();
      await slack.close();
    },
  };
}

/** The app in Socket Mode, connected to a fake Slack. */
export async function startOverSocket(more: Partial<SlackDependencies> = {}): Promise<Running> {
  const slack = await startFakeSlack();
  const lines: string[] = [];
  const { promise: refused, resolve: onRefusal } = Promise.withResolvers<Error>();
  const app = createSlackApp(
    { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl },
    dependencies(lines, { onRefusal, ...more }),
  );
  await app.start();
  return {
    slack,
    app,
    log: () => lines.join(''),
    refused,
    close: async () => {
      await app.stop();
      await slack.close();
    },
  };
}
