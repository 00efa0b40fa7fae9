import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, newAnchors } from '../../src/digest/content-hash.ts';
import { unrecordedVersions } from '../../src/digest/record-arrivals.ts';
import { document, seen } from './small-corpus.ts';

const paragraphs = fc.array(
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  {
    maxLength: 12,
  },
);

test('a title, a date or an address that is put right is no news, and neither is white space', () => {
  const text = ['One passage.', 'Another  one.'];
  const before = contentHash(document('a', text, { title: 'Old', published: '2017' }));
  expect(
    contentHash(
      document('a', [' One\npassage. ', 'Another one.'], { title: 'New', url: 'https://x.example' }),
    ),
  ).toBe(before);
  expect(contentHash(document('a', ['One passage!', 'Another one.']))).not.toBe(before);
});

test('of two versions of a document it is known which passages are new', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (kept, added) => {
      const before = document('a', kept);
      const after = document('a', [...added, ...kept]);
      const said = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
      const known = new Set(kept.map(said));
      const expected = after.passages
        .filter(({ text }) => !known.has(said(text)))
        .map(({ anchor }) => anchor);
      expect([...newAnchors(after, [contentHash(before)])]).toEqual(
        kept.length === 0 ? after.passages.map(({ anchor }) => anchor) : expected,
      );
    }),
  );
});

test('a document as long as a book has a short hash all the same', () => {
  const book = document(
    'a',
    Array.from({ length: 2_000 }, (_, i) => `Passage ${i}.`),
  );
  expect(contentHash(book).length).toBeLessThan(20);
  expect(newAnchors(book, [contentHash(book)]).size).toBe(2_000);
});

test('what recording would add can be seen without recording it', () => {
  const now = new Date('2026-11-21');
  const [a, b] = [document('a', ['One.']), document('b', ['Two.'])];
  const changed = document('a', ['One.', 'Three.']);
  expect(unrecordedVersions([a, b], seen([a, b], now), now)).toEqual([]);
  expect(unrecordedVersions([changed, b], seen([a], now), now)).toMatchObject([
    { documentId: 'a', version: 2, seenAt: now },
    { documentId: 'b', version: 1 },
  ]);
});
