import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Authority } from '../../knowledge/knowledge.ts';
import type { FoundName } from '../../knowledge/name-finder.ts';
import type { Query } from '../../search/query.ts';
import type { Intent } from '../answer.ts';
import type { Span } from '../span.ts';

/** What a person wants to be shown: the intents of an answer, and ways of asking that share one with others. */
export type Wish = Intent | 'which-regions' | 'which-committees' | 'regions' | 'committees';

/** The words of a question, and what was made of them. */
export type Wording = {
  /** As it was asked. */
  readonly asked: string;
  /** With its slips mended. */
  readonly text: string;
  readonly mended: ReadonlySet<string>;
  /** Parts of `text` that named a region, a committee or a date. */
  readonly named: readonly Span[];
  /** What it is about, without regions, committees and dates. */
  readonly query: Query;
};

/** The places and bodies that a question names; slugs in the order in which they were said. */
export type NamedPlaces = {
  readonly regions: readonly string[];
  readonly authorities: readonly FoundName<Authority>[];
  /** Authorities that only say which region is meant ("Dudley's region"); theirs are among `regions`. */
  readonly regionsNamedBy: readonly FoundName<Authority>[];
  readonly committees: readonly string[];
  /** A place that no update comes from ("Scotland"). */
  readonly elsewhere: string | null;
};

/** The dates that a question names. */
export type NamedTimes = {
  readonly times: readonly TimeSpan[];
  /** Dates that are not meant: "not the 2023 one". */
  readonly notTimes: readonly TimeSpan[];
  readonly recency: 'latest' | 'previous' | 'oldest' | null;
};

/** What a question takes over from the ones before it in its thread; by itself it takes nothing. */
export type FromThread = {
  /** The question before, where this one is about the same. */
  readonly context?: string;
  /** What the question that this one asks a detail of named and no update says: there is no detail of that either. */
  readonly unheldBefore?: readonly string[];
  /** What was spoken of in the thread, in its own words, where this one is about that. */
  readonly spokenOf?: string;
  /** The passage that answered the question before, where this one asks for a detail of that. */
  readonly shownIn?: {
    readonly document: string;
    readonly anchor: string;
    /** Whether all of the document was shown, and not this passage more than others. */
    readonly isWhole?: boolean;
  };
  /** What is said in front of an answer from elsewhere: that the place spoken of tells nothing of it. */
  readonly saidFirst?: string;
  /** What was taken over from earlier in the thread, in words; null where nothing was. */
  readonly carried: string | null;
};

/** A question as the app reads it. Who needs one part of that asks for this part alone. */
export type Understanding = Wording & NamedPlaces & NamedTimes & FromThread & { readonly wish: Wish };
