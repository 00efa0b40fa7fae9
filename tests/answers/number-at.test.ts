import { expect, test } from 'vitest';
import { numberAt } from '../../src/answers/query/number-at.ts';
import { writtenWordsOf } from '../../src/search/tokenize.ts';

test.each([
  { said: 'a hundred programmes', figures: '100' },
  { said: 'sixty-two files', figures: '62' },
  { said: 'seventy-one thousand children', figures: '71000' },
  { said: 'one hundred and forty free schools', figures: '140' },
  { said: 'two dozen reviewers', figures: '24' },
  { said: 'two thousand five hundred schools', figures: '2500' },
  { said: 'fifty', figures: '50' },
  { said: 'four million children', figures: null },
  { said: 'a hundred million pounds', figures: null },
  { said: 'nine councils', figures: null },
  { said: '24 hundred', figures: null },
  { said: 'thousands of children', figures: null },
])('“$said” is $figures in figures', ({ said, figures }) => {
  expect(numberAt(writtenWordsOf(said), 0)?.figures ?? null).toBe(figures);
});
