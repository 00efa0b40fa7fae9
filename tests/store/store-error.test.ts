import { expect, test } from 'vitest';
import { clearStoreError, StoreError } from '../../src/store/store-error.ts';

const failed = (message: string, fields: object) => Object.assign(new Error(message), fields);

test.each([
  [failed('database or disk is full', { errcode: 13 }), 'store_full'],
  [failed('disk I/O error, extended', { errcode: 8 | (4 << 8) }), 'store_read_only'],
  [failed('UNIQUE constraint failed', { errcode: 2067 }), 'store_conflict'],
  [failed('file is not a database', { errcode: 26 }), 'store_damaged'],
  [failed('duplicate key', { code: '23505' }), 'store_conflict'],
  [failed('password authentication failed', { code: '28P01' }), 'store_unreachable'],
  [failed('permission denied', { code: '42501' }), 'store_forbidden'],
  [failed('deadlock detected', { code: '40P01' }), 'store_busy'],
  [failed('terminating connection due to administrator command', { code: '57P01' }), 'store_unreachable'],
  [failed('connect ECONNREFUSED', { code: 'ECONNREFUSED' }), 'store_unreachable'],
  [failed('no space left on device', { code: 'ENOSPC' }), 'store_full'],
  [failed('Connection terminated unexpectedly', {}), 'store_unreachable'],
])('%s is %s, with what to do', (error, code) => {
  const clear = clearStoreError('The database adcs.db', error);
  expect(clear).toBeInstanceOf(StoreError);
  expect(clear).toMatchObject({ code, cause: error });
  expect(String(clear)).toMatch(/^StoreError: The database adcs\.db .*\.$/);
});

test('what people do not meet comes back as it is', () => {
  const bug = failed('no such column', { errcode: 1 });
  expect(clearStoreError('The database adcs.db', bug)).toBe(bug);
});
