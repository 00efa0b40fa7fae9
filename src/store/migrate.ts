import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as subscriptionsAndDocuments from './migrations/0001-subscriptions-and-documents.ts';
import * as deliveries from './migrations/0002-deliveries.ts';
import * as conversations from './migrations/0003-conversations.ts';
import { StoreVersionError } from './store-error.ts';
import type { Database } from './tables.ts';

/** In order, by name. Never change one that was released: add another. */
export const MIGRATIONS = {
  '0001-subscriptions-and-documents': subscriptionsAndDocuments,
  '0002-deliveries': deliveries,
  '0003-conversations': conversations,
};

/**
 * Brings the tables to this version of the app, or to `target`. Processes that start together wait for each
 * other, and a failed migration leaves the tables as they were.
 * Throws `StoreVersionError` when they are of a newer version, `StoreError` when the database cannot be written.
 */
export async function migrate(db: Database, where: string, target?: keyof typeof MIGRATIONS): Promise<void> {
  await refuseNewer(db, where);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = target ? await migrator.migrateTo(target) : await migrator.migrateToLatest();
  if (error) throw error;
}

/** Throws `StoreVersionError` when a newer version of the app has migrated these tables. Writes nothing. */
export async function refuseNewer(db: Database, where: string): Promise<void> {
  const unknown = (await migrationsDone(db)).filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) throw new StoreVersionError(where, unknown);
}

async function migrationsDone(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return done.rows.map(({ name }) => name);
}
