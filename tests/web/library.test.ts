import { expect, test } from 'vitest';
import { showAge } from '../../src/web/library.ts';

const NOW = new Date('2026-11-21T09:00:00Z');

test.each([
  ['2026-01', 'this year'],
  ['2025-12-31', 'last year'],
  ['2017', '9 years ago'],
  ['2027-01', null],
  [null, null],
])('what is of %s is said to be of “%s”', (published, age) => {
  expect(showAge({ published }, NOW)).toBe(age);
});
