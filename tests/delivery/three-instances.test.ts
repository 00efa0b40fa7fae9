import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresDatabases, type SharedDatabases } from './databases.ts';
import { judge, later, setScene } from './kills.ts';
import { bundleProcess } from './run-process.ts';
import { HOUR_MS } from './world.ts';

/** A claim's two minutes pass in three seconds, and no request of a test takes that long. */
const SPEED = 40;
const SUBSCRIPTIONS = 300;

let program: string;
let databases: SharedDatabases;

beforeAll(async () => {
  [program, databases] = [await bundleProcess(), await postgresDatabases()];
});
afterAll(() => databases.end());

test.each([
  { mayLook: true, promise: 'post each digest exactly once where the app may look' },
  { mayLook: false, promise: 'post none twice and report each unknown one where it may not' },
])('three instances on one PostgreSQL, one killed in the middle, $promise', async ({ mayLook }) => {
  const database = await databases.create();
  const scene = await setScene(program, database, mayLook);
  const ids = await scene.subscribe(SUBSCRIPTIONS);
  scene.slack.answerAlways('chat.postMessage', { kind: 'slow', ms: 10 });

  const running = { speed: SPEED, since: Date.now() };
  const instances = ['one', 'two', 'three'].map((holder) =>
    scene.run(later(0), HOUR_MS, { holder, running }),
  );
  while (scene.posted().length < SUBSCRIPTIONS / 3) await delay(1);
  instances[0]?.kill();
  const ends = await Promise.all(instances.map(({ ended }) => ended));
  expect(ends.map(({ wasKilled }) => wasKilled)).toEqual([true, false, false]);

  const unknown = await judge(scene, database, ids);
  // What one process has in hand is all that can be in doubt.
  expect(unknown).toBeLessThanOrEqual(8);
  await scene.end();
});
