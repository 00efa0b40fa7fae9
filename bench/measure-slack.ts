/**
 * Measures the app beside a Slack of its own, over HTTP on this machine, in a process of its own: how soon
 * commands are acknowledged, and how long other work waits while digests go out. Prints `SlackFigures` as JSON.
 */
import { answerQuestion } from '../src/answers/answer-question.ts';
import { namesOf } from '../src/blocks/names.ts';
import { readKnowledge } from '../src/read-knowledge.ts';
import { createWorld, subscribe } from '../tests/delivery/world.ts';
import { command } from '../tests/fixtures/slack/payloads.ts';
import { startOverHttp } from '../tests/slack/start-app.ts';
import { quantile } from './quantile.ts';

const COMMANDS_AT_ONCE = 200;
const DIGESTS = 500;
const WARMING_UP = 20;

/** Milliseconds. */
export type SlackFigures = {
  /** From a signed command's being sent to its acknowledgement, all being sent at once. */
  readonly acknowledged: { readonly commands: number; readonly p50: number; readonly max: number };
  /** How long something else waited for its turn while digests went out. */
  readonly turns: { readonly digests: number; readonly p99: number; readonly max: number };
};

const figures: SlackFigures = { acknowledged: await measureCommands(), turns: await measureTurns() };
console.log(JSON.stringify(figures));

async function measureCommands(): Promise<SlackFigures['acknowledged']> {
  const knowledge = await readKnowledge('corpus', console.error);
  const running = await startOverHttp({
    ask: (question, now) => answerQuestion(question, knowledge, now),
    documents: knowledge.documents,
    names: namesOf(knowledge),
    regions: knowledge.regions.map(({ slug }) => slug),
  });
  const send = async (count: number): Promise<number[]> => {
    const urls = Array.from({ length: count }, () => running.slack.responseUrl());
    const sent = await Promise.all(
      urls.map((url) => running.sender.command(command('topic UASC in London', url))),
    );
    await Promise.all(urls.map((url) => running.slack.waitForResponse(url)));
    if (sent.some(({ status }) => status !== 200)) throw new Error('A command was not acknowledged.');
    return sent.map(({ ms }) => ms);
  };
  await send(WARMING_UP);
  const times = await send(COMMANDS_AT_ONCE);
  await running.close();
  return { commands: COMMANDS_AT_ONCE, p50: quantile(times, 0.5), max: Math.max(...times) };
}

async function measureTurns(): Promise<SlackFigures['turns']> {
  const world = await createWorld();
  await subscribe(world.store, DIGESTS);
  const waits: number[] = [];
  let isOver = false;
  const otherWork = (async () => {
    while (!isOver) {
      const before = performance.now();
      await new Promise((resolve) => setImmediate(resolve));
      waits.push(performance.now() - before);
    }
  })();
  await world.pass();
  isOver = true;
  await otherWork;
  const posted = world.digests().length;
  await world.end();
  if (posted !== DIGESTS) throw new Error(`Expected ${DIGESTS} digests, got ${posted}.`);
  return { digests: DIGESTS, p99: quantile(waits, 0.99), max: Math.max(...waits) };
}
