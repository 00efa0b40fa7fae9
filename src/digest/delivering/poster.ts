import type { KnownBlock } from '@slack/types';

/** What the delivery needs of Slack. `src/slack/poster.ts` implements it. */
export type Poster = {
  /** Makes one request, never two. */
  post(message: OutgoingMessage): Promise<PostOutcome>;
  /** Looks for a posted delivery among a channel's messages since an instant. */
  find(wanted: WantedMessage): Promise<FindOutcome>;
};

export type OutgoingMessage = {
  readonly workspaceId: string;
  /** A channel's id; a member's id posts in their direct messages with the app. */
  readonly channelId: string;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  /** What the message carries unseen, so that it can be found again; null for a mere notice. */
  readonly mark: DeliveryMark | null;
};

/** What a message says of itself to the app. */
export type DeliveryMark = {
  readonly deliveryId: string;
  readonly coversFrom: Date | null;
  readonly coversUntil: Date;
  readonly itemIds: readonly string[];
};

export type WantedMessage = {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly deliveryId: string;
  readonly since: Date;
};

export type PostOutcome =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Not posted: Slack asks to wait. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  /** Not posted, for a reason that passes. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Not posted, and would not be next time: because of the place, or of this very message. */
  | { readonly kind: 'refused'; readonly reason: string; readonly because: 'place' | 'message' }
  /** Perhaps posted. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type FindOutcome =
  | { readonly kind: 'found'; readonly ts: string; readonly mark: DeliveryMark | null }
  | { readonly kind: 'absent' }
  /** The app may not read there. */
  | { readonly kind: 'cannot-look'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | null };
