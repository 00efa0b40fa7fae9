import { passageFinder } from '../../answers/evidence/finding/find-passages.ts';
import { renderDigest } from '../../blocks/render-digest.ts';
import { newSubscription } from '../../digest/change-subscription.ts';
import { parseSubscription } from '../../digest/parsing/parse-subscription.ts';
import { coverageAt, prepareDigest } from '../../digest/prepare-digest.ts';
import { unrecordedVersions } from '../../digest/record-arrivals.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readOwnKnowledge } from '../read-own-knowledge.ts';
import { screenOf } from '../screen-of.ts';
import { showBlocks } from '../show-blocks.ts';
import { type Options, publicUrlOf } from './options.ts';
import { IN_MEMORY, subscriptionsOf, withStoreToRead } from './records.ts';

/** What would be posted at a time: to each subscription, or for a wish. Writes nothing. */
export async function preview(options: Options): Promise<number> {
  const { config, now, rest } = options;
  const knowledge = await readOwnKnowledge(config.corpusDir);
  const wished = rest === '' ? null : wishOf(rest, knowledge, options);
  if (typeof wished === 'string') {
    console.error(wished);
    return 1;
  }
  // A wish is nobody's subscription: it needs no records, and leaves none.
  return withStoreToRead(wished ? IN_MEMORY : config.database, async (store) => {
    const unrecorded = unrecordedVersions(
      knowledge.documents.values(),
      await store.documents.versions(),
      now,
    );
    const documents = {
      ...store.documents,
      versions: async () => [...(await store.documents.versions()), ...unrecorded],
    };
    const source = { store: { ...store, documents }, knowledge, find: passageFinder(knowledge) };
    const subscriptions = wished ? [wished] : await subscriptionsOf(store, options);
    for (const subscription of subscriptions) {
      const coverage = await coverageAt(source, subscription, now);
      const composed = await prepareDigest(source, subscription, coverage);
      const { id: subscriptionId, schedule } = subscription;
      const publicUrl = publicUrlOf(config);
      const rendering = { names: knowledge, publicUrl, subscriptionId, schedule, coverage, isPreview: true };
      console.log(
        `${wished ? '' : `${subscription.channelId}:\n`}${showBlocks(renderDigest(composed, rendering).blocks, [], screenOf(process.stdout))}\n`,
      );
    }
    return 0;
  });
}

/** A subscription that nobody has, as a line says it; the problem where the line is not understood. */
function wishOf(line: string, knowledge: Knowledge, { config, now }: Options): Subscription | string {
  const defaults = {
    interests: { regions: [], committees: [], topics: [] },
    schedule: { weekday: 1, hour: 9, minute: 0, timeZone: config.timeZone, skipsBankHolidays: true },
    whenNothingNew: 'one-line',
  } as const;
  const remedy = (example: string) => `Write it like this: digest preview "${example}"`;
  const parsed = parseSubscription(line, { names: knowledge, defaults, remedy });
  if (parsed.kind === 'problem') return parsed.problem;
  const nowhere = { workspaceId: 'nowhere', channelId: 'nowhere' };
  return newSubscription('preview', nowhere, parsed.choice, { userId: 'nobody', now });
}
