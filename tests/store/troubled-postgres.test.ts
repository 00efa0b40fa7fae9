import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, openStore } from '../../src/store/open-store.ts';
import { openPostgres, type TestPostgres } from '../postgres.ts';

let postgres: TestPostgres;
let url: string;
/** Somebody else at the same database, who may do anything. */
let owner: pg.Client;

beforeEach(async () => {
  postgres = await openPostgres();
  url = await postgres.createDatabase();
  owner = new pg.Client(url);
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await postgres.end();
});

test('a server that does not let the app in, make tables or read them, is told with what to do', async () => {
  const name = `guest_${randomUUID().replaceAll('-', '')}`;
  const guest = { kind: 'postgres', url: Object.assign(new URL(url), { username: name }).href } as const;
  await expect(openStore(guest)).rejects.toThrow(/cannot be reached\. Check DATABASE_URL/);

  await owner.query(`create role ${name} login`);
  await expect(openStore(guest)).rejects.toThrow(
    /does not let the app do its work\. Let its user create tables/,
  );

  await (await openStore({ kind: 'postgres', url })).close();
  await expect(openStore(guest)).rejects.toMatchObject({ code: 'store_forbidden' });
  await owner.query(`drop role ${name}`);
});

test('a server that breaks off in the middle of a transaction is told, does not end the app, and is used again', async () => {
  const { db } = openDatabase({ kind: 'postgres', url });
  const broken = db.transaction().execute(async (queries) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(queries);
    // Comes back when the server has ended; a statement later this side has heard of it.
    await owner.query('select pg_terminate_backend($1, 10000)', [rows[0]?.pid]);
    await owner.query('select 1');
    await sql`select 1`.execute(queries);
  });
  await expect(broken).rejects.toMatchObject({ code: 'store_unreachable' });
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await db.destroy();
});
