import type { DigestStore } from '../digest/digest-store.ts';

/** Everything the app remembers between two starts. Open one with `openStore`. */
export type Store = DigestStore & {
  readonly threads: ThreadStore;
  readonly seenEvents: SeenEventStore;
  /** Throws a `StoreError` when the database cannot be read. */
  check(): Promise<void>;
  close(): Promise<void>;
};

/** The questions asked in each conversation, for a week after the last of them. */
export type ThreadStore = {
  remember(key: string, question: string, at: Date): Promise<void>;
  /** Oldest first, at most eight; empty where none is remembered. */
  recall(key: string, at: Date): Promise<string[]>;
};

/** Which of Slack's events were handled, by any instance: Slack resends, also under other event ids. */
export type SeenEventStore = {
  /** True the first time that `key` is asked about, false for two hours after. */
  isFirst(key: string, at: Date): Promise<boolean>;
};
