import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { within } from './within.ts';

/** Counts what is being dealt with, so that the app can stop without dropping an answer half way. */
export type InFlight = {
  readonly middleware: Middleware<AnyMiddlewareArgs>;
  /** Resolves when nothing is under way, or after `deadlineMs`; says whether all was finished. */
  drained(deadlineMs: number): Promise<boolean>;
};

export function createInFlight(): InFlight {
  const underWay = new Set<Promise<void>>();
  return {
    async middleware({ next }) {
      const work = next();
      const settled = work.then(
        () => {},
        () => {},
      );
      underWay.add(settled);
      settled.finally(() => underWay.delete(settled));
      await work;
    },
    async drained(deadlineMs) {
      return within(Promise.all(underWay), deadlineMs);
    },
  };
}
