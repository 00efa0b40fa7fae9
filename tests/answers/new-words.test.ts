import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { passagesOf, TODAY } from './real-corpus.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`## Animals

Alpacas from a smallholding visit the children’s home in Hove, and teenagers who hardly speak walk them round the yard.

## Winter

Two councils paid for kettles to be replaced in bed and breakfast rooms.
`);
const ask = (text: string) => answerQuestion({ text, thread: [] }, knowledge, TODAY);

describe('a word that only a new update says tells what is meant, whatever the other words mean elsewhere:', () => {
  test.each([
    { asked: 'alpacas for quiet kids', says: 'Alpacas' },
    { asked: "getting people's kettles fixed", says: 'kettles' },
  ])('“$asked”', ({ asked, says }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toContain(says);
  });

  test('but not in a place that the update is not of', () => {
    const [first] = passagesOf(ask('alpacas in the North East'));
    expect(first?.excerpt ?? '').not.toContain('Alpacas');
  });
});

test('letters are said by what they are short for: no other place that writes them comes before', () => {
  expect(
    passagesOf(answerQuestion({ text: 'NRPF anything in London', thread: [] }, knowledge, TODAY))[0]?.excerpt,
  ).toContain('no recourse to public funds');
});
