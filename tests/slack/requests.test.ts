import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signatureOf } from '../fake-slack/signed-requests.ts';
import { command, mention } from '../fixtures/slack/payloads.ts';
import { startOverHttp } from './start-app.ts';

let running: Awaited<ReturnType<typeof startOverHttp>>;
beforeAll(async () => {
  running = await startOverHttp();
});
afterAll(() => running.close());

const nowS = () => Math.floor(Date.now() / 1000);
const body = () => JSON.stringify(mention('latest from the West Midlands'));

describe('a request is turned away with 401 and nothing else', () => {
  test.each([
    ['when its signature is wrong', { signature: `v0=${'0'.repeat(64)}` }],
    ['when it has none', { signature: null }],
    ['when its signature is no signature', { signature: 'v0' }],
    ['when it is signed with another secret', { signature: signatureOf('another', nowS(), 'x') }],
    ['when it is ten minutes old', { atS: nowS() - 600 }],
    ['when it is of ten minutes from now', { atS: nowS() + 600 }],
    ['when its time is no time', { atS: Number.NaN }],
  ])('%s', async (_, sending) => {
    const before = running.slack.calls.length;
    const { status, body: said } = await running.sender.raw(body(), sending);
    expect({ status, said }).toEqual({ status: 401, said: '' });
    expect(running.slack.calls).toHaveLength(before);
  });

  test('also when the content type asks for another way of reading it', async () => {
    const { status } = await running.sender.raw('payload=%7B%7D', {
      contentType: 'application/x-www-form-urlencoded',
      signature: 'v0=0',
    });
    expect(status).toBe(401);
  });
});

describe('a signed request that is no request', () => {
  test.each([
    ['null', 'application/json'],
    ['[]', 'application/json'],
    ['"text"', 'application/json'],
    ['{"type":', 'application/json'],
    ['payload=null', 'application/x-www-form-urlencoded'],
    ['payload=%7B', 'application/x-www-form-urlencoded'],
  ])('%s (%s) gets 400, and the app lives on', async (raw, contentType) => {
    expect((await running.sender.raw(raw, { contentType })).status).toBe(400);
    const url = running.slack.responseUrl();
    expect((await running.sender.command(command('help', url))).status).toBe(200);
    await running.slack.waitForResponse(url);
  });

  test('an event without an event does no harm', async () => {
    const { status } = await running.sender.raw('{"type":"event_callback","event":null,"team_id":"T"}');
    expect(status).toBeGreaterThanOrEqual(200);
    expect((await running.sender.event(mention('help'))).status).toBe(200);
  });
});

test('a body of more than half a megabyte is not read', async () => {
  expect((await running.sender.raw(`{"a":"${'x'.repeat(600_000)}"}`)).status).toBe(413);
});

test('another path or method is not Slack’s', async () => {
  expect((await fetch(running.url)).status).toBe(405);
  expect((await fetch(`${running.url}/more`, { method: 'POST' })).status).toBe(404);
});

test('Slack’s questions about the address are answered', async () => {
  const challenge = await running.sender.raw('{"type":"url_verification","challenge":"abc"}');
  expect(challenge).toMatchObject({ status: 200, body: '{"challenge":"abc"}' });
  const unsigned = { signature: null, contentType: 'application/x-www-form-urlencoded' };
  expect(await running.sender.raw('ssl_check=1&payload=%7B%7D', unsigned)).toMatchObject({
    status: 200,
    body: '',
  });
});

test('a form whose type names its character set is read', async () => {
  const url = running.slack.responseUrl();
  const sent = await running.sender.command(command('help', url), {
    contentType: 'application/x-www-form-urlencoded; charset=utf-8',
  });
  expect(sent.status).toBe(200);
  await running.slack.waitForResponse(url);
});

test('two hundred commands at once are all acknowledged before the first answer is taken, and answered', async () => {
  const urls = Array.from({ length: 200 }, () => running.slack.responseUrl());
  running.slack.holdResponses();
  const sent = await Promise.all(
    urls.map((url) => running.sender.command(command('region west-midlands', url))),
  );
  expect(sent.map(({ status }) => status)).toEqual(urls.map(() => 200));
  expect(running.slack.responses.filter(({ url }) => urls.includes(url))).toEqual([]);
  running.slack.releaseResponses();
  await Promise.all(urls.map((url) => running.slack.waitForResponse(url)));
});
