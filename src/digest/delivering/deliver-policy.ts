import type { Delivery } from './delivery.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Later than this a digest is not sent any more: it waits for the next due time, which covers the gap. */
export const TOO_LATE_MS = 12 * HOUR_MS;
/**
 * Longer than everything that is done on one claim: composing, waiting for the pace, a request of ten seconds.
 * Instances whose clocks differ by less than the rest do not take each other's claims.
 */
export const CLAIM_MS = 2 * MINUTE_MS;
/** Slack may post a message some time after it, or our patience, gave up answering. Before that nobody looks. */
export const SETTLE_AFTER_MS = MINUTE_MS;
/** Due this long ago, the records may have lost what happened: the channel is looked at before posting. */
export const LOOK_FIRST_AFTER_MS = 10 * MINUTE_MS;
/** A digest that has not arrived by then is reported. */
export const OVERDUE_AFTER_MS = HOUR_MS;

const SHORTEST_PAUSE_MS = 30 * SECOND_MS;
const LONGEST_PAUSE_MS = 30 * MINUTE_MS;

/** As long again as it has waited since `since`, within half a minute and half an hour: so pauses double. */
export function nextTryAt(since: Date, now: Date): Date {
  const waited = now.getTime() - since.getTime();
  return after(now, Math.min(Math.max(waited, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS));
}

/** When it was wanted: its due time, or when somebody asked for it after all. */
export function wantedAt({ dueAt, askedForAt }: Pick<Delivery, 'dueAt' | 'askedForAt'>): Date {
  return askedForAt ?? dueAt;
}

export function isTooLate(delivery: Pick<Delivery, 'dueAt' | 'askedForAt'>, now: Date): boolean {
  return now.getTime() - wantedAt(delivery).getTime() > TOO_LATE_MS;
}

export function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}
