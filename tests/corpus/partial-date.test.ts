import { expect, test } from 'vitest';
import { monthsCovered, newestFirst } from '../../src/corpus/partial-date.ts';

test('dates of different precision stand in order, each by the middle of what it covers', () => {
  const inOrder = [
    '2018',
    '2017-12-31',
    '2017-12',
    '2017-12-01',
    '2017-07',
    '2017',
    '2017-06',
    '2016-12',
    null,
  ];
  expect([...inOrder].reverse().sort(newestFirst)).toEqual(inOrder);
  expect([...inOrder].sort(newestFirst)).toEqual(inOrder);
});

test.each([
  ['2017', 12],
  ['2017-11', 1],
  ['2017-11-22', 1],
])('%s covers %i months', (date, months) => {
  const { from, to } = monthsCovered(date) ?? { from: 0, to: 0 };
  expect(to - from + 1).toBe(months);
});

test.each(['spring', '2017-13', '2017-00', '2017-11-32'])('%s covers none', (date) => {
  expect(monthsCovered(date)).toBeNull();
});
