import { expect, test } from 'vitest';
import { tellingTerms } from '../../src/answers/query/phrase-terms.ts';
import { someHolds } from '../../src/answers/query/places-holding.ts';
import { knowledge } from '../answers/real-corpus.ts';
import { readQuestions } from '../eval/read-questions.ts';

const { exampleQuestions, index } = knowledge;

test('every term that example questions mean is held by some passage', () => {
  const missing = exampleQuestions
    .flatMap(({ means }) => means)
    .filter((term) => !someHolds(tellingTerms(term), index));
  expect(missing).toEqual([]);
});

test('no matter stands there without a question, no question of a matter twice, and questions without a matter once', () => {
  expect(exampleQuestions.length).toBeGreaterThan(1_000);
  const odd = exampleQuestions.filter(
    ({ asked }) => asked.length === 0 || new Set(asked).size < asked.length,
  );
  expect(odd).toEqual([]);
  expect(exampleQuestions.filter(({ means }) => means.length === 0)).toHaveLength(1);
});

test('no question by which the answers are measured is an example, not in other small words or another order either', () => {
  const measured = new Set(
    (['tuned', 'setApart'] as const).flatMap((set) => readQuestions(set).map(({ q }) => bare(q))),
  );
  const examples = exampleQuestions.flatMap(({ asked }) => asked);
  expect(examples.filter((question) => measured.has(bare(question)))).toEqual([]);
});

/** The words of a question that tell, in any order. */
function bare(question: string): string {
  return [...new Set(tellingTerms(question))].sort().join(' ');
}
