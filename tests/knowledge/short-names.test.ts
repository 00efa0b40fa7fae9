import { expect, test } from 'vitest';
import { mayBeSameGivenName } from '../../src/knowledge/read-roles/short-names.ts';

test.each([
  ['David', 'Dave', true],
  ['Jo', 'Joanne', true],
  ['jo', 'Joanna', true],
  ['Joanne', 'Joanna', false],
  ['Rachael', 'Rachel', true],
  ['Dave', 'Dave', true],
  ['Philip', 'Dave', false],
  ['Xanthe', 'Zelda', false],
])('%s may be called %s: %s', (one, other, isSame) => {
  expect(mayBeSameGivenName(one, other)).toBe(isSame);
  expect(mayBeSameGivenName(other, one)).toBe(isSame);
});
