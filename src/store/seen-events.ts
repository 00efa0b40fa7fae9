import { toInstant } from './instants.ts';
import { pruning } from './pruning.ts';
import type { SeenEventStore } from './store.ts';
import type { Database } from './tables.ts';

/** Slack's last resend comes an hour after the first try at most. */
const KEPT_MS = 2 * 60 * 60 * 1000;

export function seenEventStore(db: Database): SeenEventStore {
  const isTimeToPrune = pruning();
  return {
    async isFirst(key, at) {
      const now = toInstant(at);
      const until = toInstant(new Date(at.getTime() + KEPT_MS));
      if (isTimeToPrune(at)) await db.deleteFrom('seen_events').where('until', '<=', now).execute();
      // One statement, so that of two instances asking at the same moment one is first.
      const first = await db
        .insertInto('seen_events')
        .values({ key, until })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ until }).where('seen_events.until', '<=', now),
        )
        .returning('key')
        .executeTakeFirst();
      return first !== undefined;
    },
  };
}
