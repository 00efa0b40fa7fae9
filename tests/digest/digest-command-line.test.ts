import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digest } from '../../src/cli/digest.ts';
import { newSubscription } from '../../src/digest/change-subscription.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import { BOT_TOKEN, CHANNEL, PERSON, TEAM } from '../fixtures/slack/ids.ts';

let said: string[];
let slack: FakeSlack;
let database: string;

beforeEach(async () => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  slack = await startFakeSlack();
  database = join(mkdtempSync(join(tmpdir(), 'adcs-digest-')), 'adcs.db');
  vi.stubEnv('SLACK_BOT_TOKEN', BOT_TOKEN);
  vi.stubEnv('SLACK_SIGNING_SECRET', 'fake');
  vi.stubEnv('SLACK_API_URL', slack.apiUrl);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await slack.close();
  rmSync(dirname(database), { recursive: true });
});

/** Runs a command; comes back with its exit code and all that it said. */
async function run(...args: string[]): Promise<{ code: number; output: string }> {
  said.length = 0;
  const code = await digest([...args, '--database', `sqlite:${database}`]);
  return { code, output: said.join('\n') };
}

/** London on UASC, Mondays at 9:00, since Thursday 5 November 2026. */
async function subscribe(id = 's1', channelId: string = CHANNEL): Promise<void> {
  const store = await openStore({ kind: 'sqlite', file: database });
  const choice = {
    interests: { regions: ['greater-london'], committees: [], topics: ['UASC'] },
    schedule: { weekday: 1, hour: 9, minute: 0, timeZone: 'Europe/London', skipsBankHolidays: true },
    whenNothingNew: 'skip',
  } as const;
  const by = { userId: PERSON, now: new Date('2026-11-05T10:00:00Z') };
  await store.subscriptions.save(newSubscription(id, { workspaceId: TEAM, channelId }, choice, by));
  await store.close();
}

test('a wish is previewed without a subscription, a record or Slack', async () => {
  const { code, output } = await run('preview', '--now', '2026-11-23T09:00:00Z', 'for london about UASC');
  expect(code).toBe(0);
  expect(output).toContain('This is the first digest for Greater London on “UASC”.');
  expect(output).toContain('Greater London Region Update - November 2017');
  expect(output).toContain('[!1 Why this?]');
  expect(slack.calls).toEqual([]);
});

test.each([
  ['for everything', 'This is the first digest. To begin with,'],
  ['for everything about UASC', 'This is the first digest on “UASC”. To begin with,'],
  ['for SPI', 'This is the first digest for the Standards, Performance and Inspection Policy Committee.'],
])('“%s” is said as one would say it', async (wish, said) => {
  expect((await run('preview', wish)).output).toContain(said);
});

test('run delivers what is due once, however often it is run', async () => {
  await subscribe();
  expect((await run('run', '--now', '2026-11-08T09:00:00Z')).output).toBe('Nothing was due.');
  expect(slack.messages).toEqual([]);
  const { code, output } = await run('run', '--now', '2026-11-09T09:00:30Z');
  expect({ code, output }).toEqual({ code: 0, output: `${CHANNEL}: posted` });
  await run('run', '--now', '2026-11-09T09:01:00Z');
  expect(slack.messages).toMatchObject([
    { channel: CHANNEL, text: expect.stringContaining('first digest for Greater London') },
  ]);
  expect(slack.faults).toEqual([]);
});

test('run needs the bot token alone, and the other commands none', async () => {
  await subscribe();
  vi.stubEnv('SLACK_SIGNING_SECRET', '');
  const { code, output } = await run('run', '--now', '2026-11-09T09:00:30Z');
  expect({ code, output }).toEqual({ code: 0, output: `${CHANNEL}: posted` });
  for (const command of ['preview', 'list', 'log', 'restored']) expect((await run(command)).code).toBe(0);
});

test('without a token run says what waits, changes nothing, and only asks for one where something does', async () => {
  await subscribe();
  vi.stubEnv('SLACK_BOT_TOKEN', '');
  vi.stubEnv('SLACK_SIGNING_SECRET', '');
  expect(await run('run', '--now', '2026-11-08T09:00:00Z')).toEqual({ code: 0, output: 'Nothing was due.' });
  const { code, output } = await run('run', '--now', '2026-11-09T09:00:30Z');
  expect(code).toBe(1);
  expect(output).toBe(
    `${CHANNEL}: due since Monday 9 November 2026 at 9:00 (Europe/London)\n` +
      'SLACK_BOT_TOKEN is missing: without it nothing can be posted. Example: SLACK_BOT_TOKEN=xoxb-1234-abcd',
  );
  expect(await run('run', '--now', '2026-11-09T22:00:00Z')).toEqual({ code: 0, output: 'Nothing was due.' });

  // What an earlier run wrote down and could not post waits as well.
  const dueAt = new Date('2026-11-09T09:00:00Z');
  const place = { workspaceId: TEAM, channelId: CHANNEL };
  const planned = { id: 's1@', kind: 'digest', subjectId: 's1', ...place, ownerId: PERSON, dueAt } as const;
  const store = await openStore({ kind: 'sqlite', file: database });
  await store.deliveries.plan([planned], dueAt);
  await store.close();
  expect((await run('run', '--now', '2026-11-09T22:00:00Z')).output).toContain(`${CHANNEL}: due since`);
});

test('run delivers all that is due though nobody reads on what it says', async () => {
  await subscribe();
  await subscribe('s2', 'C0FAKESECOND');
  const command = ['bin/launch.js', 'src/cli.ts', 'digest', 'run', '--now', '2026-11-09T09:00:30Z'];
  const child = spawn(process.execPath, [...command, '--database', `sqlite:${database}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(slack.messages.map(({ channel }) => channel).toSorted()).toEqual(
    [CHANNEL, 'C0FAKESECOND'].toSorted(),
  );
  expect((await run('log', '--channel', 'C0FAKESECOND')).output).toContain('posted');
});

test('what Slack refuses is said, and the exit code tells', async () => {
  await subscribe();
  slack.answerAlways('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
  const { code, output } = await run('run', '--now', '2026-11-09T09:00:30Z');
  expect(code).toBe(1);
  expect(output).toContain(`${CHANNEL}: refused (not_in_channel)`);
  expect((await run('list', '--now', '2026-11-09T10:00:00Z')).output).toContain(
    'Suspended since 9 November 2026',
  );
});

test('list says who gets what and when next, log what became of it', async () => {
  await subscribe();
  await run('run', '--now', '2026-11-09T09:00:30Z');
  expect((await run('list', '--now', '2026-11-10T00:00:00Z')).output).toBe(
    `${CHANNEL} (workspace ${TEAM}, looked after by ${PERSON}): Greater London on “UASC”, every Monday at 9:00 (London time), ` +
      'or the next working day after a bank holiday. Next: Monday 16 November 2026 at 9:00.',
  );
  expect((await run('log')).output).toMatch(/Monday 9 November 2026 at 9:00: posted, \d items?/);
});

test.each(['preview', 'list', 'log'])(
  '%s says so where there is no digest, and makes no records',
  async (command) => {
    expect((await run(command)).output).toBe(
      `There is no database ${database} yet: it is made when the app starts.\nNobody has subscribed to a digest yet.`,
    );
    expect(existsSync(database)).toBe(false);
    await subscribe();
    expect(await run(command, '--channel', 'C0OTHER')).toEqual({
      code: 0,
      output: 'No digest comes to C0OTHER.',
    });
  },
);

test('a wrong setting is told in one line, without how to call the command', async () => {
  vi.stubEnv('TIMEZONE', 'Mars/Olympus');
  await expect(run('list')).rejects.toThrow(/^TIMEZONE "Mars\/Olympus" is not a time zone\. Example: .*$/);
  expect(said).toEqual([]);
});

test.each([
  [[], 'What about the digests?'],
  [
    ['preview', 'for narnia'],
    'No region or committee is called “narnia”. Write it like this: digest preview "weekly on monday',
  ],
  [['list', 'everything'], 'digest list does not know “everything”.'],
  [['run', '--channel', 'C1'], 'digest run takes no --channel.'],
  [['preview', '--now', 'someday'], '--now: “someday” is no date.'],
  [['frobnicate'], 'digest does not know “frobnicate”.'],
  [['run', '--frobnicate'], '--frobnicate'],
])('%j is answered with what is wrong', async (args, sentence) => {
  const { code, output } = await run(...args);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
});

test('run waits where Slack asks it to, and then delivers', async () => {
  await subscribe();
  slack.answer('chat.postMessage', { kind: 'rate-limited', retryAfterS: 1 });
  const { code, output } = await run('run', '--now', '2026-11-09T09:00:30Z');
  expect(output).toBe(`${CHANNEL}: pending (ratelimited)\n${CHANNEL}: posted`);
  expect(code).toBe(0);
  expect(slack.messages).toHaveLength(1);
});

test('after a disk image was put back and the app told so, what was due is asked about and not posted', async () => {
  await subscribe();
  const { code, output } = await run('restored', '--now', '2026-11-09T09:30:00Z');
  expect(code).toBe(0);
  expect(output).toContain('marked as put back on Monday 9 November 2026 at 9:30 (Europe/London)');
  expect(output).toContain('In doubt from now on: every digest that was due by then and is not in them.');
  slack.answerAlways('conversations.history', { kind: 'error', error: 'missing_scope' });
  const after = await run('run', '--now', '2026-11-09T09:31:00Z');
  expect(after.output).toContain(`${CHANNEL}: asked`);
  expect(slack.messages).toMatchObject([
    { channel: PERSON, text: expect.stringContaining('may not have arrived') },
  ]);
});
