import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../../config.ts';
import { parseNow } from '../parse-now.ts';

/** What a call of `digest` says, with the settings of the environment. */
export type Options = {
  readonly command: string;
  /** What stands behind the command. */
  readonly rest: string;
  readonly channel: string | undefined;
  /** Without Slack: only a run posts, and it reads what it needs for that by itself. */
  readonly config: Omit<Config, 'slack'>;
  readonly now: Date;
  /** The clock of a run: it goes on from `now`. */
  readonly clock: () => Date;
};

/** What a command takes besides `--now`, `--corpus` and `--database`, which each takes. */
export type Takes = { readonly channel?: true; readonly words?: true };

/** The options, or what is wrong with the call. Throws `ConfigError` where a setting is wrong. */
export function readOptions(args: string[], commands: Readonly<Record<string, Takes>>): Options | string {
  const given = readArguments(args);
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const [command = '', ...rest] = positionals;
  const takes = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!takes) return command === '' ? 'What about the digests?' : `digest does not know “${command}”.`;
  if (rest.length > 0 && !takes.words) return `digest ${command} does not know “${rest.join(' ')}”.`;
  // Were it passed over, a run that was meant for one channel would post to all of them.
  if (values.channel !== undefined && !takes.channel) return `digest ${command} takes no --channel.`;
  const now = parseNow(values.now);
  if (typeof now === 'string') return now;
  const config = readConfig({
    ...process.env,
    SLACK_BOT_TOKEN: '',
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: '',
    ...(values.database !== undefined && { DATABASE_URL: values.database }),
    ...(values.corpus !== undefined && { CORPUS_DIR: values.corpus }),
  });
  const startedAt = Date.now();
  const clock = () => new Date(now.getTime() + Date.now() - startedAt);
  return { command, rest: rest.join(' '), channel: values.channel, config, now, clock };
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        corpus: { type: 'string' },
        database: { type: 'string' },
        channel: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Where the documents' own pages are served. */
export function publicUrlOf({ publicUrl, port }: Options['config']): string {
  return publicUrl ?? `http://localhost:${port}`;
}
