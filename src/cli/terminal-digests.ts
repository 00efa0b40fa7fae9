import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { passageFinder } from '../answers/evidence/finding/find-passages.ts';
import { composeDeliveries } from '../blocks/compose-deliveries.ts';
import { nextDigestAt, standingAt } from '../digest/change-subscription.ts';
import { type DeliverySetup, deliverDueDigests } from '../digest/delivering/deliver-due-digests.ts';
import { recordArrivals } from '../digest/record-arrivals.ts';
import { showMoment } from '../digest/show-days.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SlackDependencies } from '../slack/create-slack-app.ts';
import { createDigestParts } from '../slack/listeners/digest-parts.ts';
import { createPoster } from '../slack/poster.ts';
import { openStore } from '../store/open-store.ts';

/** A clock that runs, or stands, until it is put forward; then it stands. */
export type Clock = { read(): Date; putForward(to: Date): void };

/** Digests and watched questions for one session at a terminal; nothing is kept after it. */
export type TerminalDigests = {
  readonly parts: Pick<SlackDependencies, 'subCommands' | 'extend' | 'answerButtons'>;
  /** Puts the clock forward to when the next digest is due, and delivers it; comes back with what to say first. */
  goOn(): Promise<string>;
  close(): Promise<void>;
};

/** Puts digests together as the app does, but for records in memory and a Slack at the terminal. */
export async function createTerminalDigests(
  knowledge: Knowledge,
  options: {
    readonly clock: Clock;
    readonly fetch: typeof globalThis.fetch;
    readonly publicUrl: string;
    readonly timeZone: string;
    readonly logger: Logger;
    /** Before the digest is shown. */
    readonly print: (text: string) => void;
  },
): Promise<TerminalDigests> {
  const { clock, publicUrl, timeZone, logger } = options;
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  const readAt = clock.read();
  await recordArrivals(knowledge.documents.values(), store.documents, readAt);
  const source = {
    store,
    knowledge,
    find: passageFinder(knowledge),
  };
  const setup: DeliverySetup = {
    store,
    poster: createPoster({ botToken: 'xoxb-terminal', apiUrl: null, fetch: options.fetch }),
    ...composeDeliveries(source, { publicUrl, readAt }),
    holder: 'terminal',
    clock: () => clock.read(),
    wait: async () => {},
  };

  return {
    parts: createDigestParts({
      ...source,
      publicUrl,
      timeZone,
      now: () => clock.read(),
      newId: randomUUID,
      logger,
    }),
    async goOn() {
      const now = clock.read();
      const [subscription] = await store.subscriptions.live();
      const dueAt = subscription && nextDigestAt(standingAt(subscription, now), now);
      if (!dueAt)
        return 'No digest is due. Subscribe to one first, for example: /adcs digest subscribe for london';
      clock.putForward(dueAt);
      options.print(`It is ${showMoment(dueAt, subscription.schedule.timeZone)}.\n`);
      await deliverDueDigests(setup);
      const [delivery] = await store.deliveries.history(subscription.id, 1);
      return delivery?.state === 'posted' ? '' : (delivery?.reason ?? 'Nothing was delivered.');
    },
    close: () => store.close(),
  };
}
