import process from 'node:process';
import dotenv from 'dotenv';

type Command = { readonly run: (args: string[]) => Promise<number>; readonly usage: string };

/** Each command in a file of its own, loaded only when it is asked for: an answer need not wait for Slack's client. */
const COMMANDS: Readonly<
  Record<string, { does: string; load: () => Promise<Command>; goesOnUnread?: true }>
> = {
  ask: {
    does: 'answer one question, or with --batch a file of them',
    load: () => import('./cli/ask.ts').then(({ ask, USAGE }) => ({ run: ask, usage: USAGE })),
  },
  chat: {
    does: 'talk to the app as people do in Slack',
    load: () => import('./cli/chat.ts').then(({ chat, USAGE }) => ({ run: chat, usage: USAGE })),
  },
  ingest: {
    does: 'turn raw text into corpus files',
    load: () => import('./cli/ingest.ts').then(({ ingest, USAGE }) => ({ run: ingest, usage: USAGE })),
  },
  check: {
    does: 'report every fault of the corpus',
    load: () => import('./cli/check.ts').then(({ check, USAGE }) => ({ run: check, usage: USAGE })),
  },
  digest: {
    does: 'preview, run or list the weekly digests',
    // What is being posted has to be written down, whoever reads along.
    goesOnUnread: true,
    load: () => import('./cli/digest.ts').then(({ digest, USAGE }) => ({ run: digest, usage: USAGE })),
  },
};

const HELP = ['help', '--help', '-h'];

const USAGE = [
  'Usage: npm run --silent adcs -- <command>',
  '',
  ...Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`),
  '',
  'For example: npm run --silent adcs -- ask "who chairs FCYP"; more on each: npm run --silent adcs -- help ask',
].join('\n');

dotenv.config({ quiet: true });
const { name, args, asksForHelp } = readCall(process.argv.slice(2));
const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.load() : undefined;
if (command && asksForHelp) {
  console.log(command.usage);
} else if (command) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(`What there is to say cannot be written: ${error.message}.`);
    // A reader that closes the pipe early ("| head") is no fault of ours.
    if (!COMMANDS[name]?.goesOnUnread) process.exit(0);
  });
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else if (name === '') {
  console.log(USAGE);
  process.exitCode = asksForHelp ? 0 : 1;
} else {
  console.error(`There is no command “${name}”.\n\n${USAGE}`);
  process.exitCode = 1;
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

/** "help ask", "ask --help" and "ask -h" ask for the same; behind "--" all is text. */
function readCall([first = '', ...rest]: string[]) {
  if (HELP.includes(first)) return { name: rest[0] ?? '', args: [], asksForHelp: true };
  const end = rest.indexOf('--');
  const options = end === -1 ? rest : rest.slice(0, end);
  return { name: first, args: rest, asksForHelp: options.some((one) => HELP.slice(1).includes(one)) };
}
