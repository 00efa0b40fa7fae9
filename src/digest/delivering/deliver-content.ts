import type { KnownBlock } from '@slack/types';
import type { KeptSubscription, KeptWatch, ToldItem } from '../digest-store.ts';
import type { Delivery } from './delivery.ts';
import type { MovedDue } from './due.ts';

/**
 * What there is to say, or why there is nothing. `itemIds` are remembered, so that nothing is said twice.
 * `coversUntil` where not everything up to the context's was considered.
 */
export type Composed = { readonly coversUntil?: Date } & (
  | { readonly text: string; readonly blocks: readonly KnownBlock[]; readonly itemIds: readonly string[] }
  | { readonly skip: string }
);

/** What a composition may depend on, besides the corpus. */
export type DeliveryContext = {
  readonly delivery: Delivery;
  /** What was seen up to here was covered by the last delivery; null for the first one. */
  readonly coversFrom: Date | null;
  /** Covers what was seen up to here: the moment of composing. */
  readonly coversUntil: Date;
  readonly told: readonly ToldItem[];
  /** It comes this much after its due time, in milliseconds. */
  readonly lateByMs: number;
  /** The bank holiday that moved it here. */
  readonly moved: MovedDue | null;
};

/** Composes a digest. Called anew for each attempt; an error is reported, and tried again later. */
export type Compose = (
  subscription: KeptSubscription,
  context: DeliveryContext,
) => Composed | Promise<Composed>;

/** Composes the news of one watched question that its watchers want at once. */
export type ComposeWatch = (watch: KeptWatch, context: DeliveryContext) => Composed | Promise<Composed>;
