import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import project from '../package.json' with { type: 'json' };

export const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/** With what npm starts the app: Node's flags, and the file that looks at its version first. */
export const AS_STARTED: readonly string[] = project.scripts.start.split(' ').slice(1, -1);

/** What a Node process wrote to standard output. Throws where it ended with a fault. */
export async function runNode(args: readonly string[]): Promise<string> {
  const { child, ended } = startNode(args);
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const code = await ended;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}.`);
  return written;
}

/** Starts this very Node in the project's folder. */
export function startNode(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  return { child, ended };
}
