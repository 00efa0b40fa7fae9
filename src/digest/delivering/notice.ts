import type { KnownBlock } from '@slack/types';

/** Why somebody is told something out of turn. */
export type NoticeAbout = 'unknown' | 'suspended' | 'overdue' | 'silent';

/** A message to one person or to the admin channel; sent at least once, seldom twice. */
export type Notice = {
  /** The same for the same event, so that each is told once. */
  readonly id: string;
  readonly about: NoticeAbout;
  readonly workspaceId: string;
  /** A member's id or a channel's. */
  readonly to: string;
  /** Who is told where `to` cannot be reached, if anyone. */
  readonly otherwiseTo: string | null;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
};
