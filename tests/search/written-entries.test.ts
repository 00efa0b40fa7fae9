import { describe, expect, test } from 'vitest';
import { PART, type SortedPart, WrittenEntries } from '../../src/search/written-entries.ts';

const COMMON = 0;
const RARE = 1;

/** What a part holds of a term, by the passages' numbers in the whole. */
function of(term: number, { first, offsets, passages, weights }: SortedPart) {
  const [from, to] = [offsets[term], offsets[term + 1]];
  return Array.from(passages.subarray(from, to), (place, i) => ({
    passage: first + place,
    weight: weights.subarray(from, to)[i],
  }));
}

describe('more passages than two bytes can count', () => {
  const entries = new WrittenEntries();
  const last = PART + 2;
  for (let passage = 0; passage <= last; passage++)
    entries.addPassage(
      new Map(
        passage === 5 || passage === last
          ? [
              [COMMON, 1],
              [RARE, 2.5],
            ]
          : [[COMMON, 1]],
      ),
    );
  const parts = entries.sortedByTerm(2, (_, weight) => weight * 2);

  test('stand in two parts, each passage by its own number', () => {
    expect(parts.flatMap((part) => of(RARE, part))).toEqual([
      { passage: 5, weight: 5 },
      { passage: last, weight: 5 },
    ]);
  });

  test('are all there, in order', () => {
    const all = parts.flatMap((part) => of(COMMON, part).map(({ passage }) => passage));
    expect(all).toHaveLength(last + 1);
    expect(all.every((passage, i) => passage === i)).toBe(true);
  });
});

test('of no passages there are no parts', () => {
  expect(new WrittenEntries().sortedByTerm(0, () => 1)).toEqual([]);
});
