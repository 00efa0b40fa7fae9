import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../../config.ts';
import { parseNow } from '../parse-now.ts';

/** What a call of `digest` says, with the settings of the environment. */
export type Options = {
  readonly command: string;
  /** What stands behind the command. */
  readonly rest: string;
  readonly channel: string | undefined;
  readonly config: Config;
  readonly now: Date;
  /** The clock of a run: it goes on from `now`. */
  readonly clock: () => Date;
};

/** The options, or what is wrong with the call. Throws `ConfigError` where a setting is wrong. */
export function readOptions(args: string[]): Options | string {
  const given = readArguments(args);
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const now = parseNow(values.now);
  if (typeof now === 'string') return now;
  const config = readConfig({
    ...process.env,
    ...(values.database !== undefined && { DATABASE_URL: values.database }),
    ...(values.corpus !== undefined && { CORPUS_DIR: values.corpus }),
  });
  const startedAt = Date.now();
  const clock = () => new Date(now.getTime() + Date.now() - startedAt);
  const [command = '', ...rest] = positionals;
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
export function publicUrlOf({ publicUrl, port }: Config): string {
  return publicUrl ?? `http://localhost:${port}`;
}
