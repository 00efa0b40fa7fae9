import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces } from '../../src/blocks/marked-pieces.ts';

const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), {
  maxLength: 8,
});
const text = fc.string({ unit: 'binary', maxLength: 50 });

test('joined, the pieces are the text; none is empty, and no two of a kind stand together', () => {
  fc.assert(
    fc.property(text, marks, (whole, some) => {
      const pieces = markedPieces(whole, some);
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      expect(pieces.some((piece, i) => piece.isMarked === pieces[i - 1]?.isMarked)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test('no character is cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), marks, (whole, some) => {
      for (const piece of markedPieces(whole, some)) expect(piece.text.isWellFormed()).toBe(true);
    }),
  );
});

test.each([
  {
    marks: [
      [0, 6],
      [7, 10],
    ],
    marked: ['sector led'],
    why: 'words next to each other are one',
  },
  {
    marks: [
      [7, 10],
      [0, 6],
    ],
    marked: ['sector led'],
    why: 'in whatever order they come',
  },
  {
    marks: [
      [0, 7],
      [3, 10],
    ],
    marked: ['sector led'],
    why: 'or overlap',
  },
  {
    marks: [
      [0, 6],
      [11, 22],
    ],
    marked: ['sector', 'improvement'],
    why: 'words apart are two',
  },
  { marks: [[11, 99]], marked: ['improvement'], why: 'a mark ends where the text does' },
  {
    marks: [
      [40, 50],
      [4, 4],
      [9, 2],
    ],
    marked: [],
    why: 'a mark of nothing marks nothing',
  },
] as const)('$why', ({ marks, marked }) => {
  const pieces = markedPieces(
    'sector led improvement',
    marks.map(([start, end]) => [start, end] as const),
  );
  expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(marked);
});
