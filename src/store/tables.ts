import type { Kysely, Transaction } from 'kysely';

/**
 * The tables, for SQLite and PostgreSQL alike. An instant is text as `Date.toISOString` writes it: it sorts
 * as time does, reads well at a database prompt, and is the same type in both. Lists and blocks are JSON text.
 */
export type Tables = {
  readonly subscriptions: SubscriptionRow;
  readonly subscription_changes: SubscriptionChangeRow;
  readonly watches: WatchRow;
  readonly document_versions: DocumentVersionRow;
  readonly deliveries: DeliveryRow;
  readonly notices: NoticeRow;
  readonly alarms: AlarmRow;
  readonly record_keeping: RecordKeepingRow;
  readonly thread_questions: ThreadQuestionRow;
  readonly seen_events: SeenEventRow;
};

export type Database = Kysely<Tables>;
/** The database or a transaction on it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

export type SubscriptionRow = {
  readonly id: string;
  readonly workspace_id: string;
  readonly channel_id: string;
  readonly owner_id: string;
  readonly interests: string;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly time_zone: string;
  readonly skips_bank_holidays: number;
  readonly when_nothing_new: string;
  readonly state: string;
  readonly state_reason: string | null;
  /** Paused until, suspended since or ended at. */
  readonly state_at: string | null;
  readonly created_at: string;
  readonly changed_at: string;
  readonly changed_by: string;
  readonly counts_from: string;
};

export type SubscriptionChangeRow = {
  readonly subscription_id: string;
  readonly position: number;
  /** Rows of `subscriptions` as JSON. */
  readonly before: string | null;
  readonly after: string;
  readonly changed_by: string;
  readonly changed_at: string;
};

export type WatchRow = {
  readonly id: string;
  readonly workspace_id: string;
  readonly channel_id: string;
  readonly question: string;
  readonly tell: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly ended_at: string | null;
};

export type DocumentVersionRow = {
  readonly document_id: string;
  readonly version: number;
  readonly content_hash: string;
  readonly seen_at: string;
};

export type DeliveryRow = {
  readonly id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly workspace_id: string;
  readonly channel_id: string;
  readonly owner_id: string;
  readonly due_at: string;
  readonly state: string;
  readonly reason: string | null;
  readonly holder: string | null;
  readonly claim: number;
  readonly not_before: string | null;
  readonly attempts: number;
  readonly last_attempt_at: string | null;
  readonly ts: string | null;
  readonly posted_at: string | null;
  readonly covers_from: string | null;
  readonly covers_until: string | null;
  readonly item_ids: string;
  readonly asked_at: string | null;
  readonly asked_for_at: string | null;
};

export type NoticeRow = {
  readonly id: string;
  readonly about: string;
  readonly workspace_id: string;
  readonly recipient: string;
  readonly otherwise_to: string | null;
  readonly text: string;
  readonly blocks: string;
  readonly state: string;
  readonly reason: string | null;
  readonly holder: string | null;
  readonly claim: number;
  readonly attempts: number;
  readonly not_before: string | null;
  readonly created_at: string;
};

export type AlarmRow = { readonly key: string; readonly raised_at: string };
export type RecordKeepingRow = { readonly key: string; readonly value: string };

export type ThreadQuestionRow = {
  readonly thread_id: string;
  readonly asked_at: string;
  readonly question: string;
  readonly until: string;
};

export type SeenEventRow = { readonly key: string; readonly until: string };
