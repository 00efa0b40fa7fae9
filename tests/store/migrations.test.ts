import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/store/migrate.ts';
import { type DatabaseSettings, openDatabase, openStore } from '../../src/store/open-store.ts';
import { StoreVersionError } from '../../src/store/store-error.ts';
import { openPostgres, type TestPostgres } from '../postgres.ts';
import { aPlan, aSubscription } from '../store-contract.ts';

type Version = keyof typeof MIGRATIONS;
const VERSIONS = Object.keys(MIGRATIONS) as Version[];

let folder: string;
let postgres: TestPostgres;
let files = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adcs-migrations-'));
  postgres = await openPostgres();
});
afterAll(async () => {
  await postgres.end();
  rmSync(folder, { recursive: true });
});

describe.each([
  {
    name: 'SQLite',
    create: async (): Promise<DatabaseSettings> => {
      files += 1;
      return { kind: 'sqlite', file: join(folder, `${files}.db`) };
    },
  },
  {
    name: 'PostgreSQL',
    create: async (): Promise<DatabaseSettings> => ({
      kind: 'postgres',
      url: await postgres.createDatabase(),
    }),
  },
])('The tables in $name', ({ create }) => {
  /** What each version can hold, written as that version would. */
  const fill: Record<Version, (settings: DatabaseSettings) => Promise<void>> = {
    '0001-subscriptions-and-documents': async (settings) => {
      const store = await openStore(settings, { migrateTo: '0001-subscriptions-and-documents' });
      await store.subscriptions.save(aSubscription());
      await store.documents.record([{ documentId: 'a', contentHash: '1' }], new Date(0));
      await store.close();
    },
    '0002-deliveries': async (settings) => {
      const store = await openStore(settings, { migrateTo: '0002-deliveries' });
      await store.deliveries.plan([aPlan()], new Date(0));
      await store.close();
    },
    '0003-conversations': async (settings) => {
      const store = await openStore(settings);
      await store.threads.remember('t', 'who chairs FCYP?', new Date(0));
      await store.close();
    },
  };

  test.each(VERSIONS.slice(1).map((to, index) => ({ to, from: VERSIONS[index] as Version })))(
    'go from $from to $to with all that they hold',
    async ({ to, from }) => {
      const settings = await create();
      for (const version of VERSIONS.slice(0, VERSIONS.indexOf(from) + 1)) await fill[version](settings);
      await fill[to](settings);
      const store = await openStore(settings);
      expect(await store.subscriptions.find('s1')).toMatchObject(aSubscription());
      expect(await store.documents.versions()).toHaveLength(1);
      expect((await store.deliveries.find(aPlan().id))?.state).toBe('pending');
      await store.close();
    },
  );

  test('are made once by processes that start together', async () => {
    const settings = await create();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(settings)));
    expect(await stores[0]?.subscriptions.live()).toEqual([]);
    for (const store of stores) await store.close();
    const { db } = openDatabase(settings);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    expect(rows.map(({ name }) => name)).toEqual(VERSIONS);
    await db.destroy();
  });

  test('of a newer version are refused in one line that says what to do, and left alone', async () => {
    const settings = await create();
    await (await openStore(settings)).close();
    const { db } = openDatabase(settings);
    await sql`insert into kysely_migration (name, timestamp) values ('0099-from-the-future', '2030-01-01')`.execute(
      db,
    );
    await db.destroy();
    for (const options of [{}, { readOnly: true }]) {
      const opening = openStore(settings, options);
      await expect(opening).rejects.toThrow(StoreVersionError);
      await expect(opening).rejects.toThrow(
        /was written by a newer version of the app \(it has 0099-from-the-future, .+\)\. Start the newer version again, or .+\.$/,
      );
    }
  });

  test('stay as they were when a migration fails', async () => {
    const settings = await create();
    await fill['0001-subscriptions-and-documents'](settings);
    const { db, where } = openDatabase(settings);
    // In the way of the second migration's third table.
    await sql`create table alarms (id text)`.execute(db);
    await expect(migrate(db, where)).rejects.toThrow(/alarms/);
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    expect(tables).toContain('subscriptions');
    expect(tables).not.toContain('deliveries');
    await sql`drop table alarms`.execute(db);
    await migrate(db, where);
    await db.destroy();
    const store = await openStore(settings);
    expect(await store.subscriptions.live()).toHaveLength(1);
    await store.close();
  });
});
