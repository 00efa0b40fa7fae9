import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPoster } from '../../src/slack/poster.ts';
import { type Behaviour, type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import { BOT_TOKEN } from '../fixtures/slack/ids.ts';

const DUE = new Date('2026-11-09T09:00:00Z');
const MARK = {
  deliveryId: 's1@2026-11-09T09:00:00.000Z',
  coversFrom: new Date('2026-11-02T09:00:00Z'),
  coversUntil: DUE,
  itemIds: ['document:a@1', 'document:b@2'],
};
const MESSAGE = {
  workspaceId: 'T1',
  channelId: 'C1',
  text: 'ADCS weekly: two new updates.',
  blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Two new updates.' } }],
  mark: MARK,
};
const WANTED = { workspaceId: 'T1', channelId: 'C1', deliveryId: MARK.deliveryId, since: DUE };

describe('The poster', () => {
  let slack: FakeSlack;
  let poster: ReturnType<typeof createPoster>;

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  beforeEach(() => {
    poster = createPoster({ botToken: BOT_TOKEN, apiUrl: slack.apiUrl, timeoutMs: 80 });
  });
  afterAll(() => slack.close());

  test('posts once, without previews of links, with its id where nobody sees it', async () => {
    const outcome = await poster.post(MESSAGE);
    expect(outcome).toEqual({ kind: 'posted', ts: slack.messages.at(-1)?.ts });
    expect(slack.callsOf('chat.postMessage').at(-1)).toMatchObject({
      channel: 'C1',
      text: MESSAGE.text,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'adcs_delivery', event_payload: { delivery_id: MARK.deliveryId } },
    });
    expect(slack.faults).toEqual([]);
  });

  const failures: { seen: string; behaviour: Behaviour; outcome: object }[] = [
    {
      seen: 'a 429',
      behaviour: { kind: 'rate-limited', retryAfterS: 7 },
      outcome: { kind: 'busy', retryAfterMs: 7_000 },
    },
    {
      seen: 'a 500',
      behaviour: { kind: 'http', status: 500 },
      outcome: { kind: 'unknown', reason: 'HTTP 500' },
    },
    {
      seen: 'a 503 after posting',
      behaviour: { kind: 'http-after', status: 503 },
      outcome: { kind: 'unknown' },
    },
    {
      seen: 'a proxy’s 403',
      behaviour: { kind: 'http', status: 403 },
      outcome: { kind: 'failed', reason: 'HTTP 403' },
    },
    {
      seen: 'no answer',
      behaviour: { kind: 'hang' },
      outcome: { kind: 'unknown', reason: 'no answer in time' },
    },
    { seen: 'a late answer', behaviour: { kind: 'slow', ms: 200 }, outcome: { kind: 'unknown' } },
    { seen: 'a broken connection', behaviour: { kind: 'drop' }, outcome: { kind: 'unknown' } },
    {
      seen: 'a connection that broke after posting',
      behaviour: { kind: 'drop-after' },
      outcome: { kind: 'unknown' },
    },
    {
      seen: 'an error in doubt',
      behaviour: { kind: 'error', error: 'internal_error' },
      outcome: { kind: 'unknown' },
    },
    {
      seen: 'another error in doubt',
      behaviour: { kind: 'error', error: 'fatal_error' },
      outcome: { kind: 'unknown' },
    },
    {
      seen: 'a passing error',
      behaviour: { kind: 'error', error: 'service_unavailable' },
      outcome: { kind: 'failed' },
    },
    {
      seen: 'a wrong token',
      behaviour: { kind: 'error', error: 'invalid_auth' },
      outcome: { kind: 'failed' },
    },
    ...[
      'channel_not_found',
      'not_in_channel',
      'is_archived',
      'account_inactive',
      'token_revoked',
      'missing_scope',
    ].map((error): { seen: string; behaviour: Behaviour; outcome: object } => ({
      seen: error,
      behaviour: { kind: 'error', error },
      outcome: { kind: 'refused', because: 'place', reason: error },
    })),
    {
      seen: 'a faulty message',
      behaviour: { kind: 'error', error: 'invalid_blocks' },
      outcome: { kind: 'refused', because: 'message' },
    },
  ];

  test.each(failures)('makes one request and calls $seen by its name', async ({ behaviour, outcome }) => {
    const before = slack.callsOf('chat.postMessage').length;
    slack.answer('chat.postMessage', behaviour);
    expect(await poster.post(MESSAGE)).toMatchObject(outcome);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(before + 1);
  });

  test('knows that nothing was posted where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const port = typeof address === 'object' ? address?.port : 0;
    const nowhere = createPoster({ botToken: BOT_TOKEN, apiUrl: `http://127.0.0.1:${port}/api/` });
    expect(await nowhere.post(MESSAGE)).toEqual({ kind: 'failed', reason: 'ECONNREFUSED' });
    const unresolved = createPoster({
      botToken: BOT_TOKEN,
      apiUrl: 'http://slack.invalid/api/',
      timeoutMs: 5_000,
    });
    expect(await unresolved.post(MESSAGE)).toMatchObject({ kind: 'failed' });
  });

  test('finds a posted delivery by its id, with what it said', async () => {
    const { ts } = slack.messages.findLast(({ channel }) => channel === 'C1') ?? {};
    expect(await poster.find(WANTED)).toEqual({ kind: 'found', ts, mark: MARK });
    // Slack's clock and ours may differ by hours.
    const dayBefore = Date.parse('2026-11-08T09:00:00Z') / 1000;
    expect(slack.callsOf('conversations.history').at(-1)).toMatchObject({ oldest: String(dayBefore) });
    expect(await poster.find({ ...WANTED, deliveryId: 'another' })).toEqual({ kind: 'absent' });
    expect(await poster.find({ ...WANTED, channelId: 'C2' })).toEqual({ kind: 'absent' });
  });

  test('says when it may not look, and when it could not just now', async () => {
    slack.answer('conversations.history', { kind: 'error', error: 'missing_scope' });
    expect(await poster.find(WANTED)).toEqual({ kind: 'cannot-look', reason: 'missing_scope' });
    slack.answer('conversations.history', { kind: 'rate-limited', retryAfterS: 3 });
    expect(await poster.find(WANTED)).toMatchObject({ kind: 'failed', retryAfterMs: 3_000 });
    slack.answer('conversations.history', { kind: 'http', status: 500 });
    expect(await poster.find(WANTED)).toMatchObject({ kind: 'failed', retryAfterMs: null });
  });

  test('reads page after page, and admits when there are too many', async () => {
    const page = (next: string) => ({
      kind: 'custom' as const,
      reply: () => ({ messages: [{ ts: '1', text: 'Hello' }], response_metadata: { next_cursor: next } }),
    });
    const patient = createPoster({ botToken: BOT_TOKEN, apiUrl: slack.apiUrl, timeoutMs: 5_000 });
    slack.answer('conversations.history', page('p2'), page('p3'));
    expect(await patient.find(WANTED)).toMatchObject({ kind: 'found' });
    expect(slack.callsOf('conversations.history').at(-1)).toMatchObject({ cursor: 'p3' });
    slack.answer('conversations.history', ...Array.from({ length: 20 }, () => page('more')));
    expect(await patient.find(WANTED)).toMatchObject({ kind: 'cannot-look' });
  });
});
