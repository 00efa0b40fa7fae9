import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, termOf, wordsOf } from '../../src/search/tokenize.ts';
import { somebodysText } from './some-text.ts';

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

describe('ways of writing the same word meet', () => {
  test.each([
    { one: 'multi-agency', other: 'multiagency' },
    { one: 'multi agency', other: 'multi-agency' },
    { one: 'self–assessment', other: 'self-assessment' },
    { one: 'programs', other: 'programme' },
    { one: 'organized', other: 'organising' },
    { one: 'regionalization', other: 'regionalisation' },
    { one: 'analyzed', other: 'analyse' },
    { one: 'centers', other: 'centre' },
    { one: 'behavior', other: 'behaviours' },
    { one: 'judgement', other: 'judgments' },
    { one: 'inquiry', other: 'enquiries' },
    { one: 'enquired', other: 'enquiries' },
    { one: 'submitted', other: 'submission' },
    { one: 'applicants', other: 'applied' },
    { one: 'quieter', other: 'quiet' },
    { one: 'rep', other: 'representatives' },
    { one: 'spec', other: 'specification' },
    { one: 'children’s', other: "children's" },
    { one: 'CHILDREN', other: 'children' },
    { one: 'O’Neill', other: 'ONeill' },
    { one: 'café', other: 'cafe' },
    { one: 'UASCs', other: 'uasc' },
    { one: 'DCSs', other: 'DCS' },
    { one: 'safeguarding', other: 'safeguard' },
    { one: 'authorities', other: 'authority' },
    { one: 'seven', other: '7' },
    { one: 'third', other: '3rd' },
    { one: '1,000,000', other: '1000000' },
    { one: 'key note', other: 'keynote' },
    { one: 'health care', other: 'healthcare' },
    { one: 'case loads', other: 'caseload' },
    { one: 'twin hatters', other: 'twin-hatting' },
    { one: 'relaunched', other: 'launch' },
    { one: 'handcuffed', other: 'handcuffs' },
    { one: 'staffing', other: 'staff' },
    { one: 'teeth', other: 'tooth' },
    { one: 'buses', other: 'bus' },
    { one: 'undertaken', other: 'undertook' },
  ])('“$one” and “$other”', ({ one, other }) => {
    const terms = new Set(termsOf(one));
    expect(termsOf(other).some((term) => terms.has(term))).toBe(true);
  });
});

describe('words that only look alike stay apart', () => {
  test.each([
    { one: 'police', other: 'policy' },
    { one: '2016', other: '2017' },
    { one: 'specialised', other: 'special' },
    { one: 'adoption', other: 'adaptation' },
    { one: 'one', other: '1' }, // "one of them" counts nothing
    { one: 'authority', other: 'author' },
    { one: 'governance', other: 'government' },
    { one: 'emergency', other: 'emerging' },
    { one: 'reference', other: 'referral' },
    { one: 'attendance', other: 'attended' },
    { one: 'competence', other: 'compete' },
    { one: 'positive', other: 'position' },
    { one: 'assistant', other: 'assisted' },
    { one: 'quite', other: 'quit' },
    { one: 'regulator', other: 'regulations' },
    { one: 'securing', other: 'secure' },
    { one: 'illness', other: 'ill' },
    { one: 'university', other: 'universal' },
    { one: 'several', other: 'severe' },
    { one: 'news', other: 'new' },
    { one: 'minority', other: 'minor' },
    { one: 'president', other: 'vice-president' }, // behind "vice" it is another post
    { one: 'informal', other: 'information' },
  ])('“$one” and “$other”', ({ one, other }) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });
});

test('words written apart are joined only where some write them together', () => {
  expect(wordsOf('a key note on local health plans').filter(({ isCompound }) => isCompound)).toMatchObject([
    { text: 'keynote', start: 2, end: 10 },
  ]);
});

test.each([
  { text: 'DCS/DASS', words: ['DCS', 'DASS', 'dcsdass'] },
  { text: 'a high-need child', words: ['a', 'high', 'need', 'highneed', 'child'] },
  { text: 'R&S', words: ['R&S'] },
  { text: '2016-17', words: ['2016', '17'] },
  { text: '£1.5m, 70%', words: ['1.5m', '70'] },
  { text: 'SLI – the programme', words: ['SLI', 'the', 'programme'] },
  { text: '<b>&nbsp;</b>', words: ['b', 'nbsp', 'b'] },
  { text: '', words: [] },
  { text: ' … — ', words: [] },
])('“$text” holds the words $words', ({ text, words }) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test('the place of every word cuts that very word out of the text', () => {
  fc.assert(
    fc.property(somebodysText, (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        const cut = text.slice(word.start, word.end);
        if (word.isCompound) {
          expect(cut).toMatch(/^\S+[-‐‑–/]\S+$/u);
          expect(
            cut
              .split(/[-‐‑–/]/u)
              .map(foldWord)
              .join(''),
          ).toBe(word.text);
          continue;
        }
        expect(cut).toBe(word.text);
        expect(word.term).toBe(termOf(cut));
        expect(word.start).toBeGreaterThanOrEqual(end);
        end = word.end;
      }
    }),
  );
});

test('a compound stands right behind its second word and spans both', () => {
  fc.assert(
    fc.property(somebodysText, (text) => {
      const words = wordsOf(text);
      words.forEach((word, at) => {
        if (!word.isCompound) return;
        const second = words[at - 1];
        expect(second?.isCompound).toBe(false);
        expect(word.end).toBe(second?.end);
        expect(word.start).toBeLessThan(second?.start ?? 0);
      });
    }),
  );
});

test('the term of a word does not depend on its capitals', () => {
  const words = fc.stringMatching(/^[a-z]{2,14}$/);
  fc.assert(
    fc.property(words, (word) => {
      expect(termOf(word.toUpperCase())).toBe(termOf(word));
      expect(termOf(word[0]?.toUpperCase() + word.slice(1))).toBe(termOf(word));
    }),
  );
});
