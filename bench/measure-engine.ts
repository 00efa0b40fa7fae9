import { readFileSync } from 'node:fs';
import type { Question } from '../src/answers/question.ts';
import { createTidying } from '../src/give-back-memory.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { quantile } from './quantile.ts';

/** What one process measured of one engine over one corpus. Times in milliseconds, memory in megabytes. */
export type EngineFigures = {
  readonly passages: number;
  readonly loadMs: number;
  /** The first question: what is made only when it is needed is made then. */
  readonly firstMs: number;
  /** All questions once, each for the first time. */
  readonly fresh: Spread;
  /** All of them again, a few times, each by its median. */
  readonly warm: Spread;
  /** While everything is held and after all was asked. */
  readonly residentMb: number;
  readonly peakMb: number;
};

export type Spread = { readonly p50: number; readonly p99: number; readonly max: number };

export type EngineTask = {
  readonly engine: EngineName;
  readonly corpus: string;
  /** A JSON file with a list of questions. */
  readonly questions: string;
  readonly rounds: number;
};

/** The system counts in these. */
const KIBIBYTE = 1024;

const task = JSON.parse(process.argv[2] ?? '') as EngineTask;
const questions = JSON.parse(readFileSync(task.questions, 'utf8')) as Question[];

const started = performance.now();
const engine = await ENGINES[task.engine](task.corpus);
const loadMs = performance.now() - started;

// Between two questions, as `adcs ask --batch` does it; the other engines gain by it too.
const tidyNowAndThen = createTidying();
const times = questions.map((question) => [timeOf(question)]);
for (let round = 0; round < task.rounds; round++) {
  questions.forEach((question, i) => {
    times[i]?.push(timeOf(question));
  });
}
const firsts = times.flatMap(([first]) => first ?? []);
const figures: EngineFigures = {
  passages: engine.passages,
  loadMs,
  firstMs: firsts[0] ?? Number.NaN,
  fresh: spreadOf(firsts),
  warm: spreadOf(times.map(([, ...later]) => quantile(later, 0.5))),
  residentMb: process.memoryUsage.rss() / 1e6,
  peakMb: (process.resourceUsage().maxRSS * KIBIBYTE) / 1e6,
};
process.stdout.write(JSON.stringify(figures));

function timeOf(question: Question): number {
  tidyNowAndThen();
  const asked = performance.now();
  engine.ask(question);
  return performance.now() - asked;
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99), max: Math.max(...values) };
}
