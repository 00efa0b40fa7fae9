import { describeState } from '../../blocks/render-subscription.ts';
import { nextDigestAt } from '../../digest/change-subscription.ts';
import { describeInterests, describeSchedule } from '../../digest/describe-subscription.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Store } from '../../store/store.ts';
import { readOwnKnowledge } from '../read-own-knowledge.ts';
import type { Options } from './options.ts';
import { subscriptionsOf, withStoreToRead } from './records.ts';

/** Who gets what, and when next. */
export async function list(options: Options): Promise<number> {
  const knowledge = await readOwnKnowledge(options.config.corpusDir);
  return withStoreToRead(options.config.database, async (store) => {
    const subscriptions = await subscriptionsOf(store, options);
    for (const subscription of subscriptions) {
      const { workspaceId, channelId, interests, schedule, ownerId } = subscription;
      const state = describeState({ subscription, nextDueAt: nextDigestAt(subscription, options.now) });
      const wish = `${describeInterests(interests, knowledge)}, ${describeSchedule(schedule)}.`;
      console.log(`${channelId} (workspace ${workspaceId}, looked after by ${ownerId}): ${wish} ${state}`);
    }
    for (const watch of await watchesOf(store, subscriptions)) {
      console.log(
        `${watch.channelId} watches “${watch.question}” (${watch.tell === 'digest' ? 'told in the digest' : 'told at once'})`,
      );
    }
    return 0;
  });
}

/** The watched questions of every conversation that has a digest, and those told at once. */
async function watchesOf(store: Store, subscriptions: readonly Subscription[]) {
  const ofDigests = await Promise.all(subscriptions.map((one) => store.watches.inChannel(one)));
  const all = [...ofDigests.flat(), ...(await store.watches.toldAtOnce())];
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}
