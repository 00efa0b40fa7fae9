import type { Citation } from '../answers/answer.ts';
import type { PartialDate, PublishedBasis } from '../corpus/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Role } from '../knowledge/role.ts';
import type { Interests } from './subscription.ts';

/** What of the knowledge a digest is made from. */
export type DigestKnowledge = Pick<
  Knowledge,
  'documents' | 'roles' | 'regions' | 'committees' | 'findRegions'
>;

/** The best passages for plain words, best first; empty when nothing is really on them. */
export type FindPassages = (
  words: string,
  within: { readonly documents: ReadonlySet<string>; readonly limit: number },
) => readonly Citation[];

/** Why something is in a digest: what the subscription asked for that it matched. */
export type Reason =
  | { readonly kind: 'region'; readonly slug: string }
  | { readonly kind: 'committee'; readonly slug: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'watch'; readonly question: string }
  /** The subscription asked for everything. */
  | { readonly kind: 'everything' };

/** What a reader is told of a document in a line. */
export type DocumentLine = {
  readonly documentId: string;
  readonly title: string;
  readonly region: string | null;
  readonly committees: readonly string[];
  readonly published: PartialDate | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly url: string | null;
};

/**
 * How a document comes to be in a digest: it `arrived` since the last one, what it says was `updated`
 * since, or it was `held` before and introduces a first digest or stands for an older time.
 */
export type Standing = 'arrived' | 'updated' | 'held';

/** One thing to read. `id` is the same whenever the same news is composed: what was told is known by it. */
export type DigestItem =
  | (DocumentLine & {
      readonly kind: 'document';
      readonly id: string;
      readonly standing: Standing;
      /** The passages that matter to this subscription, best first, one or two. */
      readonly passages: readonly Citation[];
      readonly reasons: readonly Reason[];
    })
  | (DocumentLine & {
      /** People who have a post that others held, or have left one, as one passage says. */
      readonly kind: 'post';
      readonly id: string;
      readonly changes: readonly [PostChange, ...PostChange[]];
      readonly anchor: string;
      readonly reasons: readonly Reason[];
    });

/** Who has a post now, or has left it, and who held it before, as of when, where that is known. */
export type PostChange = {
  readonly role: Role;
  readonly before: { readonly person: string; readonly asOf: PartialDate | null } | null;
};

/** What one message of a subscription has to say, before anyone decides how it looks. */
export type Digest = {
  readonly interests: Interests;
  /** Everything that the corpus held after this and up to `coversUntil` was considered. */
  readonly coversFrom: Date;
  readonly coversUntil: Date;
  /** In reading order: what the message shows first comes first, its regions together. */
  readonly items: readonly DigestItem[];
  /** How many of the items are for the message; the others are behind *More*. */
  readonly shown: number;
  /**
   * `news`: something arrived. `beginning`: the first digest, with the latest held and any news.
   * `quiet`: nothing arrived, and one line says so. `look-back`: nothing arrived, and one older document
   * is the item. `nothing`: there is nothing to post.
   */
  readonly kind: 'news' | 'beginning' | 'quiet' | 'look-back' | 'nothing';
  /** The document with the latest date of all that match; null where none does. */
  readonly latest: DocumentLine | null;
};
