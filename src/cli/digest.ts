import { list } from './digest/list.ts';
import { log } from './digest/log.ts';
import { type Options, readOptions, type Takes } from './digest/options.ts';
import { preview } from './digest/preview.ts';
import { restored } from './digest/restored.ts';
import { run } from './digest/run.ts';

export const USAGE = [
  'Usage: adcs digest preview [--channel ID] [--now ISO-DATETIME] [WISH]',
  '                                                  what would be posted; a WISH is for example',
  '                                                  "for west-midlands, london about UASC"',
  '       adcs digest run [--now ISO-DATETIME]       deliver what is due, once, and end',
  '       adcs digest restored                       before the app starts on a disk image that was put back',
  '                                                  as a whole: so that nothing goes out twice',
  '       adcs digest list [--channel ID]            who gets what, and when next',
  '       adcs digest log [--channel ID]             what was sent when, and why not where not',
  'Each takes --corpus DIR and --database URL (sqlite:data/adcs.db, or postgres://…).',
].join('\n');

const COMMANDS: Readonly<Record<string, Takes & { run: (options: Options) => Promise<number> }>> = {
  preview: { run: preview, channel: true, words: true },
  run: { run },
  list: { run: list, channel: true },
  log: { run: log, channel: true },
  restored: { run: restored },
};

/**
 * The weekly digests at the terminal. Returns the exit code: 1 where the call was wrong or something was not delivered.
 * Throws `ConfigError` where a setting is wrong.
 */
export async function digest(args: string[]): Promise<number> {
  const options = readOptions(args, COMMANDS);
  if (typeof options !== 'string') return COMMANDS[options.command]?.run(options) ?? 1;
  console.error(`${options}\n${USAGE}`);
  return 1;
}
