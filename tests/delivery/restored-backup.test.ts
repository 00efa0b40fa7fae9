import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postNow } from '../../src/digest/delivering/post-now.ts';
import { type DatabaseSettings, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import { openPostgres, type TestPostgres } from '../postgres.ts';
import { createWorld, DAY_MS, DUE, HOUR_MS, MINUTE_MS, repeated, subscribe } from './world.ts';

const WEEK_MS = 7 * DAY_MS;
const SUBSCRIPTIONS = 5;

/** Makes a backup of records that nobody has open, and puts it back. */
type Backups = {
  readonly settings: DatabaseSettings;
  backUp(): Promise<void>;
  /** Comes back with where the records are from now on. */
  putBack(): Promise<DatabaseSettings>;
};

describe('After a backup is put back', () => {
  let folder: string;
  let postgres: TestPostgres;
  let slack: FakeSlack;

  beforeAll(async () => {
    postgres = await openPostgres();
  });
  afterAll(() => postgres.end());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'adcs-backup-'));
    slack = await startFakeSlack();
  });
  afterEach(async () => {
    await slack.close();
    rmSync(folder, { recursive: true });
  });

  const ways: Record<string, () => Promise<Backups>> = {
    'as a copy of the SQLite file over it': async () => {
      const file = join(folder, 'adcs.db');
      const settings = { kind: 'sqlite', file } as const;
      return {
        settings,
        backUp: async () => copyFileSync(file, `${file}.backup`),
        putBack: async () => {
          copyFileSync(`${file}.backup`, file);
          return settings;
        },
      };
    },
    'as a copy of the whole data folder': async () => {
      const data = join(folder, 'data');
      const settings = { kind: 'sqlite', file: join(data, 'adcs.db') } as const;
      return {
        settings,
        backUp: async () =>
          cpSync(data, join(folder, 'backup'), { recursive: true, preserveTimestamps: true }),
        putBack: async () => {
          rmSync(data, { recursive: true });
          cpSync(join(folder, 'backup'), data, { recursive: true, preserveTimestamps: true });
          return settings;
        },
      };
    },
    'as a copy of the SQLite file on a new machine': async () => {
      const file = join(folder, 'adcs.db');
      const moved = { kind: 'sqlite', file: join(folder, 'new-machine', 'adcs.db') } as const;
      return {
        settings: { kind: 'sqlite', file },
        backUp: async () => copyFileSync(file, `${file}.backup`),
        putBack: async () => {
          cpSync(`${file}.backup`, moved.file);
          return moved;
        },
      };
    },
    'as a PostgreSQL dump in a new database': async () => {
      const url = await postgres.createDatabase();
      let backup = '';
      return {
        settings: { kind: 'postgres', url },
        backUp: async () => {
          backup = await postgres.copyDatabase(url);
        },
        putBack: async () => ({ kind: 'postgres', url: backup }),
      };
    },
  };

  const worldAt = async (store: Store, minutes: number, mayLook: boolean) => {
    const world = await createWorld({ store, slack, now: new Date(DUE.getTime() + minutes * MINUTE_MS) });
    world.allowHistory(mayLook);
    return world;
  };

  /** A week goes well, a backup is made on Sunday, Monday’s digests go out, and then the disk is lost. */
  const lifeUntilLoss = async (backups: Backups, mayLook: boolean): Promise<DatabaseSettings> => {
    let store = await openStore(backups.settings);
    await subscribe(store, SUBSCRIPTIONS);
    await (await worldAt(store, 0, mayLook)).pass();
    await store.close();
    await backups.backUp();

    store = await openStore(backups.settings);
    await (await worldAt(store, WEEK_MS / MINUTE_MS, mayLook)).pass();
    await store.close();
    expect(slack.messages).toHaveLength(2 * SUBSCRIPTIONS);
    return backups.putBack();
  };

  const digests = () =>
    slack.messages.map(({ text }) => String(text)).filter((text) => text.startsWith('Digest s'));

  test.each(Object.keys(ways))(
    '%s, nothing goes out twice: it is found, or its owner is asked',
    async (way) => {
      const backups = await ways[way]?.();
      if (!backups) throw new Error(way);
      const store = await openStore(await lifeUntilLoss(backups, false));
      const after = await worldAt(store, WEEK_MS / MINUTE_MS + 20, false);
      await after.runUntil(new Date(DUE.getTime() + WEEK_MS + 3 * HOUR_MS));
      expect(digests()).toHaveLength(2 * SUBSCRIPTIONS);
      expect(repeated(digests())).toEqual([]);
      for (let number = 1; number <= SUBSCRIPTIONS; number += 1) {
        expect(after.saidTo(`U${number}`)).toEqual([expect.stringContaining('may not have arrived')]);
      }
      expect(after.events.filter(({ what }) => what === 'restored')).toHaveLength(1);

      // Where it may look from then on, it finds them with what they said, and the next week goes as ever.
      after.allowHistory(true);
      await postNow(store, `s1@${new Date(DUE.getTime() + WEEK_MS).toISOString()}`, after.clock.now);
      await after.runUntil(new Date(DUE.getTime() + 2 * WEEK_MS + HOUR_MS), 3 * HOUR_MS);
      expect(repeated(digests())).toEqual([]);
      expect(digests()).toHaveLength(3 * SUBSCRIPTIONS);
      await store.close();
    },
  );

  test.each(Object.keys(ways))('%s, where it may look, what went out is known again', async (way) => {
    const backups = await ways[way]?.();
    if (!backups) throw new Error(way);
    const store = await openStore(await lifeUntilLoss(backups, true));
    const after = await worldAt(store, WEEK_MS / MINUTE_MS + 2, true);
    await after.runUntil(new Date(DUE.getTime() + WEEK_MS + HOUR_MS));
    expect(digests()).toHaveLength(2 * SUBSCRIPTIONS);
    const lost = new Date(DUE.getTime() + WEEK_MS);
    expect(await store.deliveries.find(`s2@${lost.toISOString()}`)).toMatchObject({
      state: 'posted',
      coversFrom: expect.any(Date),
      itemIds: [`item:${lost.toISOString()}`],
    });
    expect(slack.messages.some(({ channel }) => channel.startsWith('U'))).toBe(false);
    await store.close();
  });

  test('by hand, where it cannot see it, it is told, and nothing goes out twice', async () => {
    const store = await openStore({ kind: 'sqlite', file: join(folder, 'adcs.db') });
    await subscribe(store, SUBSCRIPTIONS);
    await store.records.markRestored(new Date(DUE.getTime() + HOUR_MS));
    const after = await worldAt(store, 61, false);
    await after.pass();
    expect(digests()).toEqual([]);
    expect(after.saidTo('U1')).toHaveLength(1);
    await store.close();
  });

  test.each(['', 'not a number, and longer than one\n'])(
    'a mark that was damaged (%j) passes for a copy once, and is whole again from then on',
    async (damaged) => {
      const file = join(folder, 'adcs.db');
      const store = await openStore({ kind: 'sqlite', file });
      await subscribe(store, SUBSCRIPTIONS);
      await (await worldAt(store, 0, false)).pass();
      writeFileSync(`${file}-posts`, damaged);
      expect(await store.records.checkForCopy(DUE)).toBe(true);
      expect(await store.records.checkForCopy(DUE)).toBe(false);
      expect(readFileSync(`${file}-posts`, 'utf8')).toBe(`${SUBSCRIPTIONS}\n`);

      // The next posts are counted on from there, and a copy of before them is seen.
      copyFileSync(file, `${file}.backup`);
      copyFileSync(`${file}-wal`, `${file}.backup-wal`);
      await (await worldAt(store, WEEK_MS / MINUTE_MS, false)).pass();
      await store.close();
      expect(readFileSync(`${file}-posts`, 'utf8')).toBe(`${2 * SUBSCRIPTIONS}\n`);
      copyFileSync(`${file}.backup`, file);
      copyFileSync(`${file}.backup-wal`, `${file}-wal`);
      const copy = await openStore({ kind: 'sqlite', file });
      expect(await copy.records.checkForCopy(DUE)).toBe(true);
      await copy.close();
    },
  );

  test('records that were never put back are never taken for a copy', async () => {
    const settings = { kind: 'sqlite', file: join(folder, 'adcs.db') } as const;
    for (let week = 0; week < 3; week += 1) {
      const store = await openStore(settings);
      if (week === 0) await subscribe(store, SUBSCRIPTIONS);
      const world = await worldAt(store, (week * WEEK_MS) / MINUTE_MS, false);
      await world.pass();
      await store.close();
      expect(world.events.filter(({ what }) => what === 'restored')).toEqual([]);
    }
    expect(digests()).toHaveLength(3 * SUBSCRIPTIONS);
  });
});
