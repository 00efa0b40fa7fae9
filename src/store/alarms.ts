import type { AlarmBook } from '../digest/digest-store.ts';
import { toInstant } from './instants.ts';
import { insertNotices } from './notices.ts';
import type { Database } from './tables.ts';

export function alarmBook(db: Database): AlarmBook {
  return {
    async raise(keys, now, noticeOf) {
      if (keys.length === 0) return [];
      return db.transaction().execute(async (queries) => {
        const raised = await queries
          .insertInto('alarms')
          .values(keys.map((key) => ({ key, raised_at: toInstant(now) })))
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .execute();
        if (raised.length === 0) return [];
        const raisedKeys = new Set(raised.map(({ key }) => key));
        const inOrder = keys.filter((key) => raisedKeys.has(key));
        const notice = noticeOf(inOrder);
        if (notice) await insertNotices(queries, [notice], now);
        return inOrder;
      });
    },
  };
}
