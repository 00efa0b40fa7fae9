import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../answers/answer-question.ts';
import { namesOf } from '../blocks/names.ts';
import { createLogger } from '../logger.ts';
import { createSlackApp } from '../slack/create-slack-app.ts';
import { ownAddress, ownCorpus } from './own-settings.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { parseNow } from './parse-now.ts';
import { readOwnKnowledge } from './read-own-knowledge.ts';
import { screenOf } from './screen-of.ts';
import { type Clock, createTerminalDigests } from './terminal-digests.ts';
import { createPerson } from './terminal-person.ts';
import { createTerminalSlack } from './terminal-slack.ts';

export const USAGE = 'Usage: adcs chat [--corpus DIR] [--now ISO-DATE]';

const HOW_TO = `Ask in plain words, as in a direct message; what follows is a follow-up.
  /adcs region west-midlands   the slash command        !2        presses button 2
  @adcs who chairs FCYP        a mention in a channel   > text    a follow-up in that thread
  home                         opens the Home tab       quit      ends (so does Ctrl-D)
  /adcs digest subscribe       the weekly digest        next      goes on to when the next digest is due
                                                        submit    sends a form as it stands
Digests and watched questions are kept for this session only.
`;

/**
 * A session at the terminal that goes through the real Slack listeners and renderers, in this process and
 * without a network, and shows what Slack would show. Reads lines until the input ends; returns the exit
 * code.
 */
export async function chat(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 1;
  }
  const timeZone = ownTimeZone();
  const isTerminal = process.stdin.isTTY ?? false;
  const print = (text: string) => console.log(text);
  const terminal = createTerminalSlack(print, screenOf(process.stdout));
  const clock = clockAt(options.now);
  const logger = createLogger('error', process.stderr);
  const knowledge = await readOwnKnowledge(options.corpus);

  const digests = await createTerminalDigests(knowledge, {
    clock,
    fetch: terminal.fetch,
    publicUrl: ownAddress(),
    timeZone,
    logger,
    print,
  });
  const { app, start } = createSlackApp(
    { botToken: 'xoxb-terminal', fetch: terminal.fetch },
    {
      ask: (question, now) => answerQuestion(question, knowledge, now),
      documents: knowledge.documents,
      names: namesOf(knowledge),
      regions: knowledge.regions.map(({ slug }) => slug),
      publicUrl: ownAddress(),
      now: () => clock.read(),
      logger,
      ...digests.parts,
    },
  );
  await start();
  console.log(HOW_TO);

  const person = createPerson(terminal);
  /** What Slack shows under the fields of a form that it does not take. */
  const ack = async (answer?: unknown): Promise<void> => {
    const errors = typeof answer === 'object' && answer && 'errors' in answer ? answer.errors : null;
    if (errors) print(`${Object.values(errors).join('\n')}\n`);
  };
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: isTerminal,
    prompt: '› ',
  });
  const prompt = () => (isTerminal ? lines.prompt() : undefined);
  prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === 'quit' || typed === 'exit') break;
    if (!isTerminal && typed !== '') console.log(`› ${typed}`);
    const body = typed === 'next' ? await digests.goOn() : person.says(typed);
    if (typeof body === 'string') {
      if (body !== '') print(`${body}\n`);
    } else if (body) await app.processEvent({ body, ack });
    prompt();
  }
  lines.close();
  await digests.close();
  return 0;
}

function readOptions(args: string[]): { corpus: string; now: Date | null } | string {
  try {
    const { values } = parseArgs({ args, options: { corpus: { type: 'string' }, now: { type: 'string' } } });
    const now = values.now === undefined ? null : parseNow(values.now);
    if (typeof now === 'string') return now;
    return { corpus: values.corpus ?? ownCorpus(), now };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Stands where `--now` set it, else it is the machine's. */
function clockAt(start: Date | null): Clock {
  let standing = start;
  return {
    read: () => standing ?? new Date(),
    putForward(to) {
      standing = to;
    },
  };
}
