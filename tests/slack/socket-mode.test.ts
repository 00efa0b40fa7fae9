import { afterEach, beforeEach, expect, test } from 'vitest';
import { quotations } from '../blocks/read-blocks.ts';
import { CHANNEL } from '../fixtures/slack/ids.ts';
import { command, mention, nextTs } from '../fixtures/slack/payloads.ts';
import { startOverSocket } from './start-app.ts';

let running: Awaited<ReturnType<typeof startOverSocket>>;
beforeEach(async () => {
  running = await startOverSocket();
});
afterEach(async () => {
  expect(running.slack.faults).toEqual([]);
  await running.close();
});

test('a command is acknowledged and answered', async () => {
  const url = running.slack.responseUrl();
  await running.slack.sendEnvelope('slash_commands', command('region west-midlands', url));
  expect(quotations((await running.slack.waitForResponse(url)).blocks)).toHaveLength(3);
});

test('an envelope that is sent again is acknowledged again and answered once', async () => {
  const url = running.slack.responseUrl();
  const body = command('region west-midlands', url);
  await running.slack.sendEnvelope('slash_commands', body, 'envelope-1');
  await running.slack.waitForResponse(url);
  await running.slack.sendEnvelope('slash_commands', body, 'envelope-1');
  const ts = nextTs();
  await running.slack.sendEnvelope('events_api', mention('West Midlands', { ts }));
  await running.slack.waitForCall('chat.postMessage');
  expect(running.slack.responses).toHaveLength(1);
});

test('after a dropped connection it connects again and answers', async () => {
  running.slack.dropConnections();
  await running.slack.waitForCall(
    'apps.connections.open',
    () => running.slack.callsOf('apps.connections.open').length > 1,
  );
  await running.slack.waitForConnections(1);
  await running.slack.sendEnvelope('events_api', mention('West Midlands'));
  expect(await running.slack.waitForCall('chat.postMessage')).toMatchObject({ channel: CHANNEL });
});

test('an outage while it connects again is waited out', async () => {
  running.slack.answer(
    'apps.connections.open',
    { kind: 'http', status: 503 },
    { kind: 'error', error: 'internal_error' },
  );
  running.slack.dropConnections();
  await running.slack.waitForCall(
    'apps.connections.open',
    () => running.slack.callsOf('apps.connections.open').length === 4,
  );
  await running.slack.waitForConnections(1);
  await running.slack.sendEnvelope('events_api', mention('West Midlands'));
  expect(await running.slack.waitForCall('chat.postMessage')).toMatchObject({ channel: CHANNEL });
  expect(running.log()).toContain('Slack is not reached');
});

test('a token that is revoked meanwhile is told as such, and not tried again', async () => {
  running.slack.answerAlways('apps.connections.open', { kind: 'error', error: 'token_revoked' });
  running.slack.dropConnections();
  const refusal = await running.refused;
  expect(refusal.message).toMatch(/^SLACK_APP_TOKEN: Slack refuses it \(token_revoked\)\./);
  expect(running.slack.callsOf('apps.connections.open')).toHaveLength(2);
});

test('it knows whether it is connected', async () => {
  expect(running.app.isConnected()).toBe(true);
  running.slack.answerAlways('apps.connections.open', { kind: 'http', status: 503 });
  running.slack.dropConnections();
  await running.slack.waitForCall(
    'apps.connections.open',
    () => running.slack.callsOf('apps.connections.open').length > 1,
  );
  expect(running.app.isConnected()).toBe(false);
});

test('stopping during an outage waits for no answer of Slack’s', async () => {
  running.slack.answerAlways('apps.connections.open', { kind: 'hang' });
  running.slack.dropConnections();
  await running.slack.waitForCall(
    'apps.connections.open',
    () => running.slack.callsOf('apps.connections.open').length > 1,
  );
  await running.app.stop();
  // The client would have given it up after a while.
  expect(running.slack.unanswered).toBe(1);
});

test('stopping closes the connection and waits for the answer under way', async () => {
  running.slack.answer('chat.postMessage', { kind: 'slow', ms: 200 });
  await running.slack.sendEnvelope('events_api', mention('West Midlands'));
  await running.slack.waitForCall('chat.postMessage');
  expect(running.slack.unanswered).toBe(1);
  await running.app.stop();
  expect(running.slack.unanswered).toBe(0);
  expect(running.log()).not.toContain('Stopped with answers under way');
});
