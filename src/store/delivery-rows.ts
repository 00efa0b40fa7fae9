import type {
  Delivery,
  DeliveryOutcome,
  DeliveryState,
  PlannedDelivery,
} from '../digest/delivering/delivery.ts';
import { fromInstant, fromInstantOrNull, toInstant } from './instants.ts';
import type { DeliveryRow } from './tables.ts';

/** How a planned delivery stands to begin with. */
export type Standing = Pick<DeliveryRow, 'state' | 'reason' | 'not_before'>;

/** The row of a delivery that is due and was not tried yet. */
export function plannedRow(planned: PlannedDelivery, standing: Standing): DeliveryRow {
  return {
    id: planned.id,
    kind: planned.kind,
    subject_id: planned.subjectId,
    workspace_id: planned.workspaceId,
    channel_id: planned.channelId,
    owner_id: planned.ownerId,
    due_at: toInstant(planned.dueAt),
    ...standing,
    holder: null,
    claim: 0,
    attempts: 0,
    last_attempt_at: null,
    ts: null,
    posted_at: null,
    covers_from: null,
    covers_until: null,
    item_ids: '[]',
    asked_at: null,
    asked_for_at: null,
  };
}

/** What an attempt changes in the row of its delivery. */
export function toColumns(outcome: DeliveryOutcome, now: Date): Partial<DeliveryRow> {
  switch (outcome.kind) {
    case 'posted':
      return {
        state: 'posted',
        reason: null,
        not_before: null,
        ts: outcome.ts,
        posted_at: toInstant(fromSlackTs(outcome.ts) ?? now),
        ...(outcome.content && {
          covers_from: outcome.content.coversFrom && toInstant(outcome.content.coversFrom),
          covers_until: toInstant(outcome.content.coversUntil),
          item_ids: JSON.stringify(outcome.content.itemIds),
        }),
      };
    case 'skipped':
    case 'refused':
    case 'missed':
      return {
        state: outcome.kind,
        reason: outcome.reason,
        not_before: null,
        ...(outcome.coversUntil && { covers_until: toInstant(outcome.coversUntil) }),
      };
    case 'retry':
      return { state: 'pending', reason: outcome.reason, not_before: toInstant(outcome.notBefore) };
    case 'unknown':
      return { state: 'unknown', reason: outcome.reason, not_before: toInstant(outcome.notBefore) };
    case 'asked':
      return { state: 'unknown', reason: outcome.reason, not_before: null, asked_at: toInstant(now) };
  }
}

/** Slack's `ts` is the time of posting in seconds with a counter behind the point; null where it is not. */
function fromSlackTs(ts: string): Date | null {
  const seconds = Number(ts);
  return seconds > 1_000_000_000 && seconds < 100_000_000_000 ? new Date(seconds * 1000) : null;
}

export function toItemIds(json: string): string[] {
  return JSON.parse(json);
}

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    kind: row.kind === 'watch' ? 'watch' : 'digest',
    subjectId: row.subject_id,
    workspaceId: row.workspace_id,
    channelId: row.channel_id,
    ownerId: row.owner_id,
    dueAt: fromInstant(row.due_at),
    state: row.state as DeliveryState,
    reason: row.reason,
    holder: row.holder,
    claim: row.claim,
    notBefore: fromInstantOrNull(row.not_before),
    attempts: row.attempts,
    lastAttemptAt: fromInstantOrNull(row.last_attempt_at),
    ts: row.ts,
    postedAt: fromInstantOrNull(row.posted_at),
    coversFrom: fromInstantOrNull(row.covers_from),
    coversUntil: fromInstantOrNull(row.covers_until),
    itemIds: toItemIds(row.item_ids),
    askedAt: fromInstantOrNull(row.asked_at),
    askedForAt: fromInstantOrNull(row.asked_for_at),
  };
}
