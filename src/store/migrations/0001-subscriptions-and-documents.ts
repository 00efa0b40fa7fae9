import { type Kysely, sql } from 'kysely';

/** What channels wish for, what they watch, and what the corpus has held since when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('interests', 'text', (column) => column.notNull())
    .addColumn('weekday', 'integer', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('minute', 'integer', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('skips_bank_holidays', 'integer', (column) => column.notNull())
    .addColumn('when_nothing_new', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('state_reason', 'text')
    .addColumn('state_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('counts_from', 'text', (column) => column.notNull())
    .execute();
  // A channel has at most one subscription that has not ended, whoever writes at the same moment.
  await db.schema
    .createIndex('subscriptions_one_a_channel')
    .unique()
    .on('subscriptions')
    .columns(['workspace_id', 'channel_id'])
    .where(sql.ref('state'), '!=', 'ended')
    .execute();

  await db.schema
    .createTable('subscription_changes')
    .addColumn('subscription_id', 'text', (column) => column.notNull().references('subscriptions.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('subscription_changes_key', ['subscription_id', 'position'])
    .execute();

  await db.schema
    .createTable('watches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('tell', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema
    .createIndex('watches_of_a_channel')
    .on('watches')
    .columns(['workspace_id', 'channel_id'])
    .execute();

  await db.schema
    .createTable('document_versions')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('document_versions_key', ['document_id', 'version'])
    .execute();
  await db.schema
    .createIndex('document_versions_by_time')
    .on('document_versions')
    .column('seen_at')
    .execute();
}
