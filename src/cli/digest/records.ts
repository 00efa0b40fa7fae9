import { existsSync } from 'node:fs';
import { standingAt } from '../../digest/change-subscription.ts';
import type { KeptSubscription } from '../../digest/digest-store.ts';
import { type DatabaseSettings, openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import type { Options } from './options.ts';

/** Opens the records for as long as `use` takes. */
export async function withStore(
  where: DatabaseSettings,
  use: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore(where);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Records that nobody keeps. */
export const IN_MEMORY = { kind: 'sqlite', file: ':memory:' } as const;

/**
 * The same to look at them only. A file that is not there is not made: whoever mistypes its name should not be left with an empty
 * one, and be told no more than that nobody has subscribed.
 */
export async function withStoreToRead(
  where: DatabaseSettings,
  use: (store: Store) => Promise<number>,
): Promise<number> {
  const isThere = where.kind !== 'sqlite' || where.file === ':memory:' || existsSync(where.file);
  if (!isThere) console.error(`There is no database ${where.file} yet: it is made when the app starts.`);
  return withStore(isThere ? where : IN_MEMORY, use);
}

/** The subscriptions that a call is about, as they stand at its time. Says so where there is none. */
export async function subscriptionsOf(store: Store, { channel, now }: Options): Promise<KeptSubscription[]> {
  const live = await store.subscriptions.live();
  const meant = live.filter(({ channelId }) => !channel || channelId === channel);
  if (meant.length === 0) {
    console.log(channel ? `No digest comes to ${channel}.` : 'Nobody has subscribed to a digest yet.');
  }
  return meant.map((one) => standingAt(one, now));
}
