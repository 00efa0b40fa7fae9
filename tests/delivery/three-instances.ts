import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { DatabaseSettings } from '../../src/store/open-store.ts';
import { judge, later, setScene } from './kills.ts';
import { HOUR_MS } from './world.ts';

/** A claim's two minutes pass in three seconds, and no request of a test takes that long. */
const SPEED = 40;

/** Three instances share what is due; one is killed when `killAfter` digests have been posted. */
export async function shareAmongThree(
  program: string,
  database: DatabaseSettings,
  { mayLook, subscriptions, killAfter }: { mayLook: boolean; subscriptions: number; killAfter: number },
): Promise<void> {
  const scene = await setScene(program, database, mayLook);
  const ids = await scene.subscribe(subscriptions);
  scene.slack.answerAlways('chat.postMessage', { kind: 'slow', ms: 10 });

  const running = { speed: SPEED, since: Date.now() };
  const instances = ['one', 'two', 'three'].map((holder) =>
    scene.run(later(0), HOUR_MS, { holder, running }),
  );
  while (scene.posted().length < killAfter) await delay(1);
  instances[0]?.kill();
  const ends = await Promise.all(instances.map(({ ended }) => ended));
  expect(ends.map(({ wasKilled }) => wasKilled)).toEqual([true, false, false]);

  const unknown = await judge(scene, database, ids);
  // What one process has in hand is all that can be in doubt.
  expect(unknown).toBeLessThanOrEqual(8);
  await scene.end();
}
