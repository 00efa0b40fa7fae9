/** A calendar date as precise as it is known: `2017`, `2017-11` or `2017-11-22`. */
export type PartialDate = string;

/** How the date of a document is known; `neighbours` is an inference and is shown as "about". */
export const PUBLISHED_BASES = ['title', 'text', 'neighbours', 'page'] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

export const DOCUMENT_KINDS = [
  'regional-update',
  'committee-update',
  'statement',
  'speech',
  'report',
  'event',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * One piece of a document as it stands in the file, in reading order. `line` counts from 1 in the
 * corpus file. A heading's `level` is that of its Markdown mark (2 to 6); a bullet's `depth` counts
 * from 0; `marker` is `-` or a number as written ("1."). A `break` (`---`) ends the section without
 * opening another: what follows has no heading.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  | { readonly kind: 'break'; readonly line: number }
  | {
      readonly kind: 'bullet';
      readonly depth: number;
      readonly marker: string;
      readonly text: string;
      readonly line: number;
    };

/**
 * The smallest piece that is indexed and cited: one paragraph or one bullet. `text` is verbatim.
 * `heading` is the nearest heading ("Peer Challenge"), `headings` the whole path from the outermost;
 * `introduction` what introduces the list a bullet stands in. Both serve the search; `text` is shown, and above it the
 * sentence that leads to a list.
 */
export type Passage = {
  /** Unique in the corpus: `<document id>#<anchor>`. */
  readonly id: string;
  readonly documentId: string;
  /** Unique in the document, and the HTML anchor on its page: `p1`, `p2`, … in reading order. */
  readonly anchor: string;
  readonly headings: readonly string[];
  readonly heading: string | null;
  readonly introduction: string | null;
  readonly text: string;
};

/** One published item. */
export type Document = {
  /** The file's name without its ending; unique in the corpus. */
  readonly id: string;
  readonly title: string;
  readonly published: PartialDate | null;
  readonly publishedBasis: PublishedBasis | null;
  /** A region's slug, where the document is one region's own. */
  readonly region: string | null;
  /** Slugs of the committees that it comes from. */
  readonly committees: readonly string[];
  readonly kind: DocumentKind;
  /** The public page, where one is known. */
  readonly url: string | null;
  /** The raw file that it came from. */
  readonly source: string | null;
  /** The corpus file, relative to the corpus folder. */
  readonly file: string;
  /** Those of a document read from a file are put together at each asking. */
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
};
