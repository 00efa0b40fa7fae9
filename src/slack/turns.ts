/**
 * A queue in which each waits for a turn of the event loop of its own, in the order in which they came.
 *
 * An answer takes some milliseconds of computing. When hundreds are asked at once, computing them in one
 * go would keep the requests behind them from being acknowledged; between two turns the loop reads and
 * acknowledges whatever has arrived.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
