import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingBytes } from '../../src/search/growing-bytes.ts';

test('what was written is read again, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1)), (numbers) => {
      const bytes = new GrowingBytes();
      for (const number of numbers) bytes.write(number);
      const read = bytes.reader();
      expect(numbers.map(() => read())).toEqual(numbers);
    }),
  );
});

test('more than one block is read to its end', () => {
  const bytes = new GrowingBytes();
  const count = 400_000;
  for (let i = 0; i < count; i++) bytes.write(i);
  const read = bytes.reader();
  const wrong: number[] = [];
  for (let i = 0; i < count; i++) if (read() !== i) wrong.push(i);
  expect(wrong).toEqual([]);
});
