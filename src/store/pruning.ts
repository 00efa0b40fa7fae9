const EVERY_MS = 60_000;

/** True at most once a minute by the times given: how often what has expired is worth deleting. */
export function pruning(): (now: Date) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now.getTime() < last + EVERY_MS) return false;
    last = now.getTime();
    return true;
  };
}
