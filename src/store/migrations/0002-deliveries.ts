import type { Kysely } from 'kysely';

/** One delivery for each subject and due time, what people are told out of turn, and whether records were put back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('holder', 'text')
    .addColumn('claim', 'integer', (column) => column.notNull())
    .addColumn('not_before', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('last_attempt_at', 'text')
    .addColumn('ts', 'text')
    .addColumn('posted_at', 'text')
    .addColumn('covers_from', 'text')
    .addColumn('covers_until', 'text')
    .addColumn('item_ids', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text')
    .addColumn('asked_for_at', 'text')
    .addUniqueConstraint('deliveries_one_a_due_time', ['subject_id', 'due_at'])
    .execute();
  // What waits for work is looked for every few seconds; what is done has no `not_before`.
  await db.schema
    .createIndex('deliveries_that_wait')
    .on('deliveries')
    .column('not_before')
    .where('not_before', 'is not', null)
    .execute();
  await db.schema.createIndex('deliveries_by_due_time').on('deliveries').column('due_at').execute();

  await db.schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('otherwise_to', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('blocks', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('holder', 'text')
    .addColumn('claim', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('not_before', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('alarms')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('raised_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('record_keeping')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
