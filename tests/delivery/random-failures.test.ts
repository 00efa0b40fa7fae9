import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../fake-slack/fake-slack.ts';
import { seededRandom } from './seeded-random.ts';
import { createWorld, DUE, HOUR_MS, MINUTE_MS, repeated, subscribe } from './world.ts';

const SUBSCRIPTIONS = 40;
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

/** How a method's next calls go: `rate` of them fail, in one of these ways. */
function failing(ways: readonly Behaviour[], rate: number, random: () => number): Behaviour[] {
  return Array.from({ length: CALLS }, () => {
    const way = random() < rate ? ways[Math.floor(random() * ways.length)] : undefined;
    return way ?? { kind: 'ok' };
  });
}

describe('With Slack failing at random', () => {
  describe.each([0.1, 0.3, 0.5])('in %d of its answers', (rate) => {
    test.each([1, 2])('all arrive and none twice where the app may look (seed %i)', async (seed) => {
      const world = await createWorld({ timeoutMs: TIMEOUT_MS });
      await subscribe(world.store, SUBSCRIPTIONS);
      const random = seededRandom(seed);
      world.slack.answer('chat.postMessage', ...failing(ON_POSTING, rate, random));
      world.slack.answer('conversations.history', ...failing(ON_READING, rate, random));
      await world.runUntil(new Date(DUE.getTime() + 10 * HOUR_MS), 5 * MINUTE_MS);

      expect(repeated(world.digests())).toEqual([]);
      expect(world.digests()).toHaveLength(SUBSCRIPTIONS);
      expect((await world.store.deliveries.counts()).posted).toBe(SUBSCRIPTIONS);
      await world.end();
    });

    test.each([3, 4])(
      'none comes twice and each in doubt is reported where it may not (seed %i)',
      async (seed) => {
        const world = await createWorld({ timeoutMs: TIMEOUT_MS });
        world.allowHistory(false);
        await subscribe(world.store, SUBSCRIPTIONS);
        world.slack.answer('chat.postMessage', ...failing(ON_POSTING, rate, seededRandom(seed)));
        await world.runUntil(new Date(DUE.getTime() + 10 * HOUR_MS), 5 * MINUTE_MS);

        expect(repeated(world.digests())).toEqual([]);
        const { posted, unknown } = await world.store.deliveries.counts();
        expect(posted + unknown).toBe(SUBSCRIPTIONS);
        expect(unknown).toBeGreaterThan(0);
        const inDoubt = await world.store.deliveries.dueBetween(['unknown'], new Date(0), DUE);
        const untold = inDoubt.filter(
          ({ ownerId, channelId }) => !world.saidTo(ownerId).some((text) => text.includes(`<#${channelId}>`)),
        );
        expect(untold).toEqual([]);
        await world.end();
      },
    );
  });
});
