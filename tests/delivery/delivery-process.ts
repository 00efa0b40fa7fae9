/**
 * One instance of the app as far as deliveries go, to be killed by tests: no Bolt, so that it starts fast.
 * Its settings come as JSON in the first argument. It prints `ready` when it begins to deliver and `done` at the end.
 */

import { type DeliverySetup, deliverDueDigests } from '../../src/digest/delivering/deliver-due-digests.ts';
import { createPace } from '../../src/digest/delivering/deliver-pace.ts';
import type { Poster } from '../../src/digest/delivering/poster.ts';
import { createPoster } from '../../src/slack/poster.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { ProcessSettings, Step } from './process-settings.ts';

const settings = JSON.parse(process.argv[2] ?? '{}') as ProcessSettings;
const store = dyingStore(await openStore(settings.database));
const poster = dyingPoster(
  createPoster({
    botToken: 'xoxb-fake-0000',
    apiUrl: settings.apiUrl,
    timeoutMs: settings.timeoutMs ?? 2_000,
  }),
);
const setup: DeliverySetup = {
  store,
  poster,
  holder: settings.holder,
  adminChannel: null,
  compose: (subscription, { delivery }) => {
    dieAfter('claimed');
    return { text: `Digest ${delivery.id}`, blocks: [], itemIds: [`item-of-${subscription.id}`] };
  },
  ...(settings.running ? runningClock(settings.running) : standingClock()),
};

process.stdout.write('ready\n');
await deliverDueDigests(setup, { patienceMs: settings.patienceMs });
await store.close();
process.stdout.write('done\n');

function dieAfter(step: Step): void {
  if (settings.dieAt === step) process.kill(process.pid, 'SIGKILL');
}

function standingClock(): Pick<DeliverySetup, 'clock' | 'wait'> {
  let now = new Date(settings.start);
  return {
    clock: () => now,
    wait: async (ms) => {
      const until = new Date(now.getTime() + ms);
      await Promise.resolve();
      if (until > now) now = until;
    },
  };
}

/** The same clock in every process that is given the same settings: their claims run out for each other. */
function runningClock({
  speed,
  since,
}: NonNullable<ProcessSettings['running']>): Pick<DeliverySetup, 'clock' | 'wait' | 'pace'> {
  const start = Date.parse(settings.start);
  return {
    clock: () => new Date(start + (Date.now() - since) * speed),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms / speed)),
    pace: { ...createPace(), book: () => 0 },
  };
}

function dyingStore(real: Store): Store {
  const { deliveries, notices } = real;
  return {
    ...real,
    deliveries: {
      ...deliveries,
      async claimNext(claim, except) {
        dieAfter('planned');
        return deliveries.claimNext(claim, except);
      },
      async startPosting(...args) {
        dieAfter('composed');
        const isAnnounced = await deliveries.startPosting(...args);
        dieAfter('announced');
        return isAnnounced;
      },
      async record(...args) {
        const isRecorded = await deliveries.record(...args);
        dieAfter('recorded');
        return isRecorded;
      },
    },
    notices: {
      ...notices,
      async record(...args) {
        dieAfter('told');
        return notices.record(...args);
      },
    },
  };
}

function dyingPoster(real: Poster): Poster {
  return {
    async post(message) {
      // The fake answers later than that.
      if (settings.dieAt === 'sent') setTimeout(() => dieAfter('sent'), 40);
      const outcome = await real.post(message);
      if (message.mark) dieAfter('answered');
      return outcome;
    },
    async find(wanted) {
      const found = await real.find(wanted);
      dieAfter('looked');
      return found;
    },
  };
}
