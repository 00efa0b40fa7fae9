import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerAsJson } from '../answers/answer-as-json.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import type { Question } from '../answers/question.ts';
import { causeOf } from '../corpus/read-corpus-files.ts';
import { getReady } from '../get-ready.ts';
import { createTidying } from '../give-back-memory.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { ownAddress, ownCorpus } from './own-settings.ts';
import { parseNow } from './parse-now.ts';
import { readOwnKnowledge } from './read-own-knowledge.ts';
import { screenOf } from './screen-of.ts';
import { showAnswer } from './show-answer.ts';

export const USAGE =
  'Usage: adcs ask [--json] [--corpus DIR] [--now ISO-DATE] QUESTION\n       adcs ask --batch FILE|- [--corpus DIR] [--now ISO-DATE]';

/**
 * Answers one question, for people or with `--json` for programs, or with `--batch` one JSON object a line. Returns the
 * exit code: 0 where there was an answer or an honest refusal, 1 where the call or a line of the batch was wrong.
 */
export async function ask(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 1;
  }
  const knowledge = await readOwnKnowledge(options.corpus);
  if (options.batch !== undefined) return answerBatch(options.batch, knowledge, options.now);

  const started = performance.now();
  const answer = answerQuestion({ text: options.question, thread: [] }, knowledge, options.now);
  const ms = performance.now() - started;
  console.log(
    options.json
      ? JSON.stringify(answerAsJson(answer, ms))
      : showAnswer(answer, knowledge, ownAddress(), screenOf(process.stdout)),
  );
  return 0;
}

type Options = {
  readonly question: string;
  readonly json: boolean;
  readonly batch: string | undefined;
  readonly corpus: string;
  readonly now: Date;
};

function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        batch: { type: 'string' },
        corpus: { type: 'string' },
        now: { type: 'string' },
      },
    });
    const now = parseNow(values.now);
    if (typeof now === 'string') return now;
    const question = positionals.join(' ').trim();
    if (values.batch === undefined && question === '') return 'What is the question?';
    if (values.batch !== undefined && question !== '') return 'Give either a question or --batch, not both.';
    const corpus = values.corpus ?? ownCorpus();
    return { question, json: values.json, batch: values.batch, corpus, now };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function answerBatch(file: string, knowledge: Knowledge, now: Date): Promise<number> {
  getReady(knowledge);
  const tidyNowAndThen = createTidying();
  let line = 0;
  let faults = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readBatchLine(text);
    if (typeof read === 'string') {
      faults += 1;
      console.error(`${file}:${line}: ${read}`);
      continue;
    }
    tidyNowAndThen();
    const started = performance.now();
    const answer = answerQuestion(read.question, knowledge, now);
    process.stdout.write(`${JSON.stringify(answerAsJson(answer, performance.now() - started, read.id))}\n`);
  }
  return faults > 0 ? 1 : 0;
}

/** The lines of a file, or for `-` of what is piped in. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new Error(
      `--batch ${file}: ${causeOf(error)} Name a file of questions, or - for what is piped in. ${EXAMPLE}`,
    );
  }
}

const EXAMPLE = 'Write for example {"id": "q7", "q": "who chairs FCYP"}.';

/** A line of a batch, or what is wrong with it. */
function readBatchLine(text: string): { id: unknown; question: Question } | string {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return `This is not JSON. ${EXAMPLE}`;
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return `This is no JSON object. ${EXAMPLE}`;
  const { id, q, thread } = content as { id?: unknown; q?: unknown; thread?: unknown };
  if (typeof q !== 'string') return `"q" has to be the question, as text. ${EXAMPLE}`;
  if (
    thread !== undefined &&
    thread !== null &&
    !(Array.isArray(thread) && thread.every((one) => typeof one === 'string'))
  ) {
    return `"thread" has to be a list of the questions before. ${EXAMPLE}`;
  }
  return { id: id ?? null, question: { text: q, thread: (thread as string[] | null | undefined) ?? [] } };
}
