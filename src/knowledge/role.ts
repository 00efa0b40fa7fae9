import type { PartialDate } from '../corpus/document.ts';

/**
 * Who held which post in which body, as of when, and what says so.
 *
 * `post` is one of the words the field uses ("chair", "co-chair", "president", "DCS", "interim DCS" …);
 * `body` names what the post belongs to as the text does ("Workforce Development Policy Committee",
 * "Middlesbrough"), a committee in full, a region as "… region", and is empty where the text tells none; of
 * a "contact" it is what to ask about. `person` is null where the text names none ("chaired by a DCS").
 */
export type Role = {
  readonly post: string;
  readonly body: string;
  readonly person: string | null;
  /**
   * The person's organisation or place, as said: "Darlington", "Norfolk County Council"; where no person is
   * named, how the text describes the holder: "a DCS", "independently".
   */
  readonly place: string | null;
  /** A region's slug, where the post is one of a region or the document is a region's own. */
  readonly region: string | null;
  /** The date said, or else the document's. */
  readonly asOf: PartialDate | null;
  readonly until: PartialDate | null;
  /** Seen from the document: still to come, held then, or ended. */
  readonly tense: 'coming' | 'held' | 'over';
  /** Whether the date is an inference ("about"). */
  readonly isAbout: boolean;
  /** The sentence that says so, verbatim, or the fact in the app's words for one from `roles.yml`. */
  readonly evidence: string;
  readonly source:
    | { readonly kind: 'passage'; readonly documentId: string; readonly anchor: string }
    | { readonly kind: 'page'; readonly url: string };
};
