import type { DigestStore } from '../digest/digest-store.ts';

/** Everything the app remembers between two starts. Open one with `openStore`. */
export type Store = DigestStore & {
  readonly threads: ThreadStore;
  readonly seenEvents: SeenEventStore;
  /** 'sqlite' or 'postgresql', for people. */
  readonly kind: 'sqlite' | 'postgresql';
  /** Throws a `StoreError` when the database cannot be read. */
  check(): Promise<void>;
  close(): Promise<void>;
};

/** The questions asked so far in a thread, so that a follow-up is understood. */
export type ThreadStore = {
  /** Oldest first; empty where none is remembered. */
  questions(threadId: string, now: Date): Promise<readonly string[]>;
  remember(
    threadId: string,
    question: string,
    times: { readonly now: Date; readonly until: Date },
  ): Promise<void>;
};

/** Which of Slack's events were handled: Slack resends, also under other event ids. */
export type SeenEventStore = {
  /** True the first time a key is given, false again until `until` has passed. */
  firstTime(key: string, times: { readonly now: Date; readonly until: Date }): Promise<boolean>;
};
