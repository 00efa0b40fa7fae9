import { expect, test } from 'vitest';
import { madeByTerm } from '../../src/answers/query/made-by-term.ts';

test('of what is written only that is made whose term is asked for, and once', () => {
  const made: string[] = [];
  const find = madeByTerm(
    ['foster carer', 'foster home', 'court order'],
    (phrase) => phrase.split(' ')[0]!,
    (phrases) => {
      made.push(...phrases);
      return phrases.map((phrase) => phrase.toUpperCase());
    },
  );
  expect(find('foster')).toEqual(['FOSTER CARER', 'FOSTER HOME']);
  expect(find('foster')).toEqual(['FOSTER CARER', 'FOSTER HOME']);
  expect(find('adoption')).toEqual([]);
  expect(made).toEqual(['foster carer', 'foster home']);
});
