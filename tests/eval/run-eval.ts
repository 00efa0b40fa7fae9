import { parseArgs } from 'node:util';
import { createFullTextSearchPeer } from '../../bench/peers/full-text-search.ts';
import { createFusePeer } from '../../bench/peers/fuse.ts';
import { createLunrPeer } from '../../bench/peers/lunr.ts';
import { createMiniSearchPeer } from '../../bench/peers/mini-search.ts';
import { readTestedKnowledge } from '../read-tested-corpus.ts';
import { appAnswerer, peerAnswerer } from './answerers.ts';
import { type Count, countOfAll, type Evaluation, evaluate, percentRight } from './evaluate.ts';
import { writeFloor } from './floor.ts';
import { KINDS } from './judge.ts';
import { QUESTION_SETS, type QuestionSet, readQuestions } from './read-questions.ts';
import { drawRefusalCurve } from './refusal-curve.ts';
import { showMarkdownTable, showTable } from './show-table.ts';

const { values: options } = parseArgs({
  options: {
    curve: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    'show-set-apart': { type: 'boolean', default: false },
    'write-floor': { type: 'boolean', default: false },
  },
});

const knowledge = await readTestedKnowledge();
const app = appAnswerer(knowledge);
const { places } = knowledge.index;
const peers =
  options['no-peers'] || options.curve
    ? []
    : [
        createMiniSearchPeer(places),
        createFullTextSearchPeer(places),
        createLunrPeer(places),
        createFusePeer(places),
      ];

if (options.curve) printCurve();
else printFigures();

function printFigures(): void {
  const evaluateSet = (set: QuestionSet) => {
    const questions = readQuestions(set);
    const own = evaluate(questions, app);
    const others = peers.map((peer) => ({
      name: peer.name,
      evaluation: evaluate(questions, peerAnswerer(peer)),
    }));
    printSet(set, questions.length, [{ name: 'this app', evaluation: own }, ...others]);
    return own;
  };
  const evaluations = { tuned: evaluateSet('tuned'), setApart: evaluateSet('setApart') };
  printWrong('tuned', evaluations.tuned);
  if (options['show-set-apart']) printWrong('setApart', evaluations.setApart);
  if (options['write-floor']) writeFloor(evaluations);
}

type Column = { readonly name: string; readonly evaluation: Evaluation };

function printSet(set: QuestionSet, asked: number, columns: readonly Column[]): void {
  console.log(`\n${nameOf(set)}: ${asked} questions, right in per cent`);
  const row = (name: string, countOf: (evaluation: Evaluation) => Count) => {
    const counts = columns.map(({ evaluation }) => countOf(evaluation));
    return [name, ...counts.map(percentRight).map(String), `${counts[0]?.right} of ${counts[0]?.asked}`];
  };
  console.log(
    showTable([
      ['', ...columns.map(({ name }) => name), ''],
      ...KINDS.map((kind) => row(kind, ({ counts }) => counts[kind])),
      row('all', countOfAll),
    ]),
  );
}

function printWrong(set: QuestionSet, { wrong }: Evaluation): void {
  if (wrong.length > 0) console.log(`\n${nameOf(set)}: wrong`);
  for (const { question, fault } of wrong) {
    const asked = [...(question.thread ?? []), question.q].join(' › ');
    console.log(`  ${question.id}  ${asked}\n      ${fault}\n      expected ${expectedOf(question)}`);
  }
}

function expectedOf({
  id: _,
  kind: __,
  q: ___,
  thread: ____,
  ...expected
}: Evaluation['wrong'][number]['question']): string {
  return expected.none ? 'a refusal' : JSON.stringify(expected);
}

function printCurve(): void {
  const questions = readQuestions('tuned');
  const unanswerable = questions.filter(({ none }) => none).length;
  const answerable = questions.length - unanswerable;
  console.log(`${unanswerable} questions have to be refused, ${answerable} have an answer.\n`);
  const share = (count: number, of: number) => `${count} (${((100 * count) / of).toFixed(1)}%)`;
  const rows = drawRefusalCurve(questions, app).map(
    ({ threshold, isChosen, wronglyAnswered, wronglyRefused }) => [
      Number.isFinite(threshold) ? `${threshold.toFixed(2)}${isChosen ? ' (chosen)' : ''}` : 'none',
      share(wronglyAnswered, unanswerable),
      share(wronglyRefused, answerable),
    ],
  );
  console.log(showMarkdownTable([['Threshold', 'Wrongly answered', 'Wrongly refused'], ...rows]));
}

function nameOf(set: QuestionSet): string {
  return set === 'tuned' ? 'Tuned' : `Set apart (${QUESTION_SETS.setApart})`;
}
