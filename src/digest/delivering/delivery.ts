/**
 * How a delivery stands. `pending`: nothing was sent to Slack yet. `posting`: a request to Slack is
 * under way, or whoever made it died. `unknown`: it may have arrived. The others are final, but for
 * what a person asks for: `skipped` had nothing to say, `refused` Slack will not take it, `missed`
 * came too late to be worth sending.
 */
export const DELIVERY_STATES = [
  'pending',
  'posting',
  'posted',
  'skipped',
  'refused',
  'unknown',
  'missed',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A weekly digest of a subscription, or the news of one watched question told at once. */
export type DeliveryKind = 'digest' | 'watch';

/** What is to be delivered, before anything was tried: one for each subject and due time. */
export type PlannedDelivery = {
  /** `deliveryId(subjectId, dueAt)`: the same in every instance, and in a database restored from a copy. */
  readonly id: string;
  readonly kind: DeliveryKind;
  /** The id of the subscription or of the watch. */
  readonly subjectId: string;
  readonly workspaceId: string;
  readonly channelId: string;
  /** The member who is told when something is wrong. */
  readonly ownerId: string;
  readonly dueAt: Date;
};

/** The record that something went out, or why it did not. */
export type Delivery = PlannedDelivery & {
  readonly state: DeliveryState;
  /** In words that a person may read; null while all is well. */
  readonly reason: string | null;
  /** The instance that holds it or held it last. */
  readonly holder: string | null;
  /** Counts the claims: a holder whose claim was taken over can no longer write. */
  readonly claim: number;
  /** Nobody touches it before; null when the app has nothing more to do. A claim is a `notBefore` in the future. */
  readonly notBefore: Date | null;
  /** Requests made to Slack to post it. */
  readonly attempts: number;
  readonly lastAttemptAt: Date | null;
  /** Slack's id of the message in its channel; with `postedAt` where it was posted. */
  readonly ts: string | null;
  readonly postedAt: Date | null;
  /** Everything seen after `coversFrom` and up to `coversUntil` was considered for it; null before it was composed. */
  readonly coversFrom: Date | null;
  readonly coversUntil: Date | null;
  /** What it said, so that nothing is said twice; empty before it was composed. */
  readonly itemIds: readonly string[];
  /** When its owner was asked whether to post it after all, and when somebody said yes. */
  readonly askedAt: Date | null;
  readonly askedForAt: Date | null;
};

/** What became of one claim. `notBefore` is when somebody looks again. */
export type DeliveryOutcome =
  | { readonly kind: 'posted'; readonly ts: string; readonly content?: DeliveryContent }
  /** `coversUntil` where it was composed and had nothing to say. */
  | {
      readonly kind: 'skipped' | 'refused' | 'missed';
      readonly reason: string;
      readonly coversUntil?: Date;
    }
  | { readonly kind: 'retry'; readonly reason: string | null; readonly notBefore: Date }
  | { readonly kind: 'unknown'; readonly reason: string; readonly notBefore: Date }
  | { readonly kind: 'asked'; readonly reason: string };

/** What a composed message covered and said. */
export type DeliveryContent = {
  readonly coversFrom: Date | null;
  readonly coversUntil: Date;
  readonly itemIds: readonly string[];
};

/** The id of what is due to a subject at an instant. Does not depend on who asks or when. */
export function deliveryId(subjectId: string, dueAt: Date): string {
  return `${subjectId}@${dueAt.toISOString()}`;
}
