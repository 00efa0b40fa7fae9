import type { PartialDate, PublishedBasis } from '../corpus/document.ts';
import type { Mark } from '../search/excerpt.ts';

export type { Mark };

export const INTENTS = [
  'region',
  'role',
  'topic',
  'fact',
  'define',
  'compare',
  'timeline',
  'committee',
  'contact',
  'help',
] as const;
export type Intent = (typeof INTENTS)[number];

/** A passage that supports the answer, and the excerpt of it worth showing. */
export type Citation = {
  /** Null for a fact from `roles.yml`, which no document holds. */
  readonly document: string | null;
  /** The passage's anchor in its document; null where `document` is. */
  readonly anchor: string | null;
  readonly title: string;
  readonly region: string | null;
  readonly committees: readonly string[];
  readonly published: PartialDate | null;
  readonly publishedBasis: PublishedBasis | null;
  /** The public page, or null. */
  readonly url: string | null;
  readonly heading: string | null;
  /** What introduces the list of which the excerpt is a point, verbatim; null where it is none, or nothing short does. */
  readonly introduction: string | null;
  /** Verbatim, cut at word ends, at most 320 characters. */
  readonly excerpt: string;
  readonly marks: readonly Mark[];
  readonly score: number;
};

type Said = {
  readonly question: string;
  readonly intent: Intent;
  /** One sentence that could be read aloud. */
  readonly headline: string;
  /** What the reader must know of the age or the limits of the answer. */
  readonly notice: string | null;
  /** Questions that have an answer. */
  readonly suggestions: readonly string[];
};

/**
 * What there is to say, before anyone decides how it looks. `found` cites at least one passage, up to
 * three (or one for each region or date where the question asks for that), and `further` passages behind
 * *More*; `guidance` explains how to ask; `refused` says what the corpus does not hold.
 */
export type Answer =
  | (Said & {
      readonly kind: 'found';
      readonly passages: readonly [Citation, ...Citation[]];
      readonly further: readonly Citation[];
    })
  | (Said & { readonly kind: 'guidance' })
  | (Said & { readonly kind: 'refused' });
