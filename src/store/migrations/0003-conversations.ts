import type { Kysely } from 'kysely';

/** What was asked in a thread and which of Slack's events were handled: both for a while only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('thread_questions')
    .addColumn('thread_id', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('thread_questions_key', ['thread_id', 'asked_at', 'question'])
    .execute();
  await db.schema.createIndex('thread_questions_by_end').on('thread_questions').column('until').execute();

  await db.schema
    .createTable('seen_events')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('seen_events_by_end').on('seen_events').column('until').execute();
}
