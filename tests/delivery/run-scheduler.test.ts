import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScheduler } from '../../src/digest/run-scheduler.ts';
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

  test('answers wait for no digest: while 500 go out, other work waits for moments only', async () => {
    await subscribe(world.store, 500);
    const waits: number[] = [];
    let isOver = false;
    const watching = (async () => {
      while (!isOver) {
        const before = performance.now();
        await new Promise((resolve) => setImmediate(resolve));
        waits.push(performance.now() - before);
      }
    })();
    await world.pass();
    isOver = true;
    await watching;
    const typical = waits.toSorted((one, other) => one - other);
    expect(world.digests()).toHaveLength(500);
    // On an idle machine 99 of 100 are below two milliseconds; the limits leave room for a busy one.
    expect(typical[Math.floor(typical.length * 0.99)]).toBeLessThan(50);
    expect(typical.at(-1)).toBeLessThan(500);
  });
});
