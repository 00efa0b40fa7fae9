import { beforeAll, describe, expect, test } from 'vitest';
import { createFullTextSearchPeer } from '../../bench/peers/full-text-search.ts';
import { createLunrPeer } from '../../bench/peers/lunr.ts';
import { createMiniSearchPeer } from '../../bench/peers/mini-search.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { readTestedKnowledge } from '../read-tested-corpus.ts';
import { appAnswerer, peerAnswerer } from './answerers.ts';
import { type Evaluation, evaluate, percentRight } from './evaluate.ts';
import { readFloor } from './floor.ts';
import { KINDS } from './judge.ts';
import { type QuestionSet, readQuestions } from './read-questions.ts';

const LEAST_QUESTIONS = 250;
const LEAST_SET_APART_OF_A_KIND = 20;

let knowledge: Knowledge;
let evaluations: Record<QuestionSet, Evaluation>;

beforeAll(async () => {
  knowledge = await readTestedKnowledge();
  const app = appAnswerer(knowledge);
  evaluations = {
    tuned: evaluate(readQuestions('tuned'), app),
    setApart: evaluate(readQuestions('setApart'), app),
  };
  // Four thousand questions take half a minute, and several where others use the machine as well.
}, 300_000);

describe.each([
  { set: 'tuned', name: 'the tuned questions' },
  { set: 'setApart', name: 'the questions set apart' },
] as const)('of $name', ({ set }) => {
  test.each(KINDS)('of kind “%s”, no smaller share is answered right than before', (kind) => {
    const { counts, wrong } = evaluations[set];
    const faults = wrong
      .filter(({ question }) => question.kind === kind)
      // Nobody tunes on those that are set apart: only their number is told.
      .map(({ question, fault }) =>
        set === 'tuned' ? `${question.id} ${question.q}: ${fault}` : question.id.replace(/\d+$/, '…'),
      );
    expect(percentRight(counts[kind]), faults.join('\n')).toBeGreaterThanOrEqual(readFloor()[set][kind]);
  });

  test('in no kind does a search library answer more of them right', () => {
    const { places } = knowledge.index;
    for (const peer of [createMiniSearchPeer, createFullTextSearchPeer, createLunrPeer].map((create) =>
      create(places),
    )) {
      const theirs = evaluate(readQuestions(set), peerAnswerer(peer));
      for (const kind of KINDS) {
        expect(evaluations[set].counts[kind].right, `${kind}, beside ${peer.name}`).toBeGreaterThanOrEqual(
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

test.each(['tuned', 'setApart'] as const)('no question stands twice in the set “%s”', (set) => {
  const asked = readQuestions(set).map(({ q, thread = [] }) => [...thread, q].join(' › ').toLowerCase());
  expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
});
