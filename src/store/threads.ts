import { toInstant } from './instants.ts';
import type { ThreadStore } from './store.ts';
import type { Database } from './tables.ts';

const MAX_QUESTIONS = 8;
/** A thread that rested for a week starts afresh; what was asked in it is deleted with the next question that anybody asks. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export function threadStore(db: Database): ThreadStore {
  return {
    async remember(key, question, at) {
      const until = toInstant(new Date(at.getTime() + KEPT_MS));
      await db.transaction().execute(async (queries) => {
        await queries.deleteFrom('thread_questions').where('until', '<=', toInstant(at)).execute();
        await queries.updateTable('thread_questions').set({ until }).where('thread_id', '=', key).execute();
        await queries
          .insertInto('thread_questions')
          .values({ thread_id: key, asked_at: toInstant(at), question, until })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },

    async recall(key, at) {
      const rows = await db
        .selectFrom('thread_questions')
        .select('question')
        .where('thread_id', '=', key)
        .where('until', '>', toInstant(at))
        .orderBy('asked_at', 'desc')
        .limit(MAX_QUESTIONS)
        .execute();
      return rows.map(({ question }) => question).reverse();
    },
  };
}
