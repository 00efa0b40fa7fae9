import { expect } from 'vitest';
import type { Behaviour } from '../fake-slack/fake-slack.ts';
import { seededRandom } from './seeded-random.ts';
import { createWorld, DAY_MS, DUE, HOUR_MS, MINUTE_MS, repeated, subscribe, type World } from './world.ts';

const CALLS = 4_000;
const TIMEOUT_MS = 60;

const ON_POSTING: readonly Behaviour[] = [
  { kind: 'rate-limited', retryAfterS: 20 },
  { kind: 'http', status: 500 },
  { kind: 'http-after', status: 500 },
  { kind: 'hang' },
  { kind: 'drop' },
  { kind: 'drop-after' },
  { kind: 'slow', ms: 3 * TIMEOUT_MS },
  { kind: 'error', error: 'service_unavailable' },
  { kind: 'error', error: 'internal_error' },
];
const ON_READING: readonly Behaviour[] = [
  { kind: 'rate-limited', retryAfterS: 20 },
  { kind: 'http', status: 500 },
  { kind: 'hang' },
  { kind: 'drop' },
];

/** How a method's next calls go: `rate` of them fail, in these ways by turns, so that none is left out. */
function failing(ways: readonly Behaviour[], rate: number, random: () => number): Behaviour[] {
  let turn = Math.floor(random() * ways.length);
  return Array.from({ length: CALLS }, () => {
    if (random() >= rate) return { kind: 'ok' };
    turn += 1;
    return ways[turn % ways.length] ?? { kind: 'ok' };
  });
}

/** How a test of failures goes: which share of Slack's answers fails, for how many subscriptions and weeks. */
export type Failures = {
  readonly rate: number;
  readonly seed: number;
  readonly subscriptions: number;
  readonly weeks: number;
};

const WEEK_MS = 7 * DAY_MS;

/** Where the app may look in the channels: all arrive and none twice. */
export async function allArriveOnce({ rate, seed, subscriptions, weeks }: Failures): Promise<void> {
  const world = await createWorld({ timeoutMs: TIMEOUT_MS });
  await subscribe(world.store, subscriptions);
  const random = seededRandom(seed);
  for (let week = 0; week < weeks; week += 1) {
    world.slack.answer('chat.postMessage', ...failing(ON_POSTING, rate, random));
    world.slack.answer('conversations.history', ...failing(ON_READING, rate, random));
    await liveThroughWeek(world, week);
  }
  expect(repeated(world.digests())).toEqual([]);
  expect(world.digests()).toHaveLength(subscriptions * weeks);
  expect((await world.store.deliveries.counts()).posted).toBe(subscriptions * weeks);
  await world.end();
}

/** Where it may not: none comes twice, and its owner is told of each that is in doubt. */
export async function doubtsAreReported({ rate, seed, subscriptions, weeks }: Failures): Promise<void> {
  const world = await createWorld({ timeoutMs: TIMEOUT_MS });
  world.allowHistory(false);
  await subscribe(world.store, subscriptions);
  const random = seededRandom(seed);
  for (let week = 0; week < weeks; week += 1) {
    world.slack.answer('chat.postMessage', ...failing(ON_POSTING, rate, random));
    await liveThroughWeek(world, week);
  }
  expect(repeated(world.digests())).toEqual([]);
  const { posted, unknown } = await world.store.deliveries.counts();
  expect(posted + unknown).toBe(subscriptions * weeks);
  expect(unknown).toBeGreaterThan(0);
  const inDoubt = await world.store.deliveries.dueBetween(['unknown'], new Date(0), world.clock.now);
  const untold = inDoubt.filter(
    ({ ownerId, id }) =>
      !world.slack.messages.some(
        ({ channel, blocks }) => channel === ownerId && JSON.stringify(blocks).includes(id),
      ),
  );
  expect(untold).toEqual([]);
  await world.end();
}

/** Ten hours from the due time, within which everything has to be settled. */
async function liveThroughWeek(world: World, week: number): Promise<void> {
  const due = DUE.getTime() + week * WEEK_MS;
  world.clock.now = new Date(due);
  await world.runUntil(new Date(due + 10 * HOUR_MS), 10 * MINUTE_MS);
}
