import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, SETTING_NAMES } from '../src/config.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1-hush' };

test('without any setting the app answers on loopback, from the corpus beside it, without Slack', () => {
  expect(readConfig({})).toEqual({
    slack: null,
    port: 3000,
    host: '127.0.0.1',
    corpusDir: 'corpus',
    database: { kind: 'sqlite', file: 'data/adcs.db' },
    publicUrl: null,
    timeZone: 'Europe/London',
    adminChannel: null,
    logLevel: 'info',
  });
});

test('a setting that is empty or only spaces counts as not set', () => {
  const empty = Object.fromEntries(SETTING_NAMES.map((name, i) => [name, i % 2 ? '' : '  ']));
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('spaces and a line break around a value are dropped', () => {
  expect(readConfig({ PORT: ' 8080\r' }).port).toBe(8080);
});

describe('Slack', () => {
  test('an app token chooses Socket Mode', () => {
    expect(readConfig({ ...BOT, SLACK_APP_TOKEN: 'xapp-1-hush' }).slack).toEqual({
      mode: 'socket',
      botToken: 'xoxb-1-hush',
      appToken: 'xapp-1-hush',
      apiUrl: null,
    });
  });

  test('a signing secret chooses HTTP', () => {
    expect(readConfig({ ...BOT, SLACK_SIGNING_SECRET: 'hush' }).slack).toEqual({
      mode: 'http',
      botToken: 'xoxb-1-hush',
      signingSecret: 'hush',
      apiUrl: null,
    });
  });

  test('Socket Mode is chosen where both are set, since every app has a signing secret', () => {
    const both = { ...BOT, SLACK_APP_TOKEN: 'xapp-1-hush', SLACK_SIGNING_SECRET: 'hush' };
    expect(readConfig(both).slack?.mode).toBe('socket');
  });

  test('another address of the Web API gets its slash', () => {
    const proxied = { ...BOT, SLACK_SIGNING_SECRET: 'hush', SLACK_API_URL: 'http://127.0.0.1:9/api' };
    expect(readConfig(proxied).slack?.apiUrl).toBe('http://127.0.0.1:9/api/');
  });
});

describe('where the server listens', () => {
  test.each([
    { because: 'nobody else is meant', env: {}, host: '127.0.0.1' },
    { because: 'localhost is this machine', env: { PUBLIC_URL: 'http://localhost:3000' }, host: '127.0.0.1' },
    { because: 'so is ::1', env: { PUBLIC_URL: 'http://[::1]:3000' }, host: '127.0.0.1' },
    { because: 'people use the pages', env: { PUBLIC_URL: 'https://adcs.example.org' }, host: '0.0.0.0' },
    { because: 'Slack sends events', env: { ...BOT, SLACK_SIGNING_SECRET: 'hush' }, host: '0.0.0.0' },
    {
      because: 'a tunnel on this machine brings Slack here',
      env: { ...BOT, SLACK_SIGNING_SECRET: 'hush', PUBLIC_URL: 'http://127.0.0.1:3000' },
      host: '127.0.0.1',
    },
    { because: 'Socket Mode calls out', env: { ...BOT, SLACK_APP_TOKEN: 'xapp-1' }, host: '127.0.0.1' },
  ])('on $host where $because', ({ env, host }) => {
    expect(readConfig(env).host).toBe(host);
  });
});

describe('the database', () => {
  test.each([
    { url: 'sqlite:data/adcs.db', database: { kind: 'sqlite', file: 'data/adcs.db' } },
    { url: 'sqlite:/var/lib/adcs.db', database: { kind: 'sqlite', file: '/var/lib/adcs.db' } },
    { url: 'sqlite:///var/lib/adcs.db', database: { kind: 'sqlite', file: '/var/lib/adcs.db' } },
    { url: 'sqlite::memory:', database: { kind: 'sqlite', file: ':memory:' } },
    { url: 'postgres://db/adcs', database: { kind: 'postgres', url: 'postgres://db/adcs' } },
    { url: 'postgresql://u:p@db:5432/a', database: { kind: 'postgres', url: 'postgresql://u:p@db:5432/a' } },
  ])('$url is understood', ({ url, database }) => {
    expect(readConfig({ DATABASE_URL: url }).database).toEqual(database);
  });
});

test('the public address loses its last slash and keeps its path', () => {
  expect(readConfig({ PUBLIC_URL: 'https://example.org/adcs/' }).publicUrl).toBe('https://example.org/adcs');
});

describe('a fault names the variable, what is wrong and a right one', () => {
  test.each([
    { env: { PORT: 'http' }, says: ['PORT', '"http"', 'PORT=3000'] },
    { env: { PORT: '65536' }, says: ['PORT', '"65536"', 'PORT=3000'] },
    { env: { PORT: '-1' }, says: ['PORT', '"-1"', 'PORT=3000'] },
    { env: { PUBLIC_URL: 'adcs.example.org' }, says: ['PUBLIC_URL', '"adcs.example.org"', 'https://'] },
    { env: { PUBLIC_URL: 'javascript:alert(1)' }, says: ['PUBLIC_URL', 'http or https', 'https://'] },
    { env: { PUBLIC_URL: 'https://example.org/?a' }, says: ['PUBLIC_URL', '"?"', 'https://'] },
    { env: { TIMEZONE: 'Mars/Olympus' }, says: ['TIMEZONE', '"Mars/Olympus"', 'TIMEZONE=Europe/London'] },
    {
      env: { ADMIN_CHANNEL: '#trouble' },
      says: ['ADMIN_CHANNEL', '"#trouble"', 'ADMIN_CHANNEL=C0123456789'],
    },
    { env: { LOG_LEVEL: 'loud' }, says: ['LOG_LEVEL', '"loud"', 'info', 'LOG_LEVEL=info'] },
    { env: { DATABASE_URL: 'mysql://db' }, says: ['DATABASE_URL', 'sqlite:', 'postgres://'] },
    {
      env: { SLACK_API_URL: 'slack.com/api' },
      says: ['SLACK_API_URL', 'SLACK_API_URL=https://slack.com/api/'],
    },
    { env: { SLACK_BOT_TOKEN: 'xoxb-1' }, says: ['SLACK_APP_TOKEN is missing', 'SLACK_SIGNING_SECRET'] },
    { env: { SLACK_APP_TOKEN: 'xapp-1' }, says: ['SLACK_BOT_TOKEN is missing', 'SLACK_BOT_TOKEN=xoxb-'] },
    { env: { SLACK_SIGNING_SECRET: 'hush' }, says: ['SLACK_BOT_TOKEN is missing', 'SLACK_BOT_TOKEN=xoxb-'] },
    {
      env: { SLACK_BOT_TOKEN: 'xoxp-1-hush', SLACK_SIGNING_SECRET: 'hush' },
      says: ['SLACK_BOT_TOKEN is not a bot token', 'xoxb-'],
    },
    {
      env: { ...BOT, SLACK_APP_TOKEN: 'hush' },
      says: ['SLACK_APP_TOKEN is not an app-level token', 'xapp-'],
    },
  ])('$env', ({ env, says }) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    for (const part of says) expect(faults[0]).toContain(part);
    expect(faults[0]).not.toContain('\n');
  });
});

test('every fault is named at once, each on its own line', () => {
  const env = { PORT: 'x', TIMEZONE: 'y', LOG_LEVEL: 'z', SLACK_BOT_TOKEN: 'xoxb-1' };
  expect(faultsOf(env).map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'TIMEZONE',
    'LOG_LEVEL',
    'SLACK_APP_TOKEN',
  ]);
});

test('no secret stands in a fault', () => {
  const faults = faultsOf({
    SLACK_BOT_TOKEN: 'hush-1 2',
    SLACK_APP_TOKEN: 'hush-2',
    SLACK_SIGNING_SECRET: 'hush 3',
    DATABASE_URL: 'mysql://me:hush-4@db/adcs',
  });
  expect(faults).toHaveLength(4);
  expect(faults.join()).not.toContain('hush');
});

describe('the papers', () => {
  const example = readFileSync('.env.example', 'utf8');
  const readme = readFileSync('README.md', 'utf8');

  test('.env.example names every setting, and no other, in the same order', () => {
    const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named).toEqual(SETTING_NAMES);
  });

  test('.env.example can be copied as it is', () => {
    expect(readConfig(parse(example))).toEqual(readConfig({}));
  });

  test('the table in README.md has a row for every setting, and no other', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z]+(?:_[A-Z]+)*)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(SETTING_NAMES);
  });
});

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('These settings were accepted.');
}
