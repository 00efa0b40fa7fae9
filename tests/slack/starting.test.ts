import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSlackApp } from '../../src/slack/create-slack-app.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../fixtures/slack/ids.ts';
import { command } from '../fixtures/slack/payloads.ts';
import { ask, documents, names, regions } from './few-updates.ts';
import { NOW, startOverHttp } from './start-app.ts';

let slack: FakeSlack;
let lines: string[];
beforeEach(async () => {
  slack = await startFakeSlack();
  lines = [];
});
afterEach(() => slack.close());

function appWith(token: { signingSecret: string } | { appToken: string }, apiUrl = slack.apiUrl) {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return createSlackApp(
    { botToken: BOT_TOKEN, apiUrl, ...token },
    { ask, documents, names, regions, publicUrl: 'https://updates.example', now: () => NOW, logger },
  );
}

test('the tokens choose how the app is reached', () => {
  expect(appWith({ signingSecret: SIGNING_SECRET }).mode).toBe('http');
  expect(appWith({ appToken: APP_TOKEN }).mode).toBe('socket');
});

describe('a token that Slack refuses', () => {
  test.each(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'])(
    'of the bot ends the start with a sentence that names the setting (%s)',
    async (error) => {
      slack.answer('auth.test', { kind: 'error', error });
      await expect(appWith({ signingSecret: SIGNING_SECRET }).start()).rejects.toThrow(
        new RegExp(
          `^SLACK_BOT_TOKEN: Slack refuses it \\(${error}\\)\\. .* Example: SLACK_BOT_TOKEN=xoxb-…$`,
        ),
      );
    },
  );

  test('of the app likewise', async () => {
    slack.answer('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    await expect(appWith({ appToken: APP_TOKEN }).start()).rejects.toThrow(
      /^SLACK_APP_TOKEN: Slack refuses it/,
    );
  });
});

test('an unreachable Web API is said in the log and hinders no start over HTTP', async () => {
  slack.answerAlways('auth.test', { kind: 'http', status: 503 });
  await appWith({ signingSecret: SIGNING_SECRET }).start();
  expect(lines.join('')).toContain('it is asked again later');
});

test('over Socket Mode an outage at the start is waited out', async () => {
  slack.answerAlways('auth.test', { kind: 'drop' });
  slack.answerAlways('apps.connections.open', { kind: 'drop' });
  const app = appWith({ appToken: APP_TOKEN });
  const started = app.start();
  await slack.waitForCall('apps.connections.open', () => slack.callsOf('apps.connections.open').length === 3);
  expect(app.isConnected()).toBe(false);
  // At random, but each of twice the span of the one before.
  const [first, second] = lines.flatMap((line) => JSON.parse(line).pauseMs ?? []);
  expect(first).toBeGreaterThanOrEqual(200);
  expect(second).toBeGreaterThanOrEqual(400);

  slack.answerAlways('auth.test', { kind: 'ok' });
  slack.answerAlways('apps.connections.open', { kind: 'ok' });
  await started;
  expect(app.isConnected()).toBe(true);
  await app.stop();
});

test('over Socket Mode it learns who the bot is once Slack is back', async () => {
  slack.answer('auth.test', { kind: 'http', status: 503 });
  const app = appWith({ appToken: APP_TOKEN });
  await app.start();
  expect(slack.callsOf('auth.test')).toHaveLength(2);
  await app.stop();
});

test('an app token without the scope for Socket Mode is told in a sentence', async () => {
  slack.answer('apps.connections.open', { kind: 'error', error: 'missing_scope' });
  await expect(appWith({ appToken: APP_TOKEN }).start()).rejects.toThrow(/scope connections:write/);
});

test('it can be stopped before Slack is reached', async () => {
  slack.answerAlways('apps.connections.open', { kind: 'http', status: 503 });
  const app = appWith({ appToken: APP_TOKEN });
  const started = app.start();
  await slack.waitForCall('apps.connections.open');
  await app.stop();
  await expect(started).rejects.toThrow('stopped before Slack was reached');
});

test('a command is answered by its response address while the Web API is down', async () => {
  const running = await startOverHttp();
  running.slack.answerAlways('auth.test', { kind: 'http', status: 503 });
  running.slack.answerAlways('chat.postEphemeral', { kind: 'http', status: 503 });
  const url = running.slack.responseUrl();
  await running.sender.command(command('region west-midlands', url));
  expect((await running.slack.waitForResponse(url)).text).toContain('The latest from the West Midlands.');
  await running.close();
});

test('no token is ever logged', async () => {
  slack.answer('auth.test', { kind: 'error', error: 'invalid_auth' });
  await appWith({ signingSecret: SIGNING_SECRET })
    .start()
    .catch(() => {});
  expect(lines.join('')).not.toMatch(/xoxb|xapp|fake-signing-secret/);
});
