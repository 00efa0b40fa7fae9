import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../answers/answer-question.ts';
import { namesOf } from '../blocks/names.ts';
import { createLogger } from '../logger.ts';
import { createSlackApp } from '../slack/create-slack-app.ts';
import { formValues } from './form-values.ts';
import { ownAddress, ownCorpus, ownTimeZone } from './own-settings.ts';
import { parseNow } from './parse-now.ts';
import { readOwnKnowledge } from './read-own-knowledge.ts';
import { screenOf } from './screen-of.ts';
import type { Json } from './show-blocks.ts';
import { type Clock, createTerminalDigests } from './terminal-digests.ts';
import { createTerminalSlack, PLACES, type Pressable, type TerminalSlack } from './terminal-slack.ts';

export const USAGE = 'Usage: adcs chat [--corpus DIR] [--now ISO-DATE]';

const HOW_TO = `Ask in plain words, as in a direct message; what follows is a follow-up.
  /adcs region west-midlands   the slash command        !2        presses button 2
  @adcs who chairs FCYP        a mention in a channel   > text    a follow-up in that thread
  home                         opens the Home tab       quit      ends (so does Ctrl-D)
  /adcs digest subscribe       the weekly digest        next      goes on to when the next digest is due
                                                        submit    sends a form as it stands
Digests and watched questions are kept for this session only.
`;

type Body = Record<string, unknown>;

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
    timeZone: ownTimeZone(),
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

/** What a person types, as Slack would send it; a sentence where it cannot be sent; null for nothing. */
function createPerson({ buttonAt, form, responseUrl }: TerminalSlack) {
  let counted = 0;
  let thread: string | undefined;

  function next(): string {
    counted += 1;
    return `1.${counted}`;
  }

  function event(fields: Body): Body {
    const ts = next();
    return {
      type: 'event_callback',
      team_id: PLACES.team,
      event_id: `Ev${ts}`,
      event: { user: PLACES.person, ts, event_ts: ts, ...fields },
    };
  }

  function command(text: string): Body {
    return {
      command: '/adcs',
      text,
      team_id: PLACES.team,
      channel_id: PLACES.channel,
      channel_name: 'channel',
      user_id: PLACES.person,
      response_url: responseUrl,
      trigger_id: next(),
    };
  }

  function press({ button, channel, threadTs, isEphemeral, isInModal }: Pressable): Body {
    const where = isInModal
      ? { view: { id: 'V0TERMINAL' }, container: { type: 'view', view_id: 'V0TERMINAL' } }
      : {
          channel: { id: channel },
          container: {
            type: 'message',
            channel_id: channel,
            is_ephemeral: isEphemeral,
            ...(threadTs && { thread_ts: threadTs }),
          },
          ...(isEphemeral && { response_url: responseUrl }),
        };
    return {
      type: 'block_actions',
      team: { id: PLACES.team },
      user: { id: PLACES.person },
      trigger_id: next(),
      actions: [{ ...button, action_ts: next() }],
      ...where,
    };
  }

  function submit({ callback_id, private_metadata, blocks }: Json): Body {
    return {
      type: 'view_submission',
      team: { id: PLACES.team },
      user: { id: PLACES.person },
      trigger_id: next(),
      view: {
        id: 'V0TERMINAL',
        type: 'modal',
        callback_id,
        private_metadata,
        state: { values: formValues(blocks) },
      },
    };
  }

  return {
    says(typed: string): Body | string | null {
      if (typed === '') return null;
      if (typed === 'submit') {
        const shown = form();
        return shown ? submit(shown) : 'There is no form on the screen. /adcs digest subscribe opens one.';
      }
      if (typed === 'home') return event({ type: 'app_home_opened', tab: 'home', channel: PLACES.direct });
      const [, commanded] = /^\/adcs\b\s*(.*)$/.exec(typed) ?? [];
      if (commanded !== undefined) return command(commanded);
      const [, mentioned] = /^@adcs\b\s*(.*)$/i.exec(typed) ?? [];
      if (mentioned !== undefined) {
        const body = event({
          type: 'app_mention',
          channel: PLACES.channel,
          text: `<@${PLACES.bot}> ${mentioned}`,
        });
        thread = `1.${counted}`;
        return body;
      }
      const [, followed] = /^>\s*(.*)$/.exec(typed) ?? [];
      if (followed !== undefined) {
        if (!thread)
          return 'There is no thread yet. Mention the app first, for example: @adcs who chairs FCYP';
        return event({
          type: 'message',
          channel_type: 'channel',
          channel: PLACES.channel,
          thread_ts: thread,
          text: followed,
        });
      }
      const [, number] = /^!\s*(\d+)$/.exec(typed) ?? [];
      if (number !== undefined) {
        const pressable = buttonAt(Number(number));
        return pressable ? press(pressable) : `There is no button ${number} on the screen.`;
      }
      return event({ type: 'message', channel_type: 'im', channel: PLACES.direct, text: typed });
    },
  };
}
