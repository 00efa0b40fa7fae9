/** What a digest does when nothing matching has arrived since the last one. */
export const WHEN_NOTHING_NEW = ['skip', 'one-line', 'look-back'] as const;
export type WhenNothingNew = (typeof WHEN_NOTHING_NEW)[number];

/** A wall-clock time each week: `weekday` from 0 (Sunday) to 6; `timeZone` an IANA name. */
export type Schedule = {
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
  /** Not on English bank holidays: the next working day instead. */
  readonly skipsBankHolidays: boolean;
};

/** What a channel cares about; empty lists mean everything. */
export type Interests = {
  /** Slugs. */
  readonly regions: readonly string[];
  readonly committees: readonly string[];
  /** In plain words, as a person typed them. */
  readonly topics: readonly string[];
};

/** A question that a channel or a person wants to hear of when a new document says something on it. */
export type Watch = {
  readonly id: string;
  readonly question: string;
  readonly tell: 'digest' | 'at-once';
  readonly createdBy: string;
  readonly createdAt: Date;
};

export type SubscriptionState =
  | { readonly kind: 'active' }
  | { readonly kind: 'paused'; readonly until: Date | null }
  | { readonly kind: 'suspended'; readonly reason: string; readonly since: Date }
  | { readonly kind: 'ended'; readonly at: Date };

/** A channel's wish and schedule. */
export type Subscription = {
  readonly id: string;
  /** The installation's Slack workspace. */
  readonly workspaceId: string;
  readonly channelId: string;
  /** The member who made or last took it over; told when something is wrong. */
  readonly ownerId: string;
  readonly interests: Interests;
  readonly schedule: Schedule;
  readonly whenNothingNew: WhenNothingNew;
  readonly state: SubscriptionState;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly changedBy: string;
};
