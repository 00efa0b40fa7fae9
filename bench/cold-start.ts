import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { median } from './quantile.ts';
import { AS_STARTED, runNode, startNode } from './run-node.ts';

/** From the start of the process to what a person sees, in milliseconds; the process's memory then, in megabytes. */
export type ColdStart = { readonly ms: number; readonly peakMb: number | null };

/** Linux calls 1,024 bytes a kB. */
const KIBIBYTE = 1024;

const FIRST_QUESTION = 'who chairs FCYP';

/** `adcs ask`, to its first answer: the median of so many starts behind one that fills the caches. */
export async function measureAsk(times: number): Promise<ColdStart> {
  const args = [...AS_STARTED, 'src/cli.ts', 'ask', '--json', FIRST_QUESTION];
  // Only a process that ends by itself leaves what it compiled and read.
  await runNode(args);
  return medianOf(times, () => measureStart(args, {}, (text) => text.includes('"answered":true')));
}

/** The app itself without Slack, until its pages are served: the median of so many starts. */
export async function measureMain(times: number): Promise<ColdStart> {
  const port = await freePort();
  return medianOf(times, () =>
    measureStart([...AS_STARTED, 'src/main.ts'], { PORT: String(port), LOG_LEVEL: 'info' }, (text) =>
      text.includes('Answering from'),
    ),
  );
}

async function medianOf(times: number, measure: () => Promise<ColdStart>): Promise<ColdStart> {
  await measure();
  const starts: ColdStart[] = [];
  for (let i = 0; i < times; i++) starts.push(await measure());
  const peaks = starts.flatMap(({ peakMb }) => peakMb ?? []);
  return { ms: median(starts.map(({ ms }) => ms)), peakMb: peaks.length > 0 ? median(peaks) : null };
}

async function measureStart(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  isReady: (written: string) => boolean,
): Promise<ColdStart> {
  const started = performance.now();
  const { child, ended } = startNode(args, environment);
  const seen = await new Promise<ColdStart | null>((resolve) => {
    let written = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      if (isReady(written)) resolve({ ms: performance.now() - started, peakMb: peakOf(child.pid) });
    });
    child.stdout.on('end', () => resolve(null));
  });
  child.kill();
  await ended;
  if (seen === null) throw new Error(`node ${args.join(' ')} ended before it was ready.`);
  return seen;
}

/** The most memory that a process has held so far; null where the system does not tell (it is Linux that does). */
function peakOf(processId: number | undefined): number | null {
  try {
    const [, kibibytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
    return kibibytes ? (Number(kibibytes) * KIBIBYTE) / 1e6 : null;
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('Expected the port of a server, got none.');
  return address.port;
}
