import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { passageFinder } from '../../answers/evidence/finding/find-passages.ts';
import { composeDeliveries } from '../../blocks/compose-deliveries.ts';
import { type PostingSettings, readPostingSettings } from '../../config.ts';
import { type DeliverySetup, deliverDueDigests } from '../../digest/delivering/deliver-due-digests.ts';
import type { DeliveryEvent } from '../../digest/delivering/deliver-parts.ts';
import { waitingDeliveries } from '../../digest/delivering/waiting-deliveries.ts';
import { recordArrivals } from '../../digest/record-arrivals.ts';
import { showMoment } from '../../digest/show-days.ts';
import { readOwnKnowledge } from '../read-own-knowledge.ts';
import { type Options, publicUrlOf } from './options.ts';
import { withStore, withStoreToRead } from './records.ts';

/** How long a run waits altogether where Slack asks it to, or a message may still be under way. */
const PATIENCE_MS = 10 * 60_000;

/** Delivers what is due, once. The exit code is 1 where something was not delivered. */
export async function run(options: Options): Promise<number> {
  const posting = readPostingSettings(process.env);
  return posting ? deliver(options, posting) : showWhatWaits(options);
}

/** Where nothing can be posted: what would be. Writes nothing, so that it is all still due when a token is set. */
async function showWhatWaits({ config, now }: Options): Promise<number> {
  return withStoreToRead(config.database, async (store) => {
    const waiting = await waitingDeliveries(store, now);
    for (const { channelId, dueAt } of waiting) {
      console.log(`${channelId}: due since ${showMoment(dueAt, config.timeZone)} (${config.timeZone})`);
    }
    const toldFrom = await store.notices.nextWorkAt();
    if (waiting.length === 0 && !(toldFrom && toldFrom <= now)) {
      console.log('Nothing was due.');
      return 0;
    }
    console.error(
      'SLACK_BOT_TOKEN is missing: without it nothing can be posted. Example: SLACK_BOT_TOKEN=xoxb-1234-abcd',
    );
    return 1;
  });
}

async function deliver({ config, clock }: Options, posting: PostingSettings): Promise<number> {
  const { createPoster } = await import('../../slack/poster.ts');
  const poster = createPoster(posting);
  const knowledge = await readOwnKnowledge(config.corpusDir);
  return withStore(config.database, async (store) => {
    const readAt = clock();
    await recordArrivals(knowledge.documents.values(), store.documents, readAt);
    /** How each thing stood last: what was in doubt for a minute may have been delivered since. */
    const isTroubled = new Map<string, boolean>();
    const setup: DeliverySetup = {
      store,
      poster,
      ...composeDeliveries(
        { store, knowledge, find: passageFinder(knowledge) },
        { publicUrl: publicUrlOf(config), readAt },
      ),
      holder: `digest-run-${randomUUID()}`,
      clock,
      wait: async (ms) => void (await wait(ms)),
      adminChannel: config.adminChannel,
      report: (event) => {
        const { about, line, isTrouble } = describeEvent(event);
        isTroubled.set(about, isTrouble);
        (isTrouble ? console.error : console.log)(line);
      },
    };
    await deliverDueDigests(setup, { patienceMs: PATIENCE_MS });
    if (isTroubled.size === 0) console.log('Nothing was due.');
    return [...isTroubled.values()].includes(true) ? 1 : 0;
  });
}

function describeEvent(event: DeliveryEvent): { about: string; line: string; isTrouble: boolean } {
  switch (event.what) {
    case 'delivery': {
      const why = event.reason ? ` (${event.reason})` : '';
      const isTrouble = event.became !== 'posted' && event.became !== 'skipped';
      return { about: event.deliveryId, line: `${event.channelId}: ${event.became}${why}`, isTrouble };
    }
    case 'restored':
      return { about: 'the records', line: event.reason, isTrouble: true };
    case 'notice': {
      const isTrouble = event.became === 'failed';
      return { about: event.noticeId, line: `notice ${event.noticeId}: ${event.became}`, isTrouble };
    }
    case 'error': {
      const fault = event.error instanceof Error ? event.error.message : String(event.error);
      return { about: event.doing, line: `${event.doing}: ${fault}`, isTrouble: true };
    }
  }
}
