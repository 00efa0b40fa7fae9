import type {
  Delivery,
  DeliveryContent,
  DeliveryOutcome,
  DeliveryState,
  PlannedDelivery,
} from './delivering/delivery.ts';
import type { Notice } from './delivering/notice.ts';
import type { Subscription, Watch } from './subscription.ts';

/** What digests need remembered. `src/store/` implements it; the core is handed it. */
export type DigestStore = {
  readonly subscriptions: SubscriptionBook;
  readonly watches: WatchBook;
  readonly documents: DocumentLedger;
  readonly deliveries: DeliveryLedger;
  readonly notices: NoticeOutbox;
  readonly alarms: AlarmBook;
  readonly records: RecordKeeping;
};

/** A place in Slack: a channel or a direct message, in a workspace. */
export type Place = { readonly workspaceId: string; readonly channelId: string };

/** A subscription and what the store knows of it besides. */
export type KeptSubscription = Subscription & {
  /** Due times up to here do not count: the schedule was chosen, or the subscription resumed, then. */
  readonly countsFrom: Date;
};

/** One change of a subscription. `before` is null where it was made by this change. */
export type SubscriptionChange = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly before: Subscription | null;
  readonly after: Subscription;
  readonly changedBy: string;
  readonly changedAt: Date;
};

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly subscription: Subscription }
  /** Somebody changed it again since: undoing would lose their change. */
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-found' };

export type SubscriptionBook = {
  find(id: string): Promise<KeptSubscription | undefined>;
  /** The one subscription of a channel that has not ended. */
  inChannel(place: Place): Promise<KeptSubscription | undefined>;
  /** All that have not ended, oldest first; of one workspace where one is named. */
  live(workspaceId?: string): Promise<readonly KeptSubscription[]>;
  /**
   * Writes a new subscription or a changed one, whole, and remembers the change so that it can be undone.
   * `expecting` is the `changedAt` of what the person saw (null: none was there).
   * Throws `SubscriptionConflictError` when it has changed since, or when its channel has another that has not ended.
   */
  save(subscription: Subscription, expecting?: Date | null): Promise<SubscriptionChange>;
  /** Takes a change back where it is the subscription's last one and at most `withinMs` old. */
  undo(
    changeId: string,
    by: { readonly userId: string; readonly now: Date; readonly withinMs: number },
  ): Promise<UndoOutcome>;
  /** The changes of a subscription, newest first. */
  changes(subscriptionId: string, limit: number): Promise<readonly SubscriptionChange[]>;
  /** Where Slack gives a channel a new id, everything of it moves along. */
  moveChannel(from: Place, toChannelId: string): Promise<void>;
};

/** A watched question and where its news is told. */
export type KeptWatch = Watch & Place;

export type WatchBook = {
  add(watch: KeptWatch): Promise<void>;
  find(id: string): Promise<KeptWatch | undefined>;
  /** Those of a channel that are still watched, oldest first. */
  inChannel(place: Place): Promise<readonly KeptWatch[]>;
  /** All that are told at once, oldest first. */
  toldAtOnce(): Promise<readonly KeptWatch[]>;
  /** False where it was not watched any more. */
  end(id: string, now: Date): Promise<boolean>;
};

/** A document as the corpus held it from an instant on. */
export type DocumentVersion = {
  readonly documentId: string;
  /** Of what the document says; two versions with the same hash say the same. */
  readonly contentHash: string;
  readonly seenAt: Date;
  /** 1 for the first, then counted up. */
  readonly version: number;
};

export type DocumentLedger = {
  /** Notes what the corpus holds now; comes back with the versions that are new, in the order given. */
  record(
    held: readonly { readonly documentId: string; readonly contentHash: string }[],
    now: Date,
  ): Promise<readonly DocumentVersion[]>;
  /** Every version ever seen, oldest first; only those after `since` where it is given. */
  versions(since?: Date): Promise<readonly DocumentVersion[]>;
};

/** Who claims, when, and until when nobody else may. */
export type Claim = { readonly holder: string; readonly now: Date; readonly until: Date };

/** What goes into the same transaction as the record of an outcome. */
export type RecordedAlong = {
  readonly now: Date;
  readonly notices?: readonly Notice[];
  /** Suspends the subscription of the delivery with this reason. */
  readonly suspend?: string;
};

export type DeliveryLedger = {
  /** Adds those that are not known yet; comes back with the number added. They may be claimed from `now` on. */
  plan(due: readonly PlannedDelivery[], now: Date): Promise<number>;
  /** Adds those not known yet in a final or an unsettled state, as `missed` (too late) or `unknown` (records were lost). */
  planAs(
    state: 'missed' | 'unknown',
    due: readonly PlannedDelivery[],
    reason: string,
    now: Date,
  ): Promise<number>;
  find(id: string): Promise<Delivery | undefined>;
  /** Which of these ids are known. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Claims the one that has waited longest, or nothing. A delivery that was `posting` when its holder's
   * claim ran out comes back as `unknown`. Those of `exceptWorkspaces` are left (Slack asked to wait there).
   */
  claimNext(claim: Claim, exceptWorkspaces?: readonly string[]): Promise<Delivery | undefined>;
  /** When the next one may be claimed; undefined when nothing waits. */
  nextWorkAt(): Promise<Date | undefined>;
  /** Says, before the request is made, that it will be. False where the claim was lost: then nothing may be sent. */
  startPosting(
    claimed: Delivery,
    content: DeliveryContent,
    times: { readonly now: Date; readonly until: Date },
  ): Promise<boolean>;
  /** Writes what became of a claim. False where the claim was lost; then nothing was written. */
  record(claimed: Delivery, outcome: DeliveryOutcome, along: RecordedAlong): Promise<boolean>;
  /** Somebody asked that an unknown or missed one be posted after all. False where it is neither (any more). */
  postAfterAll(id: string, now: Date): Promise<boolean>;
  /** The last one before `dueAt` that was posted or skipped. */
  lastDelivered(subjectId: string, before: Date): Promise<Delivery | undefined>;
  /** Those of one subject, newest due time first. */
  history(subjectId: string, limit: number): Promise<readonly Delivery[]>;
  /** What the subject was told: surely (`posted`), and perhaps (`unknown`, `posting`); item ids with their due times. */
  told(subjectId: string): Promise<readonly ToldItem[]>;
  /** Those in one of the states that were due after `from` and up to `until`, oldest first. */
  dueBetween(states: readonly DeliveryState[], from: Date, until: Date): Promise<readonly Delivery[]>;
  counts(): Promise<Readonly<Record<DeliveryState, number>>>;
  /** Of every subject that was ever posted to, the due time of the last one posted. */
  lastPostedDueTimes(): Promise<ReadonlyMap<string, Date>>;
  lastPostedAt(): Promise<Date | undefined>;
};

export type ToldItem = {
  readonly itemId: string;
  readonly dueAt: Date;
  /** False where it is not known whether the message arrived. */
  readonly certain: boolean;
};

export type NoticeOutbox = {
  /** Adds those whose id is not known; comes back with the number added. */
  add(notices: readonly Notice[], now: Date): Promise<number>;
  claimNext(claim: Claim): Promise<ClaimedNotice | undefined>;
  record(
    claimed: ClaimedNotice,
    outcome:
      | { readonly kind: 'sent' }
      | { readonly kind: 'failed'; readonly reason: string }
      | { readonly kind: 'retry'; readonly reason: string; readonly notBefore: Date },
    now: Date,
  ): Promise<boolean>;
  /** Those that could not be told to anyone, oldest first. */
  failed(): Promise<readonly Notice[]>;
  nextWorkAt(): Promise<Date | undefined>;
};

export type ClaimedNotice = Notice & {
  readonly claim: number;
  readonly attempts: number;
  readonly createdAt: Date;
};

export type AlarmBook = {
  /** Raises those that were not raised before and, in the same transaction, adds the notice made of them, if any. */
  raise(
    keys: readonly string[],
    now: Date,
    notice: (raised: readonly string[]) => Notice | undefined,
  ): Promise<readonly string[]>;
};

/** What is known of the records themselves. */
export type RecordKeeping = {
  /**
   * True where the records turn out to be an older copy of themselves, put back from a backup: then whatever
   * waited in them is `unknown` from now on. To be asked before anything is planned or posted.
   */
  checkForCopy(now: Date): Promise<boolean>;
  /**
   * When they were last found to be one, or said to be; null when never. What was due up to then, and is not
   * in the records, may have been posted.
   */
  restoredAt(): Promise<Date | null>;
  /** Says that they were put back by hand, where the app cannot see it (a disk image). */
  markRestored(now: Date): Promise<void>;
};
