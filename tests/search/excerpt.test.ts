import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { bestSentences } from '../../src/search/best-sentences.ts';
import { EXCERPT_LIMIT, excerptOf, marksIn } from '../../src/search/excerpt.ts';
import { sentencesOf } from '../../src/search/sentences.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { longText, somebodysText } from './some-text.ts';
import { queryFor } from './written.ts';

const corpus = await readCorpus('corpus', () => {});
const passages = corpus.documents.flatMap((document) => document.passages.map(({ text }) => text));
const allAlike = () => 1;

/** A passage of the corpus and words of it and of others, as people ask. */
const asked = fc.constantFrom(...passages).chain((text) =>
  fc.record({
    text: fc.constant(text),
    words: fc
      .array(fc.constantFrom('adoption', ...wordsOf(text).map((word) => word.text)), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => words.join(' ')),
  }),
);
const anyText = fc.record({ text: fc.oneof(somebodysText, longText), words: somebodysText });

describe.each([
  { of: 'passages of the corpus', cases: asked },
  { of: 'any text at all', cases: anyText },
])('of $of', ({ cases }) => {
  test('an excerpt is at most 320 characters of the text as it stands, cut between words', () => {
    fc.assert(
      fc.property(cases, ({ text, words }) => {
        const query = queryFor(words);
        const [focus] = bestSentences(text, query, allAlike);
        const excerpt = excerptOf(text, query, focus);
        expect(excerpt.text.length).toBeLessThanOrEqual(EXCERPT_LIMIT);
        const at = text.indexOf(excerpt.text);
        expect(at).toBeGreaterThanOrEqual(0);
        if (text.isWellFormed()) expect(excerpt.text.isWellFormed()).toBe(true);
        if (text.length <= EXCERPT_LIMIT) expect(excerpt.text).toBe(text);
        else if (/\s/.test(excerpt.text))
          expect(text).toSatisfy((whole: string) => isCutBetweenWords(whole, excerpt.text));
      }),
      { numRuns: 300 },
    );
  });

  test('the marks are in order, apart from each other, and each a word of the question', () => {
    fc.assert(
      fc.property(cases, ({ text, words }) => {
        const terms = new Set(wordsOf(words).map(({ term }) => term));
        let end = -1;
        for (const [from, to] of marksIn(text, queryFor(words))) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          // What stands before a word may make it another: a president behind "vice" is none.
          const marked = wordsOf(text).filter((word) => from <= word.start && word.end <= to);
          expect(marked.some(({ term }) => terms.has(term))).toBe(true);
          end = to;
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether one of the places where the excerpt stands has no word running over either end. */
function isCutBetweenWords(text: string, excerpt: string): boolean {
  const isBetween = (at: number) => !/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
  for (let at = text.indexOf(excerpt); at >= 0; at = text.indexOf(excerpt, at + 1)) {
    if (isBetween(at) && isBetween(at + excerpt.length)) return true;
  }
  return false;
}

test('every word of the question that a short text holds is marked', () => {
  const text = 'The UASC rota is run by UASCs’ own regional leads.';
  expect(marksIn(text, queryFor('uasc lead')).map(([from, to]) => text.slice(from, to))).toEqual([
    'UASC',
    'UASCs',
    'leads',
  ]);
});

test('the excerpt of a long passage shows the sentence that answers, with what stands around it', () => {
  const filler = 'Work on other matters goes on in all authorities of the region as it did before. ';
  const text = `${filler.repeat(6)}The UASC rota began in May 2016. ${filler.repeat(6)}`.trim();
  const query = queryFor('UASC rota');
  const excerpt = excerptOf(text, query, bestSentences(text, query, allAlike)[0]);
  expect(excerpt.text).toContain('The UASC rota began in May 2016.');
  expect(excerpt.text.length).toBeGreaterThan(200);
  expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['UASC', 'rota']);
});

test('a single sentence longer than an excerpt is cut at the end of a word', () => {
  const text = `Adoption ${'and so much besides '.repeat(40)}`.trim();
  const { text: shown } = excerptOf(text, queryFor('adoption'), sentencesOf(text)[0]);
  expect(text.startsWith(shown)).toBe(true);
  expect(text[shown.length]).toBe(' ');
});

describe('of a single sentence longer than an excerpt', () => {
  const padding = 'and so much besides that nobody asked about ';
  const shownOf = (text: string, words: string) => {
    const query = queryFor(words);
    return excerptOf(text, query, sentencesOf(text)[0]).text;
  };

  test('the part with the words of the question is shown, with what stands before them', () => {
    const text =
      `It began ${padding.repeat(10)}in a meeting of the regional UASC rota ${padding.repeat(4)}`.trim();
    const shown = shownOf(text, 'UASC rota');
    expect(shown).toContain('in a meeting of the regional UASC rota');
    expect(text[text.indexOf(shown) - 1]).toBe(' ');
  });

  test('the part that holds most of them is shown, and not the first that holds one', () => {
    const text =
      `The rota ${padding.repeat(10)}is where the UASC rota was drawn up ${padding.repeat(4)}`.trim();
    expect(shownOf(text, 'UASC rota')).toContain('UASC rota was drawn up');
  });

  test('the beginning is shown where no other part holds more', () => {
    const text = `The UASC rota ${padding.repeat(10)}is the UASC rota ${padding.repeat(4)}`.trim();
    expect(text.startsWith(shownOf(text, 'UASC rota'))).toBe(true);
    expect(text.startsWith(shownOf(text, 'fostering'))).toBe(true);
  });
});

test('a text without a space is never cut within a character', () => {
  for (const text of ['🙂'.repeat(400), `x${'🙂'.repeat(400)}`]) {
    const { text: shown } = excerptOf(text, queryFor('x'), sentencesOf(text)[0]);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(EXCERPT_LIMIT);
  }
});

describe('the best sentence of a passage', () => {
  test.each([
    {
      asked: 'rota',
      best: 'A rota is run.',
      of: 'Care matters. A rota is run. All is well.',
      because: 'it holds the word',
    },
    {
      asked: 'care',
      best: 'Care matters.',
      of: 'Care matters. Care goes on.',
      because: 'of equals it stands first',
    },
    {
      asked: 'UASC rota',
      best: 'The UASC rota works.',
      of: 'A rota. UASC. The UASC rota works.',
      because: 'it holds both words',
    },
  ])('for “$asked” is “$best”: $because', ({ asked: words, best, of }) => {
    expect(bestSentences(of, queryFor(words), allAlike)[0]?.text).toBe(best);
  });

  test('is the one with a number where a number is wanted', () => {
    const text = 'Peer challengers are trained. Around 70 peer challengers were trained.';
    const hasNumber = (sentence: string) => (/\d/.test(sentence) ? 1 : 0);
    expect(bestSentences(text, queryFor('peer challengers trained'), allAlike, hasNumber)[0]?.text).toContain(
      '70',
    );
  });

  test('is the one with a date that speaks of what the one before it names', () => {
    const text =
      'In May 2016 much was planned. A seminar on audits is being held. The session is due on 5 May.';
    const hasDate = (sentence: string) => (/May/.test(sentence) ? 1.2 : 0);
    expect(bestSentences(text, queryFor('seminar audits'), allAlike, hasDate)[0]?.text).toBe(
      'The session is due on 5 May.',
    );
  });

  test('is none of a blank text', () => {
    expect(bestSentences('  ', queryFor('care'), allAlike)).toEqual([]);
  });
});

test('a rare word of the question outweighs a common one', () => {
  const rarity = ({ said }: { said: string }) => (said === 'rota' ? 3 : 0.2);
  expect(bestSentences('Care and care. The rota.', queryFor('care rota'), rarity)[0]?.text).toBe('The rota.');
});

test('where there is room for one more sentence, the one that tells more of the question is shown', () => {
  const filler =
    'This sentence is about the weather, the buses and the car park, at some length, as letters are.';
  const best =
    'The campaign brought two hundred enquiries from people who want to foster children of all ages.';
  const text = `${filler} Foster carers were trained for the campaign in spring, in all of the towns of the region. ${best} ${filler}`;
  const query = queryFor('campaign enquiries carers trained spring');
  const focus = sentencesOf(text).find((sentence) => sentence.text === best);
  const shown = excerptOf(text, query, focus, { limit: 220 }).text;
  expect(shown).toContain(best);
  expect(shown).toContain('trained for the campaign in spring');
});

test('a long sentence is not cut off right behind what was asked for', () => {
  const before =
    'While much of what was said about the green paper was on grammar schools and on what they select by, ';
  const asked =
    'the group feared that less would be said of the plan that independent schools should sponsor others';
  const text = `${before.repeat(2)}${asked}, or open schools of their own in places that have too few of them, as was said at the time.`;
  const [sentence] = sentencesOf(text);
  const shown = excerptOf(text, queryFor('independent schools'), sentence).text;
  expect(shown).toContain('independent schools should sponsor others, or open schools of their own');
});

test('of a long sentence the part is shown that holds the rare word of the question', () => {
  const filler = 'children of all ages who are in the care of one of the many councils of the region, ';
  const text = `As ${filler.repeat(4)}and as their corporate parent, we want to do what a good parent does.`;
  const rarity = ({ said }: { said: string }) => (said === 'corporate' ? 3 : 0.2);
  const query = queryFor('children care councils corporate');
  expect(excerptOf(text, query, sentencesOf(text)[0], { rarity }).text).toContain('corporate parent');
});

test('a small word is marked beside one that tells, and not by itself', () => {
  const text = 'It was set up in May. Children locked up in cells are held in custody.';
  const marked = marksIn(text, queryFor('locked up in cells')).map(([from, to]) => text.slice(from, to));
  expect(marked).toEqual(['locked', 'up', 'in', 'cells']);
});
