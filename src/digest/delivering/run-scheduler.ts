import { type DeliverySetup, deliverDueDigests } from './deliver-due-digests.ts';
import { createPace } from './deliver-pace.ts';
import { createDueTimes } from './due-times.ts';

export type Scheduler = {
  /** Delivers what is due now, and then goes on looking. */
  start(): void;
  /** Looks again at once: somebody pressed *Post now*, or documents arrived. */
  wake(): void;
  /** Claims nothing more, and resolves when what is in hand is finished (a request takes ten seconds at most). */
  stop(): Promise<void>;
};

export type SchedulerSetup = Omit<DeliverySetup, 'pace'> & {
  /** Resolves after some milliseconds, or as soon as it is aborted: `setTimeout` of `node:timers/promises`, say. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How long it rests between two passes, in milliseconds. */
  readonly restMs?: number;
};

/** A digest is at most that late; a pass with nothing to do costs a few milliseconds. */
const REST_MS = 10_000;

/**
 * Runs passes one after another for as long as the app lives. A pass that fails (the database is away) is
 * reported and followed by the next. Any number of instances may run one on the same records.
 */
export function createScheduler({ sleep, restMs = REST_MS, ...setup }: SchedulerSetup): Scheduler {
  const shared = { ...setup, pace: createPace() };
  const dueTimes = createDueTimes();
  let resting = new AbortController();
  let isStopping = false;
  let isWoken = false;
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    while (!isStopping) {
      isWoken = false;
      try {
        await deliverDueDigests(shared, { shouldStop: () => isStopping, dueTimes });
      } catch (error) {
        setup.report?.({ what: 'error', doing: 'delivering digests', error });
      }
      if (isStopping || isWoken) continue;
      resting = new AbortController();
      await sleep(restMs, resting.signal).catch(() => {});
    }
  };

  return {
    start() {
      running = run();
    },
    wake() {
      isWoken = true;
      resting.abort();
    },
    async stop() {
      isStopping = true;
      resting.abort();
      await running;
    },
  };
}
