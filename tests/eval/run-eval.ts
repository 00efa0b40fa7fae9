import { parseArgs } from 'node:util';
import { createFullTextSearchPeer } from '../../bench/peers/full-text-search.ts';
import { createFusePeer } from '../../bench/peers/fuse.ts';
import { createLunrPeer } from '../../bench/peers/lunr.ts';
import { createMiniSearchPeer } from '../../bench/peers/mini-search.ts';
import { readTestedKnowledge } from '../read-tested-corpus.ts';
import { appAnswerer, peerAnswerer } from './answerers.ts';
import {
  type Answerer,
  type Count,
  countOfAll,
  type Evaluation,
  evaluate,
  percentRight,
  together,
} from './evaluate.ts';
import { writeFloor } from './floor.ts';
import { KINDS } from './judge.ts';
import {
  type Asked,
  isSetApart,
  QUESTION_SETS,
  type QuestionSet,
  readQuestions,
  readSet,
} from './read-questions.ts';
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

const NAMES: Readonly<Record<QuestionSet, string>> = {
  tuned: 'Tuned',
  setApart: 'Set apart',
  newUpdates: 'New updates',
  newSetApart: 'New updates, set apart',
};
const PEERS = [createMiniSearchPeer, createFullTextSearchPeer, createLunrPeer, createFusePeer];

if (options.curve) printCurve(appAnswerer(await readTestedKnowledge()));
else await printFigures();

async function printFigures(): Promise<void> {
  const evaluations = {} as Record<QuestionSet, Evaluation>;
  for (const set of QUESTION_SETS) evaluations[set] = await evaluateSet(set);
  for (const set of QUESTION_SETS)
    if (!isSetApart(set) || options['show-set-apart']) printWrong(set, evaluations[set]);
  if (options['write-floor']) writeFloor(evaluations);
}

/** What became of a set, printed beside what the peers make of it. */
async function evaluateSet(set: QuestionSet): Promise<Evaluation> {
  const asked = await readSet(set);
  const own = together(asked.map(({ questions, knowledge }) => evaluate(questions, appAnswerer(knowledge))));
  const others = options['no-peers'] ? [] : PEERS.map((create) => peerColumn(create, asked));
  printSet(set, countOfAll(own).asked, [{ name: 'this app', evaluation: own }, ...others]);
  return own;
}

function peerColumn(create: (typeof PEERS)[number], asked: readonly Asked[]): Column {
  const peers = asked.map(({ questions, knowledge }) => {
    const peer = create([...knowledge.index.places]);
    return { name: peer.name, evaluation: evaluate(questions, peerAnswerer(peer)) };
  });
  return { name: peers[0]!.name, evaluation: together(peers.map(({ evaluation }) => evaluation)) };
}

type Column = { readonly name: string; readonly evaluation: Evaluation };

function printSet(set: QuestionSet, asked: number, columns: readonly Column[]): void {
  console.log(`\n${NAMES[set]}: ${asked} questions, right in per cent`);
  const row = (name: string, countOf: (evaluation: Evaluation) => Count) => {
    const counts = columns.map(({ evaluation }) => countOf(evaluation));
    return [name, ...counts.map(percentRight).map(String), `${counts[0]?.right} of ${counts[0]?.asked}`];
  };
  console.log(
    showTable([
      ['', ...columns.map(({ name }) => name), ''],
      ...KINDS.filter((kind) => columns[0]!.evaluation.counts[kind].asked > 0).map((kind) =>
        row(kind, ({ counts }) => counts[kind]),
      ),
      row('all', countOfAll),
    ]),
  );
}

function printWrong(set: QuestionSet, { wrong }: Evaluation): void {
  if (wrong.length > 0) console.log(`\n${NAMES[set]}: wrong`);
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

function printCurve(app: Answerer): void {
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
