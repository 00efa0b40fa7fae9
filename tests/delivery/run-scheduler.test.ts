import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScheduler } from '../../src/digest/delivering/run-scheduler.ts';
import { createWorld, DUE, MINUTE_MS, subscribe, type World } from './world.ts';

describe('The scheduler', () => {
  let world: World;
  /** What its rests wait for, oldest first. */
  let rests: { ms: number; end: () => void }[];

  beforeEach(async () => {
    world = await createWorld();
    rests = [];
  });
  afterEach(() => world.end());

  const sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      rests.push({ ms, end: resolve });
      signal.addEventListener('abort', () => reject(new Error('Aborted.')));
    });
  const scheduler = () => createScheduler({ ...world.setup, sleep, restMs: 10_000 });

  /** Resolves when it has gone to rest that often. */
  const resting = async (times: number): Promise<void> => {
    while (rests.length < times) await new Promise((resolve) => setImmediate(resolve));
  };

  test('delivers at its start and after every rest', async () => {
    await subscribe(world.store, 2);
    world.clock.now = new Date(DUE.getTime() - MINUTE_MS);
    const running = scheduler();
    running.start();
    await resting(1);
    expect(rests[0]?.ms).toBe(10_000);
    expect(world.digests()).toEqual([]);
    world.clock.now = DUE;
    rests[0]?.end();
    await resting(2);
    expect(world.digests()).toHaveLength(2);
    await running.stop();
  });

  test('looks again at once when it is woken', async () => {
    await subscribe(world.store, 1);
    world.clock.now = new Date(DUE.getTime() - MINUTE_MS);
    const running = scheduler();
    running.start();
    await resting(1);
    world.clock.now = DUE;
    running.wake();
    await resting(2);
    expect(world.digests()).toHaveLength(1);
    await running.stop();
  });

  test('woken while it delivers, it looks again before it rests', async () => {
    let passes = 0;
    const { records } = world.store;
    const checkForCopy = (now: Date) => {
      passes += 1;
      if (passes === 1) running.wake();
      return records.checkForCopy(now);
    };
    const store = { ...world.store, records: { ...records, checkForCopy } };
    const running = createScheduler({ ...world.setup, store, sleep });
    running.start();
    await resting(1);
    expect(passes).toBe(2);
    await running.stop();
  });

  test('stopped in the middle it finishes what it has in hand, and leaves nothing in doubt', async () => {
    await subscribe(world.store, 100);
    world.slack.answerAlways('chat.postMessage', { kind: 'slow', ms: 20 });
    const running = scheduler();
    running.start();
    await world.slack.waitForCall('chat.postMessage', () => world.digests().length > 10);
    await running.stop();
    const posted = world.digests().length;
    expect(posted).toBeLessThan(60);
    expect(await world.store.deliveries.counts()).toMatchObject({ posted, posting: 0, unknown: 0 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.digests()).toHaveLength(posted);
  });

  test('reports a pass that fails, and goes on', async () => {
    await subscribe(world.store, 1);
    const { deliveries } = world.store;
    let failures = 1;
    const store = {
      ...world.store,
      deliveries: {
        ...deliveries,
        known: (ids: readonly string[]) =>
          failures-- > 0 ? Promise.reject(new Error('The database is away.')) : deliveries.known(ids),
      },
    };
    const running = createScheduler({ ...world.setup, store, sleep });
    running.start();
    await resting(1);
    expect(world.events).toEqual([{ what: 'error', doing: 'delivering digests', error: expect.any(Error) }]);
    rests[0]?.end();
    await resting(2);
    expect(world.digests()).toHaveLength(1);
    await running.stop();
  });

  test('of two on the same records each digest is posted by one', async () => {
    await subscribe(world.store, 60);
    const two = [scheduler(), createScheduler({ ...world.setup, holder: 'other', sleep })];
    for (const one of two) one.start();
    await resting(2);
    expect(world.digests()).toHaveLength(60);
    expect(new Set(world.digests()).size).toBe(60);
    for (const one of two) await one.stop();
  });

  test('while 500 go out, other work gets its turn after eight of them at most', async () => {
    await subscribe(world.store, 500);
    const { compose, poster } = world.setup;
    const atOnce = new Map<string, number>();
    /** Counts what is done of a kind before the event loop comes to anything else. */
    const count = (what: string): void => void atOnce.set(what, (atOnce.get(what) ?? 0) + 1);
    const most = { composed: 0, posted: 0, turns: 0 };
    let isOver = false;
    const otherWork = (async () => {
      while (!isOver) {
        await new Promise((resolve) => setImmediate(resolve));
        most.turns += 1;
        most.composed = Math.max(most.composed, atOnce.get('composed') ?? 0);
        most.posted = Math.max(most.posted, atOnce.get('posted') ?? 0);
        atOnce.clear();
      }
    })();
    Object.assign(world.setup, {
      compose: (...args: Parameters<typeof compose>) => {
        count('composed');
        return compose(...args);
      },
      poster: {
        ...poster,
        post: (...args: Parameters<typeof poster.post>) => {
          count('posted');
          return poster.post(...args);
        },
      },
    });
    await world.pass();
    isOver = true;
    await otherWork;
    expect(world.digests()).toHaveLength(500);
    expect(most.composed).toBeLessThanOrEqual(8);
    expect(most.posted).toBeLessThanOrEqual(8);
    expect(most.turns).toBeGreaterThanOrEqual(500 / 8);
  });
});
