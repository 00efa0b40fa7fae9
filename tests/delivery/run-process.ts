import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessSettings } from './process-settings.ts';

export type RunningProcess = {
  /** Resolves when it begins to deliver, or has ended before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<{ readonly wasKilled: boolean }>;
  kill(): void;
};

const COMPILED = join(tmpdir(), 'adcs-compiled');
const ENTRY = join(import.meta.dirname, 'delivery-process.ts');

/** Starts an instance. Where it fails by itself, `ended` rejects with what it said. */
export function startProcess(
  settings: ProcessSettings,
  environment: Record<string, string> = {},
): RunningProcess {
  const child: ChildProcess = spawn(process.execPath, ['--no-warnings', ENTRY, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Hundreds are started: what was compiled once is kept.
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: COMPILED, ...environment },
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const exited = once(child, 'exit');
  return {
    ready: Promise.race([once(child.stdout ?? child, 'data'), exited]).then(() => {}),
    ended: exited.then(([code, signal]) => {
      if (signal !== 'SIGKILL' && code !== 0)
        throw new Error(`The process ended with ${code ?? signal}: ${said}`);
      return { wasKilled: signal === 'SIGKILL' };
    }),
    kill: () => void child.kill('SIGKILL'),
  };
}
