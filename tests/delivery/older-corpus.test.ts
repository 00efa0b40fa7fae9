import { expect, test } from 'vitest';
import { composeDeliveries } from '../../src/blocks/compose-deliveries.ts';
import type { Document } from '../../src/corpus/document.ts';
import { recordArrivals } from '../../src/digest/record-arrivals.ts';
import { openStore } from '../../src/store/open-store.ts';
import { document, findIn, knowledgeOf } from '../digest/small-corpus.ts';
import { startFakeSlack } from '../fake-slack/fake-slack.ts';
import { createWorld, DAY_MS, DUE, HOUR_MS, subscriptionFor } from './world.ts';

const WEEK_MS = 7 * DAY_MS;
const early = document('early', ['A survey was made.'], { region: 'london', published: '2017-04' });
const fresh = document('fresh', ['UASC arrived in Dover.'], { region: 'london', published: '2017-11' });

/** Two instances on the same records: one that has read a newer corpus since the other one started. */
async function startTwo() {
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  const slack = await startFakeSlack();
  const instance = async (corpus: readonly Document[], readAt: Date) => {
    await recordArrivals(corpus, store.documents, readAt);
    const world = await createWorld({ store, slack });
    const source = { store, knowledge: knowledgeOf(corpus), find: findIn(corpus) };
    Object.assign(world.setup, composeDeliveries(source, { publicUrl: 'https://updates.example', readAt }));
    return {
      /** One pass at this moment; comes back with what was posted. */
      async deliver(at: Date): Promise<string[]> {
        const before = slack.messages.length;
        world.clock.now = at;
        await world.pass();
        return slack.messages.slice(before).map((message) => JSON.stringify(message));
      },
      world,
    };
  };
  const older = await instance([early], new Date(DUE.getTime() - 2 * DAY_MS));
  return {
    store,
    older,
    /** Starts an hour after the first digest. */
    newer: () => instance([early, fresh], new Date(DUE.getTime() + HOUR_MS)),
    async end() {
      await store.close();
      await slack.close();
    },
  };
}

test('a digest by an instance that does not know the newest updates leaves them to the next one', async () => {
  const { store, older, newer, end } = await startTwo();
  await store.subscriptions.save(subscriptionFor(1, { whenNothingNew: 'one-line' }));
  expect(await older.deliver(DUE)).toHaveLength(1);
  const up = await newer();
  const [without = ''] = await older.deliver(new Date(DUE.getTime() + WEEK_MS));
  expect(without).toContain('Nothing new');
  const [told = ''] = await up.deliver(new Date(DUE.getTime() + 2 * WEEK_MS));
  expect(told).toContain('UASC arrived in Dover.');
  const [again = ''] = await up.deliver(new Date(DUE.getTime() + 3 * WEEK_MS));
  expect(again).toContain('Nothing new');
  await end();
});

test('a watched question waits for an instance that knows the newest updates', async () => {
  const { store, older, newer, end } = await startTwo();
  await store.watches.add({
    id: 'w1',
    workspaceId: 'T1',
    channelId: 'C1',
    question: 'UASC',
    tell: 'at-once',
    createdBy: 'U1',
    createdAt: DUE,
  });
  const up = await newer();
  expect(await older.deliver(new Date(DUE.getTime() + HOUR_MS + 1_000))).toEqual([]);
  expect(older.world.events).toContainEqual(expect.objectContaining({ what: 'error' }));
  const [told = ''] = await up.deliver(new Date(DUE.getTime() + HOUR_MS + 60_000));
  expect(told).toContain('UASC arrived in Dover.');
  await end();
});
