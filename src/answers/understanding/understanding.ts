import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Authority } from '../../knowledge/knowledge.ts';
import type { FoundName } from '../../knowledge/name-finder.ts';
import type { Query } from '../../search/query.ts';
import type { Intent } from '../answer.ts';
import type { Span } from '../span.ts';

/** What a person wants to be shown: the intents of an answer, and ways of asking that share one with others. */
export type Wish = Intent | 'which-regions' | 'which-committees' | 'regions';

/** A question as the app reads it. */
export type Understanding = {
  /** As it was asked. */
  readonly asked: string;
  /** With its slips mended. */
  readonly text: string;
  readonly mended: ReadonlySet<string>;
  readonly wish: Wish;
  /** Slugs, in the order in which they were said. */
  readonly regions: readonly string[];
  readonly authorities: readonly FoundName<Authority>[];
  /** Authorities that only say which region is meant ("Dudley's region"); theirs are among `regions`. */
  readonly regionsNamedBy: readonly FoundName<Authority>[];
  readonly committees: readonly string[];
  /** A place that no update comes from ("Scotland"). */
  readonly elsewhere: string | null;
  readonly times: readonly TimeSpan[];
  /** Dates that are not meant: "not the 2023 one". */
  readonly notTimes: readonly TimeSpan[];
  readonly recency: 'latest' | 'previous' | 'oldest' | null;
  /** What it is about, without regions, committees and dates. */
  readonly query: Query;
  /** Parts of `text` that named a region, a committee or a date. */
  readonly named: readonly Span[];
  /** The question before, where this one is about the same. */
  readonly context?: string;
  /** What was spoken of in the thread, in its own words, where this one is about that. */
  readonly spokenOf?: string;
  /** The passage that answered the question before, where this one asks for a detail of that. */
  readonly shownIn?: {
    readonly document: string;
    readonly anchor: string;
    /** Whether all of the document was shown, and not this passage more than others. */
    readonly isWhole?: boolean;
  };
  /** What was taken over from earlier in the thread, in words; null where nothing was. */
  readonly carried: string | null;
};
