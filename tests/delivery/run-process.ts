import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import type { ProcessSettings } from './process-settings.ts';

export type RunningProcess = {
  /** Resolves when it begins to deliver, or has ended before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<{ readonly wasKilled: boolean }>;
  kill(): void;
};

/**
 * The program of one instance in a single file: hundreds are started, and reading the packages file by file
 * would take most of their time. It is run once, because only a process that ends in good order leaves its
 * compiled code for the next.
 */
export async function bundleProcess(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'adcs-process-'));
  const file = join(folder, 'delivery-process.mjs');
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'delivery-process.ts'),
    platform: 'node',
    external: ['pg-native'],
    logLevel: 'silent',
  });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  await startProcess(file, {
    database: { kind: 'sqlite', file: ':memory:' },
    apiUrl: 'http://127.0.0.1:9/api/',
    holder: 'warming-up',
    start: new Date(0).toISOString(),
    patienceMs: 0,
  }).ended;
  return file;
}

/** Takes away what `bundleProcess` made. */
export function removeProgram(program: string): void {
  rmSync(dirname(program), { recursive: true, force: true });
}

/** `fetch` reads HTTP with WebAssembly, which V8 polishes for a long life: a fifth of what a short one takes. */
const FOR_A_SHORT_LIFE = ['--no-warnings', '--liftoff-only'];

/** Starts an instance. Where it fails by itself, `ended` rejects with what it said. */
export function startProcess(program: string, settings: ProcessSettings): RunningProcess {
  const child = spawn(process.execPath, [...FOR_A_SHORT_LIFE, program, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(program, '..', 'compiled') },
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exited = once(child, 'exit');
  return {
    ready: Promise.race([once(child.stdout, 'data'), exited]).then(() => {}),
    ended: exited.then(([code, signal]) => {
      if (signal === 'SIGKILL') return { wasKilled: true };
      if (code !== 0) throw new Error(`The process ended with ${code ?? signal}: ${said}`);
      return { wasKilled: false };
    }),
    kill: () => void child.kill('SIGKILL'),
  };
}
