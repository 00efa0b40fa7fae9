import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** Counts what is being dealt with, so that the app can stop without dropping an answer half way. */
export type InFlight = {
  readonly middleware: Middleware<AnyMiddlewareArgs>;
  /** Resolves when nothing is under way any more, what begins meanwhile included. */
  drained(): Promise<void>;
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
    async drained() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
