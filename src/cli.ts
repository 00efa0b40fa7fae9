import process from 'node:process';
import dotenv from 'dotenv';

/** Each command in a file of its own, loaded only when it is asked for: an answer need not wait for Slack's client. */
const COMMANDS: Readonly<
  Record<string, { does: string; load: () => Promise<(args: string[]) => Promise<number>> }>
> = {
  ask: {
    does: 'answer one question, or with --batch a file of them',
    load: async () => (await import('./cli/ask.ts')).ask,
  },
  chat: {
    does: 'talk to the app as people do in Slack',
    load: async () => (await import('./cli/chat.ts')).chat,
  },
  ingest: {
    does: 'turn raw text into corpus files',
    load: async () => (await import('./cli/ingest.ts')).ingest,
  },
  check: {
    does: 'report every fault of the corpus',
    load: async () => (await import('./cli/check.ts')).check,
  },
  digest: {
    does: 'preview, run or list the weekly digests',
    load: async () => (await import('./cli/digest.ts')).digest,
  },
};

const USAGE = [
  'Usage: npm run --silent adcs -- <command>',
  '',
  ...Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`),
  '',
  'For example: npm run --silent adcs -- ask "who chairs FCYP"',
].join('\n');

dotenv.config({ quiet: true });
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) {
  // A reader that closes the pipe early ("| head") is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const run = await command.load();
  try {
    process.exitCode = await run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else if (['help', '--help', '-h', ''].includes(name)) {
  console.log(USAGE);
  process.exitCode = name === '' ? 1 : 0;
} else {
  console.error(`There is no command “${name}”.\n\n${USAGE}`);
  process.exitCode = 1;
}
