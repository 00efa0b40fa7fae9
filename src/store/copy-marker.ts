import {
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Queries } from './tables.ts';

/**
 * Tells records that are the latest from an older copy of them that was put back. A copy cannot tell by
 * itself, and would post again what was posted since it was made.
 */
export type CopyMarker = {
  /**
   * Whether the records are the latest or an older copy; `unmarked` when nothing was ever posted from them. To
   * be asked in a transaction, before anything is posted.
   */
  compare(queries: Queries): Promise<'latest' | 'copy' | 'unmarked'>;
  /** From now on these records are the latest. */
  adopt(queries: Queries): Promise<void>;
  /** In the transaction that announces a post; the function that comes back is called between it and the post. */
  beforePost(queries: Queries): Promise<() => void>;
  /** In the transaction that records what became of it. */
  afterPost(queries: Queries): Promise<void>;
};

/** For a database in memory, which nobody can put back. */
export const noCopyMarker: CopyMarker = {
  compare: async () => 'latest',
  adopt: async () => {},
  beforePost: async () => () => {},
  afterPost: async () => {},
};

/**
 * A small file beside the SQLite file that counts the posts announced so far. Its inode change time cannot be
 * put back by copying, and the records hold it: so an older copy is seen when the file counts further than the
 * records (only the database was put back), and when its change time is another than the records hold (both
 * were put back, or moved to another machine). Between the announcement of a post and the record of what
 * became of it the file may be one step ahead of the records; that step is allowed for.
 *
 * A disk image put back as a whole keeps inodes and their times: there only `markRestored` helps.
 */
export function fileCopyMarker(file: string): CopyMarker {
  const path = `${file}-posts`;

  const touch = (count: number): void => {
    if (count < (readMark(path)?.count ?? 0)) return;
    mkdirSync(dirname(path), { recursive: true });
    writeInPlace(path, `${count}\n`);
  };
  const keep = async (queries: Queries): Promise<void> => {
    const mark = readMark(path);
    if (!mark) return;
    await write(queries, 'posts_marked', String(mark.count));
    await write(queries, 'mark_changed', mark.changed);
  };

  return {
    async compare(queries) {
      const records = await readRecords(queries);
      const announced = Number(records.get('posts_announced') ?? 0);
      const mark = readMark(path);
      if (announced === 0 && !mark) return 'unmarked';
      // Between the first announcement and its mark there is none yet.
      if (!mark) return records.has('posts_marked') ? 'copy' : 'latest';
      if (mark.count > announced) return 'copy';
      const isOneStepAhead = mark.count > Number(records.get('posts_marked') ?? 0);
      return isOneStepAhead || mark.changed === records.get('mark_changed') ? 'latest' : 'copy';
    },

    async adopt(queries) {
      const announced = Number((await readRecords(queries)).get('posts_announced') ?? 0);
      const count = Math.max(announced, readMark(path)?.count ?? 0);
      if (count === 0) return;
      await write(queries, 'posts_announced', String(count));
      touch(count);
      await keep(queries);
    },

    async beforePost(queries) {
      const announced = Number((await readRecords(queries)).get('posts_announced') ?? 0) + 1;
      await write(queries, 'posts_announced', String(announced));
      return () => touch(announced);
    },

    afterPost: keep,
  };
}

/**
 * On a server the tables' own identity tells: restoring a dump makes the table anew, restoring a cluster to a
 * point in time or promoting a standby begins a new timeline, another cluster has another identifier.
 */
export function postgresCopyMarker(): CopyMarker {
  return {
    async compare(queries) {
      const kept = (await readRecords(queries)).get('identity');
      if (kept === undefined) return 'unmarked';
      return kept === (await readIdentity(queries)) ? 'latest' : 'copy';
    },
    async adopt(queries) {
      await write(queries, 'identity', await readIdentity(queries));
    },
    beforePost: async () => () => {},
    afterPost: async () => {},
  };
}

async function readIdentity(queries: Queries): Promise<string> {
  const { rows } = await sql<{ identity: string }>`
    select concat_ws('/', s.system_identifier, c.timeline_id, d.oid, 'deliveries'::regclass::oid) as identity
    from pg_control_system() s, pg_control_checkpoint() c, pg_database d
    where d.datname = current_database()`.execute(queries);
  return rows[0]?.identity ?? '';
}

/**
 * Over what stands there and through to the disk. A file that is emptied first can be found empty after a kill or a power cut,
 * and one that comes to the disk after the records do does not fit them: both would pass for an older copy.
 */
function writeInPlace(path: string, text: string): void {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o666);
  try {
    writeSync(file, text, 0);
    ftruncateSync(file, Buffer.byteLength(text));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

type Mark = { readonly count: number; readonly changed: string };

function readMark(path: string): Mark | undefined {
  try {
    const { ino, ctimeNs } = statSync(path, { bigint: true });
    // What is no number, since somebody wrote into the file, counts nothing.
    return { count: Number(readFileSync(path, 'utf8')) || 0, changed: `${ino}/${ctimeNs}` };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readRecords(queries: Queries): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.selectFrom('record_keeping').selectAll().execute();
  return new Map(rows.map(({ key, value }) => [key, value]));
}

async function write(queries: Queries, key: string, value: string): Promise<void> {
  await queries
    .insertInto('record_keeping')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
