import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/knowledge/edit-distance.ts';

const MANY = 50;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });

test.each([
  { a: 'asylum', b: 'asylum', slips: 0, what: 'the same' },
  { a: 'asylum', b: 'asylm', slips: 1, what: 'a letter left out' },
  { a: 'asylum', b: 'asyluum', slips: 1, what: 'a letter too many' },
  { a: 'asylum', b: 'asylim', slips: 1, what: 'another letter' },
  { a: 'asylum', b: 'aslyum', slips: 1, what: 'two letters exchanged' },
  { a: 'asylum', b: '', slips: 6, what: 'nothing left' },
  { a: 'children', b: 'childern', slips: 1, what: 'two letters exchanged' },
  { a: 'neglect', b: 'negelct', slips: 1, what: 'two letters exchanged' },
])('“$b” for “$a” is $slips: $what', ({ a, b, slips }) => {
  expect(editDistance(a, b, MANY)).toBe(slips);
});

test('as many slips lead back as there', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, MANY)).toBe(editDistance(b, a, MANY));
    }),
  );
});

test('only a word itself is no slip away', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, MANY) === 0).toBe(a === b);
    }),
  );
});

test('there are at least as many slips as the lengths differ, and at most as many as the longer word has letters', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = editDistance(a, b, MANY);
      expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('it is as the definition says: the fewest of left out, added, changed and exchanged', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, MANY)).toBe(fewestSlips(a, b));
    }),
  );
});

test('counting stops one past the most that are allowed', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, MANY), most + 1));
    }),
  );
});

/** The recursive definition, as it stands in textbooks; slow. */
function fewestSlips(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a.length} ${b.length}`;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  let fewest = Math.min(
    fewestSlips(restA, b, known) + 1,
    fewestSlips(a, restB, known) + 1,
    fewestSlips(restA, restB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
  );
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    fewest = Math.min(fewest, fewestSlips(a.slice(0, -2), b.slice(0, -2), known) + 1);
  }
  known.set(key, fewest);
  return fewest;
}
