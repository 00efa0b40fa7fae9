import { expect, test } from 'vitest';
import { isFrameWord } from '../../src/search/stop-words.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { knowledge } from '../answers/real-corpus.ts';

const { glossary, index } = knowledge;

test('whatever a plain word means is held by some passage', () => {
  const held = [...index.places].map(({ document, passage }) =>
    termsIn([document.title, ...passage.headings, passage.introduction ?? '', passage.text].join('\n')),
  );
  const missing = glossary.plainWords
    .flatMap(({ means }) => means)
    .filter((meaning) => {
      const terms = wordsOf(meaning).filter(({ isCompound, text }) => !isCompound && !isFrameWord(text));
      return !held.some((words) => terms.every(({ term }) => words.has(term)));
    });
  expect(missing).toEqual([]);
});

test('what a matter means is held by some passage, and both its cues and its scene have words', () => {
  const held = [...index.places].map(({ document, passage }) =>
    termsIn([document.title, ...passage.headings, passage.introduction ?? '', passage.text].join('\n')),
  );
  const inNone = glossary.matters.filter(
    ({ means }) =>
      !means.some((meaning) => {
        const terms = wordsOf(meaning).filter(({ isCompound, text }) => !isCompound && !isFrameWord(text));
        return held.some((words) => terms.every(({ term }) => words.has(term)));
      }),
  );
  expect(inNone.map(({ means }) => means.join(', '))).toEqual([]);
  expect(glossary.matters.filter(({ cues, beside }) => cues.length === 0 || beside.length === 0)).toEqual([]);
});

function termsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ term }) => term));
}

test('no two abbreviations are told apart only by an ending: CPs are no CPS', () => {
  const terms = glossary.abbreviations.map(({ short }) => [
    short,
    wordsOf(short)
      .map(({ term }) => term)
      .join(' '),
  ]);
  const alike = terms.filter(([short, term]) =>
    terms.some(([other, same]) => same === term && other?.toLowerCase() !== short?.toLowerCase()),
  );
  expect(alike.map(([short]) => short)).toEqual([]);
});

test('every long form could be abbreviated so: its words give the letters in order', () => {
  const odd = glossary.abbreviations
    // Names that are no initials of what they stand for.
    .filter(({ short }) => !['CWaC', 'IR35', 'CEX', 'CX', 'SFJ'].includes(short))
    .filter(({ short, long }) => !runsThrough(short, long));
  expect(odd).toEqual([]);
});

/** Whether the letters of the short form stand in the long one in their order, beginning with its first. */
function runsThrough(short: string, long: string): boolean {
  const letters = [...short.toLowerCase().replaceAll(/[^a-z0-9]/g, '')];
  const text = long.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  let at = -1;
  return letters.every((letter, i) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0 && (i > 0 || at === 0);
  });
}

test('no abbreviation stands twice, and none says what it stands for by itself', () => {
  const shorts = glossary.abbreviations.map(({ short }) => short.toLowerCase());
  expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
  for (const { short, long } of glossary.abbreviations) expect(long.length).toBeGreaterThan(short.length);
});

test('no precise term is one that a plain word, a matter or an abbreviation explains', () => {
  const explained = new Set(
    [
      ...glossary.plainWords.flatMap(({ say }) => say),
      ...glossary.matters.flatMap(({ means }) => means),
      ...glossary.abbreviations.flatMap(({ short, long }) => [short, long]),
    ].map((phrase) => phrase.toLowerCase()),
  );
  expect(glossary.preciseTerms.filter((term) => explained.has(term.toLowerCase()))).toEqual([]);
});

test('no place elsewhere is one of the regions, nor an authority', () => {
  for (const place of glossary.elsewhere.flat()) {
    expect(knowledge.findRegions.find(place), place).toEqual([]);
    expect(knowledge.authorities.map(({ name }) => name)).not.toContain(place);
  }
});
