import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startFakeSlack } from './fake-slack/fake-slack.ts';
import { createSender, signatureOf } from './fake-slack/signed-requests.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './fixtures/slack/ids.ts';
import { command, mention } from './fixtures/slack/payloads.ts';
import { openPostgres } from './postgres.ts';

const REAL_CORPUS = { CORPUS_DIR: resolve('corpus') };
/** Twelve pages on bees, which are read in no time: for what goes on around the answers, whatever they are. */
const SMALL_CORPUS = { CORPUS_DIR: resolve('tests/fixtures/new-updates/foreign') };

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

describe('the app, as a process', () => {
  test('answers a real question from the real corpus, and stops with 0 when told to', async () => {
    const app = launch({ PORT: '0', ...REAL_CORPUS });
    const address = await app.address();

    expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok\n');
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const page = await (await fetch(`${address}/ask?q=latest+update+for+the+West+Midlands`)).text();
    expect(page).toContain('The latest held from the West Midlands is');
    expect(await (await fetch(address)).text()).toContain('South East');

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
  });

  test('says in one line how to connect Slack where it is not connected', async () => {
    const app = launch({ PORT: '0' });
    await app.address();
    expect(app.lines().filter((line) => /SLACK_BOT_TOKEN.*README\.md/.test(line))).toHaveLength(1);
  });

  test('Ctrl-C stops it as well', async () => {
    const app = launch({ PORT: '0' });
    await app.address();
    app.child.kill('SIGINT');
    expect(await app.ended).toBe(0);
  });
});

/** The app in HTTP mode beside a Slack, once it says where it listens. */
async function launchOverHttp(apiUrl: string) {
  const app = launch({
    ...REAL_CORPUS,
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1',
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  });
  const [, port] = await app.says(/"port":(\d+)[\s\S]*slack\/events/);
  return { app, port };
}

describe('connected to a Slack', () => {
  test('over HTTP, a signed command is answered, a forged one gets 401, and it stops with 0', async () => {
    const slack = await startFakeSlack();
    const { app, port } = await launchOverHttp(slack.apiUrl);
    const url = `http://127.0.0.1:${port}/slack/events`;
    const sender = createSender({ url, signingSecret: SIGNING_SECRET });

    const answers = slack.responseUrl();
    const sent = await sender.command(command('region west-midlands', answers));
    expect(sent.status).toBe(200);
    expect(JSON.stringify(await slack.waitForResponse(answers))).toContain(
      'The latest held from the West Midlands is',
    );
    expect(slack.faults).toEqual([]);

    const forged = await sender.command(command('help', answers), { signature: 'v0=00' });
    expect(forged.status).toBe(401);
    expect(app.lines().join()).not.toContain('west-midlands');

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    await slack.close();
  });

  test('over HTTP, what Slack was still sending when it is told to stop is answered before it ends', async () => {
    const slack = await startFakeSlack();
    const { app, port } = await launchOverHttp(slack.apiUrl);
    const body = JSON.stringify(mention('latest from the West Midlands'));
    const atS = Math.floor(Date.now() / 1000);
    const sending = request(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': atS,
        'x-slack-signature': signatureOf(SIGNING_SECRET, atS, body),
        expect: '100-continue',
      },
    });
    sending.flushHeaders();
    await once(sending, 'continue');

    app.child.kill('SIGTERM');
    await app.says(/Stopping/);
    sending.end(body);
    const [answer] = await once(sending, 'response');
    expect(answer.statusCode).toBe(200);
    expect(await app.ended).toBe(0);
    expect(slack.messages).toHaveLength(1);
    await slack.close();
  });

  test('over Socket Mode, a mention is answered in its thread, and the pages are served beside it', async () => {
    const slack = await startFakeSlack();
    const app = launch({
      ...REAL_CORPUS,
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
    });
    const [, port] = await app.says(/"port":(\d+)[\s\S]*Connected to Slack/);
    await slack.sendEnvelope('events_api', mention('latest from the West Midlands'));
    const message = await slack.waitForCall('chat.postMessage');
    expect(message.thread_ts).toBeTruthy();
    expect(JSON.stringify(message.blocks)).toContain('The latest held from the West Midlands is');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    await slack.close();
  });

  test('over Socket Mode it lives through outages of Slack, and says when it is not ready', async () => {
    const slack = await startFakeSlack();
    slack.answerAlways('auth.test', { kind: 'http', status: 503 });
    slack.answerAlways('apps.connections.open', { kind: 'http', status: 503 });
    const app = launch({
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
    });
    const [, port] = await app.says(/"port":(\d+)/);
    const opened = (count: number) =>
      slack.waitForCall(
        'apps.connections.open',
        () => slack.callsOf('apps.connections.open').length >= count,
      );
    await opened(2);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${port}/ask?q=why+do+bees+swarm`)).status).toBe(200);

    slack.answerAlways('auth.test', { kind: 'ok' });
    slack.answerAlways('apps.connections.open', { kind: 'ok' });
    await app.says(/Connected to Slack/);

    slack.answer('apps.connections.open', { kind: 'http', status: 503 });
    const callsBefore = slack.callsOf('apps.connections.open').length;
    slack.dropConnections();
    await opened(callsBefore + 1);
    expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).toBe('not connected to Slack\n');
    await opened(callsBefore + 2);
    await slack.waitForConnections(1);
    await app.says(/Connected to Slack[\s\S]*Connected to Slack/);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    await slack.close();
  });

  test('it lives through an outage of its database, and says that it is not ready', async () => {
    const slack = await startFakeSlack();
    const postgres = await openPostgres();
    const database = await postgres.createDatabase();
    const app = launch({
      PORT: '0',
      PUBLIC_URL: 'http://127.0.0.1',
      DATABASE_URL: database,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    });
    const [, port] = await app.says(/"port":(\d+)[\s\S]*slack\/events/);
    const ready = () => fetch(`http://127.0.0.1:${port}/readyz`);
    expect((await ready()).status).toBe(200);

    await postgres.end();
    const away = await ready();
    expect([away.status, await away.text()]).toEqual([503, 'the database cannot be reached\n']);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain(
      'adcs_digest_records_reached 0',
    );
    expect((await fetch(`http://127.0.0.1:${port}/ask?q=why+do+bees+swarm`)).status).toBe(200);

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    await slack.close();
  });

  test('a token that is revoked while it runs ends it with one line', async () => {
    const slack = await startFakeSlack();
    const app = launch({
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
    });
    await app.says(/Connected to Slack/);
    slack.answerAlways('apps.connections.open', { kind: 'error', error: 'token_revoked' });
    slack.dropConnections();
    expect(await app.ended).toBe(1);
    expect(app.errors()).toEqual([
      expect.stringContaining('SLACK_APP_TOKEN: Slack refuses it (token_revoked)'),
    ]);
    await slack.close();
  });

  test('a token that Slack refuses is told in one line, without the token', async () => {
    const slack = await startFakeSlack();
    slack.answerAlways('auth.test', { kind: 'error', error: 'invalid_auth' });
    const app = launch({
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    });
    expect(await app.ended).toBe(1);
    expect(app.errors()).toHaveLength(1);
    expect(app.errors()[0]).toContain('SLACK_BOT_TOKEN');
    expect(app.errors()[0]).not.toContain(BOT_TOKEN);
    await slack.close();
  });
});

describe('where it cannot start, it says so in one line and ends with 1', () => {
  test('the port is in use', async () => {
    await using taken = await listenOnFreePort();
    await failsSaying({ PORT: String(taken.port) }, `PORT: another program uses port ${taken.port} already`);
  });

  test('there is no such corpus', async () => {
    await failsSaying(
      { CORPUS_DIR: 'no-such-folder' },
      'CORPUS_DIR: no-such-folder: There is no such file or folder.',
    );
  });

  test('the corpus is empty', async () => {
    await failsSaying({ CORPUS_DIR: 'web' }, 'CORPUS_DIR: no update stands in "web"');
  });

  test('a setting is wrong', async () => {
    await failsSaying({ TIMEZONE: 'Mars/Olympus' }, 'TIMEZONE "Mars/Olympus" is not a time zone.');
  });

  test('Slack is half connected, and the token is not told', async () => {
    await failsSaying({ SLACK_BOT_TOKEN: 'xoxb-hush' }, 'SLACK_APP_TOKEN is missing');
  });

  async function failsSaying(env: NodeJS.ProcessEnv, says: string): Promise<void> {
    const app = launch({ PORT: '0', ...env });
    expect(await app.ended).toBe(1);
    expect(app.errors()).toHaveLength(1);
    expect(app.errors()[0]).toContain(says);
    expect(app.errors()[0]).not.toContain('hush');
  }
});

test('a .env in the folder it is started in is read, and the environment goes before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'adcs-'));
  writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\nTIMEZONE=Mars/Olympus\n');
  const app = launch({ TIMEZONE: 'Europe/London' }, folder);
  expect(await app.ended).toBe(1);
  expect(app.errors()).toEqual([expect.stringContaining('LOG_LEVEL "loud"')]);
  expect(app.lines()).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('several wrong settings are told all at once', async () => {
  const app = launch({ PORT: 'http', LOG_LEVEL: 'loud' });
  expect(await app.ended).toBe(1);
  expect(app.errors().map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
});

function launch(env: NodeJS.ProcessEnv, cwd = import.meta.dirname) {
  const child = spawn(process.execPath, [resolve('bin/launch.js'), 'src/main.ts'], {
    // Where no .env stands, and without the settings of whoever runs the tests.
    cwd,
    env: { PATH: process.env.PATH, ...SMALL_CORPUS, DATABASE_URL: 'sqlite::memory:', ...env },
  });
  children.add(child);
  let output = '';
  let errors = '';
  const heard: (() => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (part) => {
    output += part;
    for (const tell of heard) tell();
  });
  child.stderr.setEncoding('utf8').on('data', (part) => {
    errors += part;
  });
  const ended = new Promise<number | null>((settle) => {
    child.once('close', (code) => {
      children.delete(child);
      settle(code);
    });
  });
  const linesOf = (text: string) => text.split('\n').filter(Boolean);

  /** What the log says of this kind, now or later. */
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((settle, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) settle(found);
      };
      heard.push(look);
      look();
      ended.then((code) => reject(new Error(`It ended with ${code}: ${errors}${output}`)));
    });

  return {
    child,
    ended,
    lines: () => linesOf(output),
    errors: () => linesOf(errors),
    says,
    /** Where it answers, once it is ready; for one that is not connected to Slack. */
    address: async () => {
      const [, port] = await says(/"port":(\d+)[\s\S]*Slack is not connected/);
      return `http://127.0.0.1:${port}`;
    },
  };
}

async function listenOnFreePort(): Promise<AsyncDisposable & { port: number }> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise((closed) => server.close(() => closed())),
  };
}
