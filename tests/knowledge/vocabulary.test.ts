import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/knowledge/edit-distance.ts';
import { isEnglishWord } from '../../src/knowledge/english-words.ts';
import { countWords, createVocabulary } from '../../src/knowledge/vocabulary.ts';
import { knowledge } from '../answers/real-corpus.ts';

const vocabulary = knowledge.vocabulary();

describe('a slip is put right by the corpus’s own words', () => {
  test.each([
    { typed: 'asylm', meant: 'asylum' },
    { typed: 'seekng', meant: 'seeking' },
    { typed: 'safegaurding', meant: 'safeguarding' },
    { typed: 'adopton', meant: 'adoption' },
    { typed: 'neglet', meant: 'neglect' },
    { typed: 'challnge', meant: 'challenge' },
    { typed: 'childern', meant: 'children' },
    { typed: 'exploitaton', meant: 'exploitation' },
    { typed: 'unacompanied', meant: 'unaccompanied' },
    { typed: 'benchmaking', meant: 'benchmarking' },
    { typed: 'apprentiship', meant: 'apprenticeship' },
    { typed: 'frontlne', meant: 'frontline' },
    { typed: 'firstlne', meant: 'firstline' },
    { typed: 'OFSTEAD', meant: 'ofsted' },
  ])('“$typed” is $meant', ({ typed, meant }) => {
    expect(vocabulary.correct(typed)[0]).toBe(meant);
  });
});

test.each([
  'weather',
  'whether',
  'blockchain',
  'dinosaur',
  'cricket',
  'Easter',
  'foster',
  'UASC',
  'cat',
  '2017',
  'xyzzy',
  'qwertz',
])('“%s” is left alone', (word) => {
  expect(vocabulary.correct(word)).toEqual([]);
});

test.each([
  { typed: 'socialwork', pair: ['social', 'work'] },
  { typed: 'careleavers', pair: ['care', 'leavers'] },
  { typed: 'knifecrime', pair: ['knife', 'crime'] },
  { typed: 'signsofsafety', pair: ['signs', 'of', 'safety'] },
  { typed: 'dothemaths', pair: ['do', 'the', 'maths'] },
])('“$typed” is $pair run together', ({ typed, pair }) => {
  expect(vocabulary.splits(typed)[0]).toEqual(pair);
});

test.each(['understand', 'weatherman', 'safeguarding', 'xyzzyplugh'])(
  '“%s” is not words run together',
  (word) => {
    expect(vocabulary.splits(word)).toEqual([]);
  },
);

test('of two corrections as near, the commoner word is meant', () => {
  const small = createVocabulary(countWords(['fostar fostar fostar', 'fostir']));
  expect(small.correct('fostur')).toEqual(['fostar', 'fostir']);
});

test('no word is put in the place of another from which it is more than two slips away, nor of one that the corpus holds', () => {
  const held = [...countWords([...knowledge.index.places].map(({ passage }) => passage.text)).keys()].filter(
    (word) => /^[a-z]{5,}$/.test(word),
  );
  const slips = fc.tuple(
    fc.constantFrom(...held),
    fc.nat({ max: 20 }),
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''), ''),
  );
  fc.assert(
    fc.property(slips, ([word, at, letter]) => {
      const typed = word.slice(0, at % word.length) + letter + word.slice((at % word.length) + 1);
      const corrections = vocabulary.correct(typed);
      if (vocabulary.has(typed) || isEnglishWord(typed)) expect(corrections).toEqual([]);
      for (const correction of corrections) expect(editDistance(typed, correction, 3)).toBeLessThanOrEqual(2);
      expect(vocabulary.correct(typed)).toEqual(corrections);
    }),
    { numRuns: 60 },
  );
});
