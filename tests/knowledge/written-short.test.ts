import { expect, test } from 'vitest';
import { writtenShort } from '../../src/knowledge/written-short.ts';

test.each([
  { short: 'grps', word: 'groups', consonantsLeftOut: 0 },
  { short: 'ppl', word: 'people', consonantsLeftOut: 0 },
  { short: 'hme', word: 'home', consonantsLeftOut: 0 },
  { short: 'cttee', word: 'committee', consonantsLeftOut: 1 },
  { short: 'mtg', word: 'meeting', consonantsLeftOut: 1 },
  { short: 'svcs', word: 'services', consonantsLeftOut: 1 },
])('“$short” is what is left of “$word”, with $consonantsLeftOut consonants missing', (one) => {
  expect(writtenShort(one.short, one.word)).toEqual({
    isClipped: false,
    consonantsLeftOut: one.consonantsLeftOut,
  });
});

test('a beginning is told from bones', () => {
  expect(writtenShort('semin', 'seminar')).toEqual({ isClipped: true, consonantsLeftOut: 0 });
});

test.each([
  { short: 'grps', word: 'grasp' },
  { short: 'clegg', word: 'college' },
  { short: 'ali', word: 'aligning' },
  { short: 'cares', word: 'care' },
  { short: 'school', word: 'schools' },
])('“$short” is not short for “$word”', ({ short, word }) => {
  expect(writtenShort(short, word)).toBeNull();
});
