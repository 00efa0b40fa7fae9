/** What has been dealt with already: Slack sends again what it thinks was not heard. */
export type SeenEvents = {
  /** True the first time that `key` is asked about, false ever after (for at least an hour). */
  isFirst(key: string, at: Date): Promise<boolean>;
};

/** Slack's last resend comes an hour after the first try at most. */
const KEPT_MS = 2 * 60 * 60 * 1000;
/** Some hours of a busy workspace; the oldest go first. */
const MAX_KEPT = 50_000;

/** Remembers within this process, in bounded space; a restart forgets. */
export function createSeenEvents(): SeenEvents {
  const seen = new Map<string, number>();
  return {
    async isFirst(key, at) {
      const now = at.getTime();
      const isKnown = (seen.get(key) ?? Number.NEGATIVE_INFINITY) > now - KEPT_MS;
      if (isKnown) return false;
      seen.delete(key);
      seen.set(key, now);
      for (const [oldest, since] of seen) {
        if (seen.size <= MAX_KEPT && since > now - KEPT_MS) break;
        seen.delete(oldest);
      }
      return true;
    },
  };
}
