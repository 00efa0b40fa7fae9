import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * Collects all garbage now and gives its pages back to the machine. V8 would let what reading a corpus has left stand
 * until twice as much has come: at 120,000 passages this keeps the peak at 290 MB instead of 460, and takes 0.15 s; on the
 * corpus here 30 ms, and what was compiled goes too. For once in a while only: nothing else runs meanwhile.
 */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect | undefined;
  setFlagsFromString('--no-expose-gc');
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** From now on garbage is collected when the heap has grown by a quarter, and not when it has doubled or more. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25');
}

/** Less than this is left alone: to look comes before an answer, and what that takes is to stay below 200 MB. */
const MUCH_MEMORY = 190_000_000;
/** What comes while the app gets ready, at most; the most of it is given back at the end. */
const ROOM_TO_GET_READY = 50_000_000;

/** Whether so much is held already that getting ready is to keep an eye on it. */
export function hasMuchMemory(): boolean {
  return process.memoryUsage.rss() > MUCH_MEMORY - ROOM_TO_GET_READY;
}

/** What may come since the last tidying: at 120,000 passages some fifteen answers, here hundreds. */
const MOST_GROWN = 14_000_000;

/**
 * To be called between two steps of the start, or two answers of a long row: gives back memory where there is much and it has grown. Left to V8, a process
 * over 120,000 passages grows by a hundred megabytes while it is asked, and one over the corpus here by sixty. It takes a tenth
 * of a second there, 30 ms here, and makes the next answer slower; to look takes some 15 µs.
 */
export function createTidying(): () => void {
  let tidied = 0;
  return () => {
    if (process.memoryUsage.rss() < Math.max(MUCH_MEMORY, tidied + MOST_GROWN)) return;
    giveBackMemory();
    tidied = process.memoryUsage.rss();
  };
}
