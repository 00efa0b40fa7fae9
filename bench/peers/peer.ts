import type { Place } from '../../src/search/passage-index.ts';

/** A search library that is asked the same questions of the same passages. */
export type Peer = {
  readonly name: string;
  /** Its best passages, the best first, at most three; none where it finds nothing. */
  readonly find: (question: string) => readonly Place[];
};

/** How many passages a peer may show, as many as an answer of ours. */
export const SHOWN = 3;

/** What a peer is given of a passage: all that our own index reads. */
export type PeerText = {
  readonly title: string;
  readonly headings: string;
  readonly introduction: string;
  readonly text: string;
};

export const FIELDS = [
  'title',
  'headings',
  'introduction',
  'text',
] as const satisfies readonly (keyof PeerText)[];

export function peerTextOf({ document, passage }: Place): PeerText {
  return {
    title: document.title,
    headings: passage.headings.join(' '),
    introduction: passage.introduction ?? '',
    text: passage.text,
  };
}

/** The passages at these places of a list. */
export function placesAt(places: readonly Place[], at: readonly number[]): Place[] {
  return at.flatMap((number) => places[number] ?? []);
}
