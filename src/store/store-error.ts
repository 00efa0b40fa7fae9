import { pattern } from '../text/pattern.ts';

export type StoreErrorCode =
  | 'store_full'
  | 'store_read_only'
  | 'store_forbidden'
  | 'store_busy'
  | 'store_unreachable'
  | 'store_unopenable'
  | 'store_damaged'
  | 'store_conflict';

/** The database cannot do what was asked; nothing of it was written. Callers branch on `code`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The database was written by a newer version of the app: this one would misread it, so it does not start. */
export class StoreVersionError extends Error {
  override readonly name = 'StoreVersionError';
  readonly code = 'store_newer';

  constructor(where: string, unknown: readonly string[]) {
    super(
      `${where} was written by a newer version of the app (it has ${unknown.join(', ')}, which this version does not know). ` +
        'Start the newer version again, or point DATABASE_URL at a backup made before the upgrade.',
    );
  }
}

/** Somebody else changed the subscription first, or the channel already has one. Read it again and decide. */
export class SubscriptionConflictError extends Error {
  override readonly name = 'SubscriptionConflictError';
  readonly code = 'subscription_conflict';
}

/**
 * The error in words that say what to do, where the database's own is one that people meet; any other
 * comes back as it is.
 */
export function clearStoreError(where: string, error: unknown): unknown {
  const code = codeOf(error);
  if (!code) return error;
  return new StoreError(code, `${where} ${REMEDIES[code]}`, error);
}

const REMEDIES: Readonly<Record<StoreErrorCode, string>> = {
  store_full:
    'is full, so nothing was written. Free disk space (or raise its size limit); the app carries on by itself.',
  store_read_only:
    'is read-only, so nothing was written. Give the app write permission to the file and its folder, or to the database.',
  store_forbidden:
    'does not let the app do its work. Let its user create tables there, and read and change them: make it the owner of the database.',
  store_busy:
    'has been locked by another program for too long, so nothing was written. Close that program; the app tries again.',
  store_unreachable:
    'cannot be reached. Check DATABASE_URL, and that the server runs and lets this machine in.',
  store_unopenable:
    'cannot be opened. Name a file in DATABASE_URL, in a folder that the app may write to. Example: DATABASE_URL=sqlite:data/adcs.db',
  store_damaged:
    'is damaged or not a database. Put the last backup in its place, or name another file in DATABASE_URL.',
  store_conflict: 'already holds such a record.',
};

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html. The extended ones hold them in their low byte. */
const SQLITE_CODES: Readonly<Record<number, StoreErrorCode>> = {
  5: 'store_busy',
  6: 'store_busy',
  8: 'store_read_only',
  11: 'store_damaged',
  13: 'store_full',
  14: 'store_unopenable',
  26: 'store_damaged',
};
const SQLITE_UNIQUE = new Set([1555, 2067]);

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const POSTGRES_CODES: Readonly<Record<string, StoreErrorCode>> = {
  '08006': 'store_unreachable',
  '23505': 'store_conflict',
  '25006': 'store_read_only',
  '28000': 'store_unreachable',
  '28P01': 'store_unreachable',
  '3D000': 'store_unreachable',
  '40P01': 'store_busy',
  '42501': 'store_forbidden',
  '53100': 'store_full',
  '53300': 'store_unreachable',
  '55P03': 'store_busy',
  '57014': 'store_busy',
  '57P01': 'store_unreachable',
  '57P02': 'store_unreachable',
  '57P03': 'store_unreachable',
};

/** Of the network, and of the folder that a file is to stand in. */
const SYSTEM_CODES: Readonly<Record<string, StoreErrorCode>> = {
  EAI_AGAIN: 'store_unreachable',
  ECONNREFUSED: 'store_unreachable',
  ECONNRESET: 'store_unreachable',
  EHOSTUNREACH: 'store_unreachable',
  ENETUNREACH: 'store_unreachable',
  ENOTFOUND: 'store_unreachable',
  EPIPE: 'store_unreachable',
  ETIMEDOUT: 'store_unreachable',
  EACCES: 'store_unopenable',
  EEXIST: 'store_unopenable',
  ENOTDIR: 'store_unopenable',
  EPERM: 'store_unopenable',
  EROFS: 'store_unopenable',
  ENOSPC: 'store_full',
};

/** The client's own time limits, broken connections and encryption that the server does not offer come without a code. */
const UNREACHED = pattern()`
  ^(?:
    Connection terminated|Client has encountered a connection error|Query read timeout
    |timeout exceeded when|The server does not support SSL
  )
`;

function codeOf(error: unknown): StoreErrorCode | undefined {
  if (!(error instanceof Error) || error instanceof StoreError) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') {
    return SQLITE_UNIQUE.has(error.errcode) ? 'store_conflict' : SQLITE_CODES[error.errcode & 0xff];
  }
  if (UNREACHED.test(error.message)) return 'store_unreachable';
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  return POSTGRES_CODES[error.code] ?? SYSTEM_CODES[error.code];
}
