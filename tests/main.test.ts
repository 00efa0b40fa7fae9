import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

describe('the app, as a process', () => {
  test('answers a real question from the real corpus, and stops with 0 when told to', async () => {
    const app = launch({ PORT: '0' });
    const address = await app.address();

    expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok\n');
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const page = await (await fetch(`${address}/ask?q=latest+update+for+the+West+Midlands`)).text();
    expect(page).toContain('Regional Update – November 2023');
    expect(await (await fetch(address)).text()).toContain('South East');

    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
  });

  // Tried again where the machine does much else at the time.
  test('is ready within two seconds of its start', { retry: 2 }, async () => {
    const startedAt = performance.now();
    const app = launch({ PORT: '0' });
    expect((await fetch(`${await app.address()}/readyz`)).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
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

test('several wrong settings are told all at once', async () => {
  const app = launch({ PORT: 'http', LOG_LEVEL: 'loud' });
  expect(await app.ended).toBe(1);
  expect(app.errors().map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
});

function launch(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [resolve('bin/launch.js'), 'src/main.ts'], {
    // Where no .env stands, and without the settings of whoever runs the tests.
    cwd: import.meta.dirname,
    env: { PATH: process.env.PATH, CORPUS_DIR: resolve('corpus'), DATABASE_URL: 'sqlite::memory:', ...env },
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

  return {
    child,
    ended,
    lines: () => linesOf(output),
    errors: () => linesOf(errors),
    /** Where it answers, as soon as it does. */
    address: () =>
      new Promise<string>((settle, reject) => {
        const look = () => {
          const [, port] = /on http:\/\/localhost:(\d+)[\s\S]*Slack is not connected/.exec(output) ?? [];
          if (port) settle(`http://127.0.0.1:${port}`);
        };
        heard.push(look);
        look();
        ended.then((code) => reject(new Error(`It ended with ${code}: ${errors}${output}`)));
      }),
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
