import { describeDelivery } from '../../blocks/render-digest-log.ts';
import { showMoment } from '../../digest/show-days.ts';
import type { Options } from './options.ts';
import { subscriptionsOf, withStoreToRead } from './records.ts';

/** As many deliveries of a subscription as are shown. */
const LOGGED = 20;

/** What was sent when, and why not where it was not. */
export async function log(options: Options): Promise<number> {
  return withStoreToRead(options.config.database, async (store) => {
    for (const subscription of await subscriptionsOf(store, options)) {
      console.log(`${subscription.channelId}:`);
      const deliveries = await store.deliveries.history(subscription.id, LOGGED);
      if (deliveries.length === 0) console.log('  Nothing was due yet.');
      for (const delivery of deliveries) {
        console.log(
          `  ${showMoment(delivery.dueAt, subscription.schedule.timeZone)}: ${describeDelivery(delivery)}`,
        );
      }
    }
    return 0;
  });
}
