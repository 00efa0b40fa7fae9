import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { passageFinder } from './answers/evidence/finding/find-passages.ts';
import { composeDeliveries } from './blocks/compose-deliveries.ts';
import type { Config, SlackSettings } from './config.ts';
import type { DeliveryEvent } from './digest/delivering/deliver-parts.ts';
import { type DeliveryFigures, deliveryFigures } from './digest/delivering/delivery-figures.ts';
import { createScheduler, type Scheduler } from './digest/delivering/run-scheduler.ts';
import { recordArrivals } from './digest/record-arrivals.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { SlackDependencies } from './slack/create-slack-app.ts';
import { within } from './slack/within.ts';
import { openStore } from './store/open-store.ts';

/** Whoever asks whether the app is ready does not wait for long. */
const ANSWER_WITHIN_MS = 2_000;

export type Digests = {
  /** What the listeners of Slack need of it. */
  readonly slack: Pick<
    SlackDependencies,
    'subCommands' | 'extend' | 'answerButtons' | 'seenEvents' | 'threadMemory'
  >;
  readonly scheduler: Scheduler;
  readonly figures: () => Promise<DeliveryFigures>;
  /** Whether the records answer, soon. */
  readonly areReached: () => Promise<boolean>;
  /** Closes the records. To be called when the scheduler has stopped and nobody asks anything any more. */
  close(): Promise<void>;
};

/**
 * Opens the records, writes down which documents have arrived, and puts the weekly digests together. Nothing is posted
 * before the scheduler is started. Throws `StoreError` and `StoreVersionError`.
 */
export async function createDigests(
  config: Config & { readonly slack: SlackSettings },
  knowledge: Knowledge,
  { publicUrl, clock, logger }: { publicUrl: string; clock: () => Date; logger: Logger },
): Promise<Digests> {
  const { createDigestParts } = await import('./slack/listeners/digest-parts.ts');
  const { createPoster } = await import('./slack/poster.ts');
  const store = await openStore(config.database);
  const readAt = clock();
  await recordArrivals(knowledge.documents.values(), store.documents, readAt);

  const source = {
    store,
    knowledge,
    find: passageFinder(knowledge),
  };
  const scheduler = createScheduler({
    store,
    poster: createPoster(config.slack),
    ...composeDeliveries(source, { publicUrl, readAt }),
    holder: randomUUID(),
    clock,
    wait: async (ms) => void (await sleep(ms)),
    sleep: async (ms, signal) => void (await sleep(ms, undefined, { signal })),
    adminChannel: config.adminChannel,
    report: (event) => logDelivery(event, logger),
  });
  const parts = createDigestParts({
    ...source,
    publicUrl,
    timeZone: config.timeZone,
    now: clock,
    newId: randomUUID,
    wake: () => scheduler.wake(),
    logger,
  });

  return {
    slack: { ...parts, seenEvents: store.seenEvents, threadMemory: store.threads },
    scheduler,
    figures: () => deliveryFigures(store, clock()),
    areReached: () => within(store.check(), ANSWER_WITHIN_MS).catch(() => false),
    close: () => store.close(),
  };
}

function logDelivery(event: DeliveryEvent, logger: Logger): void {
  if (event.what === 'error') logger.error({ err: event.error }, `A fault while ${event.doing}.`);
  else logger.info(event, 'digest');
}
