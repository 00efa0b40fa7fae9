/** Gives every post its moment, so that Slack is not asked faster than it takes. */
export type Pace = {
  /** Books the next free moment for a post in this channel; comes back with the milliseconds until then. */
  book(workspaceId: string, channelId: string, now: Date): number;
  /** Slack asked for a pause in this workspace. */
  pause(workspaceId: string, until: Date): void;
  /** The workspaces that pause at this moment. */
  pausing(now: Date): readonly string[];
};

/** 240 a minute: Slack allows "several hundred" in a workspace, and answers need room beside digests. */
const BETWEEN_POSTS_MS = 250;
/** Slack's published limit: one message a second in a channel. */
const BETWEEN_POSTS_IN_A_CHANNEL_MS = 1_000;
/** Moments that are past mean nothing; they are dropped once there are this many. */
const MAX_REMEMBERED = 2_000;

/** For one process; several share a workspace's limit by Slack's own 429. */
export function createPace(): Pace {
  const freeFrom = new Map<string, number>();
  const pausedUntil = new Map<string, number>();

  return {
    book(workspaceId, channelId, now) {
      const channel = `${workspaceId}/${channelId}`;
      const at = Math.max(now.getTime(), freeFrom.get(workspaceId) ?? 0, freeFrom.get(channel) ?? 0);
      if (freeFrom.size > MAX_REMEMBERED) {
        for (const [key, moment] of freeFrom) if (moment <= now.getTime()) freeFrom.delete(key);
      }
      freeFrom.set(workspaceId, at + BETWEEN_POSTS_MS);
      freeFrom.set(channel, at + BETWEEN_POSTS_IN_A_CHANNEL_MS);
      return at - now.getTime();
    },

    pause(workspaceId, until) {
      pausedUntil.set(workspaceId, Math.max(until.getTime(), pausedUntil.get(workspaceId) ?? 0));
    },

    pausing: (now) =>
      [...pausedUntil].filter(([, until]) => until > now.getTime()).map(([workspace]) => workspace),
  };
}
