import { describe, expect, test } from 'vitest';
import { agreementOf, meantByExamples } from '../../src/answers/query/meant-by-examples.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { ask, knowledge, passagesOf } from './real-corpus.ts';

const known = {
  ...knowledge,
  exampleQuestions: [
    {
      means: ['care orders at home', 'placed with parents'],
      asked: [
        'the council is legally the parent but the child sleeps at home',
        'under a court order but living with mum',
      ],
    },
    {
      means: ['welfare reform'],
      asked: ['families who lose their benefits', 'what losing benefits does to children'],
    },
    { means: ['county lines'], asked: ['dealers who send children out of town with drugs'] },
  ],
};
const meant = (question: string) =>
  meantByExamples(wordsOf(question), known).map(({ means, vote }) => ({
    means: means.map(({ terms }) => terms.join(' ')),
    vote,
  }));

describe('the example questions that are most like a question', () => {
  test('say what it means, and the more so the more alike they are', () => {
    const [near] = meant('children who lose their benefits');
    const [nearer] = meant('families who lose their benefits');
    expect(near?.means).toEqual(['welfar reform']);
    expect(nearer?.vote).toBeGreaterThan(near?.vote ?? 1);
    expect(nearer?.vote).toBeLessThan(1);
  });

  test('say nothing where they share but a word or two that many have', () => {
    expect(meant('what is the weather like')).toEqual([]);
  });

  test('say nothing where there are none', () => {
    expect(
      meantByExamples(wordsOf('families who lose their benefits'), { ...knowledge, exampleQuestions: [] }),
    ).toEqual([]);
  });
});

test('terms agree with examples as far as these mean the same, in more words or in fewer', () => {
  const examples = [
    { means: [{ terms: ['care', 'order'], weight: 1 }], vote: 0.3 },
    { means: [{ terms: ['welfar', 'reform'], weight: 1 }], vote: 0.1 },
  ];
  expect(agreementOf(examples, [['care', 'order', 'home']])).toBeCloseTo(0.75);
  expect(agreementOf(examples, [['adopt']])).toBe(0);
});

describe('a question in everyday words that no table of words tells finds what the updates call it:', () => {
  test.each([
    { asked: 'new councillors in charge of children finding their feet', holds: /lead members?/i },
    { asked: 'the same boss for old folk and for children', holds: /twin|DASS/i },
    { asked: 'how disabled youngsters get about on their own', holds: /travel training/i },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.title} ${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });
});
