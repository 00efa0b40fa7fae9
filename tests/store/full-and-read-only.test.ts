import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Compose } from '../../src/digest/delivering/deliver-content.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { createWorld, DUE, MINUTE_MS, repeated, subscribe } from '../delivery/world.ts';
import { openPostgres } from '../postgres.ts';
import { aPlan, aSubscription } from '../store-contract.ts';

const PAGE_BYTES = 4096;
/** Needs room in the records as it is posted. */
const composeLong: Compose = (_, { delivery }) => ({
  text: `Digest ${delivery.id}`,
  blocks: [],
  itemIds: Array.from({ length: 30 }, (_one, index) => `document:a-long-name-of-a-document-${index}@1`),
});
const NOW = new Date('2026-11-09T09:00:00Z');

describe('A database', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'adcs-full-'));
    file = join(folder, 'adcs.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Saves until there is no room, and comes back with the number saved and what stopped it. */
  async function fillUp(store: Store): Promise<{ saved: number; error: unknown }> {
    const topics = [`a long topic ${'x'.repeat(900)}`];
    for (let saved = 0; saved < 1_000; saved += 1) {
      try {
        const interests = { regions: [], committees: [], topics };
        await store.subscriptions.save(aSubscription({ id: `f${saved}`, channelId: `F${saved}`, interests }));
      } catch (error) {
        return { saved, error };
      }
    }
    throw new Error('It never filled up.');
  }

  test('that is full says so, writes no half of anything, and goes on when there is room again', async () => {
    await (await openStore({ kind: 'sqlite', file })).close();
    const full = await openStore({ kind: 'sqlite', file }, { maxPages: 60 });
    const { saved, error } = await fillUp(full);
    expect(saved).toBeGreaterThan(5);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'store_full' });
    expect(String(error)).toMatch(/adcs\.db is full, so nothing was written\. Free disk space/);
    // A subscription and the record of its change are written together or not at all.
    expect(await full.subscriptions.find(`f${saved}`)).toBeUndefined();
    expect(await full.subscriptions.changes(`f${saved}`, 9)).toEqual([]);
    expect(await full.subscriptions.live()).toHaveLength(saved);
    await full.close();

    const roomy = await openStore({ kind: 'sqlite', file });
    expect(await roomy.subscriptions.live()).toHaveLength(saved);
    await roomy.subscriptions.save(aSubscription());
    await roomy.close();
  });

  test('that is full before its tables are made says so and holds none of them', async () => {
    await expect(openStore({ kind: 'sqlite', file }, { maxPages: 8 })).rejects.toMatchObject({
      code: 'store_full',
    });
    const store = await openStore({ kind: 'sqlite', file });
    expect(await store.subscriptions.live()).toEqual([]);
    await store.close();
  });

  test.each([0, 2, 4, 6, 9, 12])(
    'that fills up while digests are due (%i pages left) posts what it can write down, and the rest once later',
    async (pagesLeft) => {
      const roomy = await openStore({ kind: 'sqlite', file });
      await subscribe(roomy, 40);
      await roomy.close();
      const maxPages = statSync(file).size / PAGE_BYTES + pagesLeft;
      const full = await openStore({ kind: 'sqlite', file }, { maxPages });
      const world = await createWorld({ store: full, compose: composeLong });
      await expect(world.pass()).rejects.toMatchObject({ code: 'store_full' });
      const { posted, posting, unknown } = await full.deliveries.counts();
      expect(world.digests().length).toBeGreaterThanOrEqual(posted);
      // It is full at different moments: before anything was planned, and in the middle of posting.
      expect(posted > 0).toBe(pagesLeft > 0);
      expect(world.digests().length).toBeLessThanOrEqual(posted + posting + unknown);
      await full.close();

      const store = await openStore({ kind: 'sqlite', file });
      const now = new Date(DUE.getTime() + 3 * MINUTE_MS);
      const after = await createWorld({ store, slack: world.slack, now });
      await after.runUntil(new Date(DUE.getTime() + 20 * MINUTE_MS), MINUTE_MS);
      expect(repeated(after.digests())).toEqual([]);
      expect(after.digests()).toHaveLength(40);
      await store.close();
      await world.slack.close();
    },
  );

  test('that is read-only says so, and nothing is posted from it', async () => {
    const store = await openStore({ kind: 'sqlite', file });
    await subscribe(store, 3);
    await store.close();
    const readOnly = await openStore({ kind: 'sqlite', file }, { readOnly: true });
    await expect(readOnly.subscriptions.save(aSubscription())).rejects.toThrow(
      /adcs\.db is read-only, so nothing was written\. Give the app write permission/,
    );
    const world = await createWorld({ store: readOnly });
    await expect(world.pass()).rejects.toMatchObject({ code: 'store_read_only' });
    expect(world.slack.calls).toEqual([]);
    expect(await readOnly.subscriptions.live()).toHaveLength(3);
    await readOnly.close();
    await world.slack.close();
  });

  test('on a server that only lets read says the same', async () => {
    const postgres = await openPostgres();
    const settings = { kind: 'postgres', url: await postgres.createDatabase() } as const;
    await (await openStore(settings)).close();
    const readOnly = await openStore(settings, { readOnly: true });
    await expect(readOnly.deliveries.plan([aPlan()], NOW)).rejects.toMatchObject({ code: 'store_read_only' });
    expect(await readOnly.deliveries.known([aPlan().id])).toEqual(new Set());
    await readOnly.close();
    await postgres.end();
  });

  test('that is no database, or not there, says so', async () => {
    writeFileSync(file, 'This is a letter, not a database. '.repeat(200));
    await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({ code: 'store_damaged' });
    const nowhere = { kind: 'postgres', url: 'postgres://adcs:secret@127.0.0.1:1/adcs' } as const;
    await expect(openStore(nowhere)).rejects.toThrow(
      'The database adcs at 127.0.0.1:1 cannot be reached. Check DATABASE_URL',
    );
    await expect(openStore(nowhere)).rejects.not.toThrow(/secret/);
  });

  test('whose file cannot be made says so', async () => {
    writeFileSync(file, '');
    for (const impossible of [folder, join(file, 'adcs.db'), join(file, 'below', 'adcs.db')]) {
      await expect(openStore({ kind: 'sqlite', file: impossible })).rejects.toThrow(
        `The database ${impossible} cannot be opened. Name a file in DATABASE_URL`,
      );
    }
  });
});
