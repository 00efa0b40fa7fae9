import type { KeptSubscription, SubscriptionChange } from '../digest/digest-store.ts';
import type { SubscriptionState, WhenNothingNew } from '../digest/subscription.ts';
import { fromInstant, toInstant } from './instants.ts';
import type { SubscriptionChangeRow, SubscriptionRow } from './tables.ts';

/** A change as the records have it: its id names the subscription and counts its changes. */
export function toChange(row: SubscriptionChangeRow): SubscriptionChange {
  return {
    id: `${row.subscription_id}#${row.position}`,
    subscriptionId: row.subscription_id,
    before: row.before === null ? null : toSubscription(JSON.parse(row.before) as SubscriptionRow),
    after: toSubscription(JSON.parse(row.after) as SubscriptionRow),
    changedBy: row.changed_by,
    changedAt: fromInstant(row.changed_at),
  };
}

export function toSubscription(row: SubscriptionRow): KeptSubscription {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    channelId: row.channel_id,
    ownerId: row.owner_id,
    interests: JSON.parse(row.interests),
    schedule: {
      weekday: row.weekday,
      hour: row.hour,
      minute: row.minute,
      timeZone: row.time_zone,
      skipsBankHolidays: row.skips_bank_holidays === 1,
    },
    whenNothingNew: row.when_nothing_new as WhenNothingNew,
    state: toState(row),
    createdAt: fromInstant(row.created_at),
    changedAt: fromInstant(row.changed_at),
    changedBy: row.changed_by,
    countsFrom: fromInstant(row.counts_from),
  };
}

function toState({ state, state_reason, state_at }: SubscriptionRow): SubscriptionState {
  const at = state_at === null ? null : fromInstant(state_at);
  switch (state) {
    case 'paused':
      return { kind: 'paused', until: at };
    case 'suspended':
      return { kind: 'suspended', reason: state_reason ?? '', since: at ?? new Date(0) };
    case 'ended':
      return { kind: 'ended', at: at ?? new Date(0) };
    default:
      return { kind: 'active' };
  }
}

export function toRow(subscription: KeptSubscription): SubscriptionRow {
  const { schedule, state } = subscription;
  return {
    id: subscription.id,
    workspace_id: subscription.workspaceId,
    channel_id: subscription.channelId,
    owner_id: subscription.ownerId,
    interests: JSON.stringify(subscription.interests),
    weekday: schedule.weekday,
    hour: schedule.hour,
    minute: schedule.minute,
    time_zone: schedule.timeZone,
    skips_bank_holidays: schedule.skipsBankHolidays ? 1 : 0,
    when_nothing_new: subscription.whenNothingNew,
    state: state.kind,
    state_reason: state.kind === 'suspended' ? state.reason : null,
    state_at: stateInstant(state),
    created_at: toInstant(subscription.createdAt),
    changed_at: toInstant(subscription.changedAt),
    changed_by: subscription.changedBy,
    counts_from: toInstant(subscription.countsFrom),
  };
}

function stateInstant(state: SubscriptionState): string | null {
  switch (state.kind) {
    case 'active':
      return null;
    case 'paused':
      return state.until && toInstant(state.until);
    case 'suspended':
      return toInstant(state.since);
    case 'ended':
      return toInstant(state.at);
  }
}
