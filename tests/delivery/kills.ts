import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Delivery, deliveryId, type PlannedDelivery } from '../../src/digest/delivering/delivery.ts';
import { type DatabaseSettings, openStore } from '../../src/store/open-store.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import type { ProcessSettings, Step } from './process-settings.ts';
import { type RunningProcess, startProcess } from './run-process.ts';
import { seededRandom } from './seeded-random.ts';
import { DUE, MINUTE_MS, repeated, subscribe, subscriptionFor } from './world.ts';

/** Between two instances. Longer than a claim, so each instance takes up what the last one left. */
const SLOT_MS = 5 * MINUTE_MS;
/** How many posts of an instance are awaited before it is killed, at most. */
const MAX_CALLS = 4;
const A_SLOT = 3;
const SLACK_TAKES_MS = 4;

export const later = (ms: number): Date => new Date(DUE.getTime() + ms);

/** Subscriptions in a database, a Slack, and instances that come and go. */
export type Scene = {
  readonly slack: FakeSlack;
  readonly mayLook: boolean;
  /** Starts an instance; its clock stands at `start` and moves when it waits. */
  run(start: Date, patienceMs: number, more?: Partial<ProcessSettings>): RunningProcess;
  /** Subscriptions that are due at the due time; comes back with the ids of their deliveries. */
  subscribe(count: number): Promise<readonly string[]>;
  /** The ids of the digests that Slack got, in order. */
  posted(): readonly string[];
  end(): Promise<void>;
};

export async function setScene(
  program: string,
  database: DatabaseSettings,
  mayLook: boolean,
): Promise<Scene> {
  const slack = await startFakeSlack();
  if (!mayLook) slack.answerAlways('conversations.history', { kind: 'error', error: 'missing_scope' });

  return {
    slack,
    mayLook,
    run: (start, patienceMs, more) =>
      startProcess(program, {
        database,
        apiUrl: slack.apiUrl,
        holder: `since-${start.toISOString()}`,
        start: start.toISOString(),
        patienceMs,
        ...more,
      }),
    async subscribe(count) {
      const store = await openStore(database);
      await subscribe(store, count);
      await store.close();
      return Array.from({ length: count }, (_, index) => deliveryId(`s${index + 1}`, DUE));
    },
    posted: () => slack.messages.flatMap(({ text }) => /^Digest (.+)$/.exec(String(text))?.[1] ?? []),
    end: () => slack.close(),
  };
}

/**
 * The two promises: where the app may look in the channels, everything was posted exactly once; where it may
 * not, nothing twice, what it calls posted was posted, and of everything else its owner was told.
 * Comes back with the number of deliveries that stay unknown.
 */
export async function judge(
  { slack, mayLook, posted }: Scene,
  database: DatabaseSettings,
  ids: readonly string[],
): Promise<number> {
  const store = await openStore(database);
  const deliveries: (Delivery | undefined)[] = [];
  for (const id of ids) deliveries.push(await store.deliveries.find(id));
  await store.close();

  expect(repeated(posted())).toEqual([]);
  const inState = (state: string) => deliveries.flatMap((one) => (one?.state === state ? one : []));
  if (mayLook) {
    expect(posted().toSorted()).toEqual([...ids].toSorted());
    expect(inState('posted')).toHaveLength(ids.length);
    return 0;
  }
  const unknown = inState('unknown');
  expect(inState('posted').length + unknown.length).toBe(ids.length);
  expect(inState('posted').filter(({ id }) => !posted().includes(id))).toEqual([]);
  const isReported = ({ ownerId, id }: Delivery) =>
    slack.messages.some(({ channel, blocks }) => channel === ownerId && JSON.stringify(blocks).includes(id));
  expect(unknown.filter((delivery) => !isReported(delivery))).toEqual([]);
  return unknown.length;
}

/** Lets one instance die at a step, and another find what it left. */
export async function dieAtStep(scene: Scene, database: DatabaseSettings, dieAt: Step): Promise<void> {
  const { slack } = scene;
  const ids = await scene.subscribe(3);
  if (dieAt === 'sent') slack.answerAlways('chat.postMessage', { kind: 'slow', ms: 200 });
  // To look or to tell, it needs something in doubt first.
  const doubts = dieAt === 'looked' || dieAt === 'told';
  if (doubts) slack.answer('chat.postMessage', { kind: 'http-after', status: 502 });

  const { wasKilled } = await scene.run(DUE, doubts ? 10 * MINUTE_MS : 0, { dieAt }).ended;
  // Nobody is told anything where the app can look for itself.
  expect(wasKilled).toBe(!(dieAt === 'told' && scene.mayLook));
  slack.answerAlways('chat.postMessage', { kind: 'ok' });
  await scene.run(later(3 * MINUTE_MS), 10 * MINUTE_MS).ended;
  await judge(scene, database, ids);
}

/**
 * Kills instance after instance: some moments after it began, or after one of its first posts reached Slack.
 * Every five minutes three more digests are due, so that each instance has some of its own and what the ones
 * before it left. The last one is left alive.
 */
export async function dieAtRandom(
  scene: Scene,
  database: DatabaseSettings,
  { times, seed }: { readonly times: number; readonly seed: number },
): Promise<void> {
  const { slack } = scene;
  const random = seededRandom(seed);
  const ids = [...(await scene.subscribe(A_SLOT))];
  const store = await openStore(database);
  slack.answerAlways('chat.postMessage', { kind: 'slow', ms: SLACK_TAKES_MS });
  let kills = 0;
  for (let slot = 1; slot <= times; slot += 1) {
    const now = later(slot * SLOT_MS);
    const due = Array.from({ length: A_SLOT }, (_, index) => planFor(index + 1, now));
    await store.deliveries.plan(due, now);
    ids.push(...due.map(({ id }) => id));

    const calls = Math.floor(random() * (MAX_CALLS + 1));
    const pause = random() * (calls > 0 ? 3 * SLACK_TAKES_MS : 30);
    const until = slack.calls.length + calls;
    const instance = scene.run(now, 0);
    await instance.ready;
    let isOver = false;
    const ended = instance.ended.finally(() => {
      isOver = true;
    });
    while (!isOver && slack.calls.length < until) await delay(1);
    await delay(pause);
    instance.kill();
    if ((await ended).wasKilled) kills += 1;
  }
  await store.close();
  slack.answerAlways('chat.postMessage', { kind: 'ok' });
  await scene.run(later((times + 1) * SLOT_MS), 30 * MINUTE_MS).ended;
  const unknown = await judge(scene, database, ids);
  // A kill that comes too late proves nothing, nor do kills that never hit a post.
  expect(kills).toBeGreaterThan(times / 2);
  if (!scene.mayLook) expect(unknown).toBeGreaterThan(times / 20);
}

function planFor(number: number, dueAt: Date): PlannedDelivery {
  const { id, workspaceId, channelId, ownerId } = subscriptionFor(number);
  return { id: deliveryId(id, dueAt), kind: 'digest', subjectId: id, workspaceId, channelId, ownerId, dueAt };
}
