import type { DigestStore } from '../digest-store.ts';
import type { Compose, ComposeWatch } from './deliver-content.ts';
import type { Pace } from './deliver-pace.ts';
import type { DeliveryState } from './delivery.ts';
import type { Poster } from './poster.ts';

/** What a delivery is made with. */
export type DeliveryParts = {
  readonly store: DigestStore;
  readonly poster: Poster;
  readonly compose: Compose;
  /** Without one, questions that are watched at once are not delivered. */
  readonly composeWatch?: ComposeWatch;
  /** Names this process among those that share the records; another after every start. */
  readonly holder: string;
  readonly clock: () => Date;
  readonly wait: (ms: number) => Promise<void>;
  readonly pace: Pace;
  /** Where the app reports trouble; null for nowhere. */
  readonly adminChannel: string | null;
  readonly report: (event: DeliveryEvent) => void;
};

/** What happened, for a log: ids, never words that people wrote. */
export type DeliveryEvent =
  | {
      readonly what: 'delivery';
      readonly deliveryId: string;
      readonly channelId: string;
      readonly became: DeliveryState | 'asked';
      readonly reason: string | null;
      readonly lateByMs: number;
    }
  | { readonly what: 'restored'; readonly reason: string }
  | { readonly what: 'notice'; readonly noticeId: string; readonly became: 'sent' | 'failed' | 'waiting' }
  | { readonly what: 'error'; readonly doing: string; readonly error: unknown };
