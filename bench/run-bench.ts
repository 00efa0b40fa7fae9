import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Question } from '../src/answers/question.ts';
import { readQuestions } from '../tests/eval/read-questions.ts';
import { showMarkdownTable } from '../tests/eval/show-table.ts';
import { type ColdStart, measureAsk, measureMain } from './cold-start.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { judgeKnownItems } from './judge-known-items.ts';
import { makeLargeCorpus } from './make-large-corpus.ts';
import type { EngineFigures, EngineTask } from './measure-engine.ts';
import type { SlackFigures } from './measure-slack.ts';
import { makeReadMeCollection } from './read-me-collection.ts';
import { AS_STARTED, PROJECT, runNode } from './run-node.ts';

const STARTS = 7;
const ROUNDS = 5;
const LARGE = 120_000;
/** One in so many questions of the two sets is asked: all of them take a quarter of an hour more, and tell the same. */
const ONE_IN = 3;
/** Fuse.js takes a tenth of a second a question, and at 120,000 passages the others take that and more. */
const FEWER_QUESTIONS = 100;

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, 'no-write': { type: 'boolean', default: false } },
});

const folder = await mkdtemp(join(tmpdir(), 'adcs-bench-'));
try {
  const questions: Question[] = [...readQuestions('tuned'), ...readQuestions('setApart')]
    .filter((_, at) => at % ONE_IN === 0)
    .map(({ q, thread = [] }) => ({ text: q, thread }));
  const parts = [
    '# Measured speed, size and reach',
    `\`npm run bench\` wrote this on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}). ` +
      'Milliseconds differ from machine to machine; the ratios between the engines of one run tell more.',
    coldStartPart(await measureAsk(STARTS), await measureMain(STARTS)),
    await answersPart(questions),
    await slackPart(),
    await readMePart(),
    ...(options.quick ? [] : [await scalePart(questions)]),
  ];
  const report = `${parts.join('\n\n')}\n`;
  console.log(report);
  if (!options.quick && !options['no-write']) await writeFile(join(PROJECT, 'bench/results.md'), report);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function coldStartPart(ask: ColdStart, main: ColdStart): string {
  const row = (what: string, { ms, peakMb }: ColdStart, limitMs: number) => [
    what,
    `${round(ms)} ms`,
    `≤ ${limitMs} ms`,
    peakMb === null ? '' : `${round(peakMb)} MB`,
  ];
  return [
    `## From the start of a process\n\nThe median of ${STARTS} starts after one that fills the caches.`,
    showMarkdownTable([
      ['', 'taken', 'wanted', 'memory'],
      row('`adcs ask`: first answer', ask, 700),
      row('the app: ready', main, 2000),
    ]),
  ].join('\n\n');
}

async function answersPart(questions: readonly Question[]): Promise<string> {
  const rows = await measureAll(
    join(PROJECT, 'corpus'),
    questions,
    ['this app', 'SQLite FTS5', 'MiniSearch', 'Fuse.js'],
    (engine) => ({
      rounds: engine === 'Fuse.js' ? 1 : ROUNDS,
      most: engine === 'Fuse.js' ? FEWER_QUESTIONS : questions.length,
    }),
  );
  return [
    `## Question → answer\n\n${rows[0]?.figures.passages} passages, ${questions.length} questions, one in ${ONE_IN} of the eval (the first ${FEWER_QUESTIONS} for Fuse.js). ` +
      'Wanted: p50 ≤ 3 ms, p99 ≤ 15 ms, under 200 MB. “Fresh” is each question the first time, right after the start; “warm” is the median of its repetitions.',
    engineTable(rows),
  ].join('\n\n');
}

async function slackPart(): Promise<string> {
  const { acknowledged, turns } = JSON.parse(await runNode(['bench/measure-slack.ts'])) as SlackFigures;
  return [
    '## Beside Slack\n\nThe app over HTTP and a fake of Slack’s side share one process, so that both are in the figures.',
    showMarkdownTable([
      ['', 'middle', 'p99', 'longest', 'wanted'],
      [
        `${acknowledged.commands} commands at once: acknowledged`,
        `${round(acknowledged.p50)} ms`,
        '',
        `${round(acknowledged.max)} ms`,
        '< 3000 ms',
      ],
      [
        `other work while ${turns.digests} digests go out: waits`,
        '',
        `${round(turns.p99)} ms`,
        `${round(turns.max)} ms`,
        'p99 < 50 ms',
      ],
    ]),
  ].join('\n\n');
}

async function scalePart(questions: readonly Question[]): Promise<string> {
  const corpus = join(folder, 'large');
  await makeLargeCorpus(join(PROJECT, 'corpus'), corpus, LARGE);
  const rows = await measureAll(corpus, questions, ['this app', 'SQLite FTS5', 'MiniSearch'], (engine) => ({
    rounds: 1,
    most: engine === 'this app' ? questions.length : FEWER_QUESTIONS,
  }));
  return [
    `## At ${LARGE.toLocaleString('en-GB')} passages\n\nThe corpus recombined (\`bench/make-large-corpus.ts\`): its sentences in new company. ` +
      `${questions.length} questions, the first ${FEWER_QUESTIONS} for the others. Wanted: p99 < 100 ms, < 300 MB.`,
    engineTable(rows),
  ].join('\n\n');
}

async function readMePart(): Promise<string> {
  const corpus = join(folder, 'manuals');
  const { alone, inThread } = await makeReadMeCollection(join(PROJECT, 'node_modules'), corpus);
  const share = (value: number) => value.toFixed(3);
  const rows: string[][] = [];
  for (const name of ['this app', 'SQLite FTS5', 'MiniSearch'] as const) {
    const engine = await ENGINES[name](corpus);
    const [one, two] = [judgeKnownItems(alone, engine), judgeKnownItems(inThread, engine)];
    rows.push([
      name,
      share(one.first),
      share(one.reciprocalRank),
      share(one.nothing),
      share(two.first),
      share(two.reciprocalRank),
      share(two.nothing),
    ]);
  }
  return [
    `## Another corpus altogether\n\nThe manuals of the installed packages: each section a document without its heading, which is the question. ${alone.length} headings that stand once, asked by themselves; ` +
      `${inThread.length} that several manuals have, asked after “what is …?” with the manual’s name.`,
    showMarkdownTable([
      ['', 'alone: first', 'MRR@3', 'nothing', 'in a thread: first', 'MRR@3', 'nothing'],
      ...rows,
    ]),
  ].join('\n\n');
}

type Row = { readonly engine: EngineName; readonly figures: EngineFigures };

/**
 * Each engine in a process of its own, started as the app is, one after the other: its memory is its own, and none slows
 * another.
 */
async function measureAll(
  corpus: string,
  questions: readonly Question[],
  engines: readonly EngineName[],
  limits: (engine: EngineName) => { rounds: number; most: number },
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const engine of engines) {
    const { rounds, most } = limits(engine);
    const file = join(folder, 'questions.json');
    await writeFile(file, JSON.stringify(questions.slice(0, most)));
    const task: EngineTask = { engine, corpus, questions: file, rounds };
    const written = await runNode([...AS_STARTED, 'bench/measure-engine.ts', JSON.stringify(task)]);
    rows.push({ engine, figures: JSON.parse(written) as EngineFigures });
  }
  return rows;
}

function engineTable(rows: readonly Row[]): string {
  const own = rows[0]?.figures;
  return showMarkdownTable([
    ['', 'load', 'first', 'p50 fresh', 'p99 fresh', 'p50 warm', 'p99 warm', 'p99 beside ours', 'peak memory'],
    ...rows.map(({ engine, figures: { loadMs, firstMs, fresh, warm, peakMb } }) => [
      engine,
      ...[loadMs, firstMs, fresh.p50, fresh.p99, warm.p50, warm.p99].map((ms) => `${round(ms)} ms`),
      `× ${round(warm.p99 / (own?.warm.p99 ?? Number.NaN))}`,
      `${round(peakMb)} MB`,
    ]),
  ]);
}

/** Two digits are enough: 0.83, 3.1, 46, 1234. */
function round(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(value >= 1 ? 1 : 2);
}
