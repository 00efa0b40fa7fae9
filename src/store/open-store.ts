import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { alarmBook } from './alarms.ts';
import { type CopyMarker, fileCopyMarker, noCopyMarker, postgresCopyMarker } from './copy-marker.ts';
import { deliveryLedger } from './deliveries.ts';
import { documentLedger } from './documents.ts';
import { type MIGRATIONS, migrate, refuseNewer } from './migrate.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { noticeOutbox } from './notices.ts';
import { recordKeeping } from './record-keeping.ts';
import { seenEventStore } from './seen-events.ts';
import type { Store } from './store.ts';
import { clearStoreError } from './store-error.ts';
import { subscriptionBook } from './subscriptions.ts';
import type { Database, Tables } from './tables.ts';
import { threadStore } from './threads.ts';
import { watchBook } from './watches.ts';
import { withClearErrors } from './with-clear-errors.ts';

/** Where the records are kept. `file` may be `:memory:`. */
export type DatabaseSettings =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type StoreOptions = {
  /** SQLite only: the file may not grow beyond this many pages of 4 KiB. */
  readonly maxPages?: number;
  /** Refuses to write, and so to migrate. */
  readonly readOnly?: boolean;
  /** Stops at this version of the tables; for tests of what follows it. */
  readonly migrateTo?: keyof typeof MIGRATIONS;
};

/** Only for opening; afterwards the dialect waits without stopping the process. */
const BUSY_WHILE_OPENING_MS = 5_000;
const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** Ours take milliseconds; waiting for another instance's migration is the longest. */
const STATEMENT_TIMEOUT_MS = 60_000;

/**
 * Opens the records and brings their tables to this version of the app.
 *
 * Throws `StoreVersionError` when a newer version of the app wrote them and `StoreError` when they cannot be
 * read or written; both say what to do. Every method of the store may throw `StoreError`, and has then written
 * nothing.
 */
export async function openStore(settings: DatabaseSettings, options: StoreOptions = {}): Promise<Store> {
  const { db, where, marker } = openDatabase(settings, options);
  try {
    await (options.readOnly ? refuseNewer(db, where) : migrate(db, where, options.migrateTo));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    subscriptions: subscriptionBook(db),
    watches: watchBook(db),
    documents: documentLedger(db),
    deliveries: deliveryLedger(db, marker),
    notices: noticeOutbox(db),
    alarms: alarmBook(db),
    records: recordKeeping(db, marker),
    threads: threadStore(db),
    seenEvents: seenEventStore(db),
    check: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/** The bare database, for migrations and their tests. */
export function openDatabase(
  settings: DatabaseSettings,
  options: StoreOptions = {},
): { readonly db: Database; readonly where: string; readonly marker: CopyMarker } {
  const where = describe(settings);
  const dialect =
    settings.kind === 'sqlite'
      ? nodeSqliteDialect(() => openSqlite(settings.file, where, options))
      : new PostgresDialect({ pool: async () => openPool(settings.url, options) });
  return {
    db: new Kysely<Tables>({ dialect: withClearErrors(dialect, where) }),
    where,
    marker: markerFor(settings),
  };
}

function markerFor(settings: DatabaseSettings): CopyMarker {
  if (settings.kind === 'postgres') return postgresCopyMarker();
  return settings.file === ':memory:' ? noCopyMarker : fileCopyMarker(settings.file);
}

/** Names the database in messages, without the password that an address may hold. */
function describe(settings: DatabaseSettings): string {
  if (settings.kind === 'sqlite') return `The database ${settings.file}`;
  const { hostname, port, pathname } = new URL(settings.url);
  return `The database ${pathname.slice(1) || 'postgres'} at ${hostname || 'localhost'}:${port || '5432'}`;
}

function openSqlite(file: string, where: string, { maxPages, readOnly }: StoreOptions): DatabaseSync {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file, { timeout: BUSY_WHILE_OPENING_MS });
    // A commit that was acknowledged survives a power cut: WAL with synchronous=FULL.
    if (!isWal(db) && !readOnly) db.exec('pragma journal_mode = wal');
    db.exec('pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 0;');
    if (maxPages !== undefined) db.exec(`pragma max_page_count = ${maxPages}`);
    if (readOnly) db.exec('pragma query_only = on');
    return db;
  } catch (error) {
    throw clearStoreError(where, error);
  }
}

function isWal(db: DatabaseSync): boolean {
  return db.prepare('pragma journal_mode').get()?.journal_mode === 'wal';
}

function openPool(url: string, { readOnly }: StoreOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...(readOnly && { options: '-c default_transaction_read_only=on' }),
  });
  // A connection that the server closes is replaced at the next query. Unheard, its event ends the process: of an idle one the
  // pool tells, one that is in use (a transaction between two statements) tells by itself.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
