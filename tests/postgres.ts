import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** Databases of the one real PostgreSQL server that all tests of a run share. */
export type TestPostgres = {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** A new database with all that `url` holds: what restoring a dump into a new database gives. Nobody may be connected to `url`. */
  copyDatabase(url: string): Promise<string>;
  /** Takes away the databases that were made here. */
  end(): Promise<void>;
};

/** Asks for the server, which is started for the first that asks. */
export async function openPostgres(): Promise<TestPostgres> {
  const answer = await fetch(inject('postgresDesk'));
  const address = await answer.text();
  if (!answer.ok) throw new Error(address);
  const names: string[] = [];
  const create = async (like = ''): Promise<string> => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await command(address, `create database ${name} ${like}`);
    names.push(name);
    return new URL(name, address).href;
  };
  return {
    createDatabase: () => create(),
    copyDatabase: (url) => create(`template ${new URL(url).pathname.slice(1)}`),
    async end() {
      for (const name of names.splice(0)) await command(address, `drop database ${name} with (force)`);
    },
  };
}

async function command(address: string, statement: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  await client.query(statement);
  await client.end();
}
