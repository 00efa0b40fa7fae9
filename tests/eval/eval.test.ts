import { expect, test } from 'vitest';
import { describeSet } from './describe-set.ts';
import { KINDS } from './judge.ts';
import { QUESTION_SETS, readQuestions } from './read-questions.ts';

const LEAST_QUESTIONS = 250;
const LEAST_SET_APART_OF_A_KIND = 20;

describeSet('tuned', 'the tuned questions');
describeSet('setApart', 'the questions set apart');

test('there are enough questions, a third of them and twenty of each kind set apart', () => {
  const tuned = readQuestions('tuned');
  const setApart = readQuestions('setApart');
  expect(tuned.length + setApart.length).toBeGreaterThanOrEqual(LEAST_QUESTIONS);
  expect(setApart.length / (tuned.length + setApart.length)).toBeGreaterThanOrEqual(0.33);
  for (const kind of KINDS) {
    expect(setApart.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(
      LEAST_SET_APART_OF_A_KIND,
    );
  }
});

test.each(QUESTION_SETS)('no question stands twice in the set “%s”', (set) => {
  const asked = readQuestions(set).map(({ q, thread = [] }) => [...thread, q].join(' › ').toLowerCase());
  const seen = new Set<string>();
  expect(asked.filter((one) => seen.size === seen.add(one).size)).toEqual([]);
});
