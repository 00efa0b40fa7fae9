import { beforeAll, describe, expect, test } from 'vitest';
import { createFullTextSearchPeer } from '../../bench/peers/full-text-search.ts';
import { createLunrPeer } from '../../bench/peers/lunr.ts';
import { createMiniSearchPeer } from '../../bench/peers/mini-search.ts';
import { appAnswerer, peerAnswerer } from './answerers.ts';
import { type Evaluation, evaluate, percentRight, together } from './evaluate.ts';
import { readFloor } from './floor.ts';
import { KINDS } from './judge.ts';
import { type Asked, QUESTION_SETS, type QuestionSet, readQuestions, readSet } from './read-questions.ts';

const LEAST_QUESTIONS = 250;
const LEAST_SET_APART_OF_A_KIND = 20;

const sets = {} as Record<QuestionSet, readonly Asked[]>;
const evaluations = {} as Record<QuestionSet, Evaluation>;

beforeAll(async () => {
  for (const set of QUESTION_SETS) {
    sets[set] = await readSet(set);
    evaluations[set] = together(
      sets[set].map(({ questions, knowledge }) => evaluate(questions, appAnswerer(knowledge))),
    );
  }
  // Six thousand questions take half a minute, and several where others use the machine as well.
}, 300_000);

describe.each([
  { set: 'tuned', name: 'the tuned questions' },
  { set: 'setApart', name: 'the questions set apart' },
  { set: 'newUpdates', name: 'the questions on new updates' },
  { set: 'newSetApart', name: 'those on new updates that are set apart' },
] as const)('of $name', ({ set }) => {
  test.each(KINDS)('of kind “%s”, no smaller share is answered right than before', (kind) => {
    const { counts, wrong } = evaluations[set];
    const faults = wrong
      .filter(({ question }) => question.kind === kind)
      // Nobody tunes on those that are set apart: only their number is told.
      .map(({ question, fault }) =>
        set === 'tuned' || set === 'newUpdates'
          ? `${question.id} ${question.q}: ${fault}`
          : question.id.replace(/\d+$/, '…'),
      );
    expect(percentRight(counts[kind]), faults.join('\n')).toBeGreaterThanOrEqual(readFloor()[set][kind]);
  });

  test('in no kind does a search library answer more of them right', () => {
    for (const create of [createMiniSearchPeer, createFullTextSearchPeer, createLunrPeer]) {
      const theirs = together(
        sets[set].map(({ questions, knowledge }) =>
          evaluate(questions, peerAnswerer(create(knowledge.index.places))),
        ),
      );
      for (const kind of KINDS) {
        expect(evaluations[set].counts[kind].right, `${kind}, beside ${create.name}`).toBeGreaterThanOrEqual(
          theirs.counts[kind].right,
        );
      }
    }
    // Three libraries are asked as much as the app is above.
  }, 300_000);
});

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
  expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
});
