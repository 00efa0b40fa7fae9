import { expect, test } from 'vitest';
import { rememberText } from '../../src/text/remember-text.ts';

test('what was found for a text is not looked for again', () => {
  const asked: string[] = [];
  const lengthOf = rememberText((text) => asked.push(text) && text.length, 2);
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
  expect(asked).toEqual(['one', 'three']);
});

test('no more is kept than was said', () => {
  const asked: string[] = [];
  const lengthOf = rememberText((text) => asked.push(text) && text.length, 2);
  for (const text of ['one', 'two', 'three', 'one']) lengthOf(text);
  expect(asked).toEqual(['one', 'two', 'three', 'one']);
});
