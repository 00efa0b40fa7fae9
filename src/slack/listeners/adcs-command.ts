import type {
  AllMiddlewareArgs,
  RespondArguments,
  SlackCommandMiddlewareArgs,
  SlashCommand,
} from '@slack/bolt';
import { latestOfRegions } from '../../blocks/latest-of-regions.ts';
import type { Message } from '../../blocks/message.ts';
import { type HelpLine, renderHelp } from '../../blocks/render-help.ts';
import { renderRegions } from '../../blocks/render-regions.ts';
import { sentence } from '../../blocks/sentence.ts';
import { addedHelp } from '../added-help.ts';
import type { Answerer } from '../answerer.ts';
import type { SlackDependencies } from '../create-slack-app.ts';
import { readText } from '../read-text.ts';
import { tell } from '../reply.ts';

type Command = Pick<SlackCommandMiddlewareArgs, 'ack' | 'command' | 'respond'> &
  Pick<AllMiddlewareArgs, 'context' | 'client'>;

/** One use of a sub-command. It is acknowledged already. */
export type SubCommandCall = Pick<AllMiddlewareArgs, 'context' | 'client'> & {
  readonly command: SlashCommand;
  /** What stands after the sub-command's name, as plain text. */
  readonly rest: string;
  readonly respond: (message: RespondArguments) => Promise<unknown>;
  /** Says something to the person only, by whichever way works. */
  readonly reply: (message: Message) => Promise<void>;
};

/** `/adcs <name> …` for another part of the app. */
export type SubCommand = {
  readonly help: readonly HelpLine[];
  run(call: SubCommandCall): Promise<void>;
};

/** Sub-commands that are questions in short, as the question each is short for. */
const SHORT_QUESTIONS: Record<string, { ask: (rest: string) => string; example: string }> = {
  region: {
    ask: (rest) => `latest update from ${rest.replaceAll('-', ' ')}`,
    example: '/adcs region west-midlands',
  },
  topic: { ask: (rest) => `what's happening on ${rest}`, example: '/adcs topic UASC' },
  committee: { ask: (rest) => `latest from the ${rest} committee`, example: '/adcs committee SPI' },
  who: { ask: (rest) => `who ${rest}`, example: '/adcs who chairs FCYP' },
  define: { ask: (rest) => `what does ${rest} mean`, example: '/adcs define RIIA' },
  compare: { ask: (rest) => `compare ${rest}`, example: '/adcs compare London with Yorkshire on adoption' },
  timeline: { ask: (rest) => `timeline of ${rest.replace(/^of /i, '')}`, example: '/adcs timeline UASC' },
};

type Dependencies = Pick<SlackDependencies, 'documents' | 'regions' | 'names' | 'publicUrl' | 'subCommands'>;

/** Answers `/adcs …`, to the person who typed it only; an answer can then be shared with the channel. */
export function onAdcsCommand(answerer: Answerer, deps: Dependencies) {
  return async ({ ack, command, respond, context, client }: Command): Promise<void> => {
    await ack();

    const text = readText(command.text, context.botUserId);
    const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
    const reply = (message: Message) =>
      tell({ client, respond, channel: command.channel_id, user: command.user_id, isPrivate: true }, message);

    const subCommand = name.toLowerCase().replace(/[?!.:]+$/, '');
    const added = deps.subCommands?.get(subCommand);
    if (added) return added.run({ command, rest, respond, reply, context, client });
    await reply(await own(subCommand, rest, text));
  };

  async function own(name: string, rest: string, text: string): Promise<Message> {
    if (name === '' || (name === 'help' && rest === '')) return help();
    if (name === 'regions' && rest === '') {
      return renderRegions(latestOfRegions(deps.documents.values(), deps.regions), deps);
    }
    const short = Object.hasOwn(SHORT_QUESTIONS, name) ? SHORT_QUESTIONS[name] : undefined;
    if (short && rest === '')
      return sentence(`Please say more after “${name}”, for example ${short.example}.`);
    return answerer.render(await answerer.answer(short?.ask(rest) ?? text), { isPrivate: true });
  }

  async function help(): Promise<Message> {
    const { answer } = await answerer.answer('help');
    return renderHelp(answer.suggestions, addedHelp(deps));
  }
}
