import { beforeAll, describe, expect, test } from 'vitest';
import { createFullTextSearchPeer } from '../../bench/peers/full-text-search.ts';
import { createLunrPeer } from '../../bench/peers/lunr.ts';
import { createMiniSearchPeer } from '../../bench/peers/mini-search.ts';
import { appAnswerer, peerAnswerer } from './answerers.ts';
import { countWrong, type Evaluation, evaluate, percentRight, together } from './evaluate.ts';
import { readFloor } from './floor.ts';
import { KINDS } from './judge.ts';
import { type Asked, isSetApart, type QuestionSet, readSet } from './read-questions.ts';

/** Four thousand questions take half a minute, and several where others use the machine as well. */
const PATIENCE_MS = 300_000;

/**
 * That of no kind in a set a smaller share is right than was committed and, unless `isBehind`, that no search library has more of
 * it right.
 */
export function describeSet(set: QuestionSet, name: string, { isBehind = false } = {}): void {
  describe(`of ${name}`, () => {
    let asked: readonly Asked[];
    let own: Evaluation;

    beforeAll(async () => {
      asked = await readSet(set);
      own = together(asked.map(({ questions, knowledge }) => evaluate(questions, appAnswerer(knowledge))));
    }, PATIENCE_MS);

    test.each(KINDS)('of kind “%s”, no smaller share is answered right than before', (kind) => {
      const faults = own.wrong
        .filter(({ question }) => question.kind === kind)
        // Nobody tunes on those that are set apart: only their number is told.
        .map(({ question, fault }) =>
          isSetApart(set) ? question.id.replace(/\d+$/, '…') : `${question.id} ${question.q}: ${fault}`,
        );
      expect(percentRight(own.counts[kind]), faults.join('\n')).toBeGreaterThanOrEqual(
        readFloor()[set][kind],
      );
    });

    test.skipIf(isBehind)(
      'in no kind does a search library answer more of them right',
      () => {
        for (const create of [createMiniSearchPeer, createFullTextSearchPeer, createLunrPeer]) {
          const peers = asked.map(({ questions, knowledge }) => ({
            questions,
            answer: peerAnswerer(create([...knowledge.index.places])),
          }));
          for (const kind of KINDS) {
            const ownWrong = own.counts[kind].asked - own.counts[kind].right;
            const theirWrong = peers.reduce((sum, { questions, answer }) => {
              const ofKind = questions.filter((question) => question.kind === kind);
              return sum + countWrong(ofKind, answer, ownWrong - sum);
            }, 0);
            expect(theirWrong, `${kind}, beside ${create.name}`).toBeGreaterThanOrEqual(ownWrong);
          }
        }
      },
      PATIENCE_MS,
    );
  });
}
