import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordList } from '../../src/knowledge/word-list.ts';

test('a list has its words and no others, as a set has them', () => {
  const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'é', "'") });
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (held, asked) => {
      const list = createWordList(held);
      expect(list.words()).toEqual([...new Set(held)].sort());
      expect([...held, ...asked].map(list.has)).toEqual([...held, ...asked].map((one) => held.includes(one)));
    }),
  );
});

test('an empty list has no word, and no list has half of one or two', () => {
  expect(createWordList([]).has('a')).toBe(false);
  const list = createWordList(['foster', 'fostering']);
  expect(['fost', 'fosterin', 'foster\nfostering', ''].filter(list.has)).toEqual([]);
});
