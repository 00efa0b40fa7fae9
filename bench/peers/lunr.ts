import lunr from 'lunr';
import type { Place } from '../../src/search/passage-index.ts';
import { FIELDS, type Peer, peerTextOf, placesAt, SHOWN } from './peer.ts';

/** Lunr as it comes: stems, its own stop words, any of the others, BM25 over all fields. */
export function createLunrPeer(places: readonly Place[]): Peer {
  const index = lunr(function (this: lunr.Builder) {
    for (const field of FIELDS) this.field(field);
    places.forEach((place, id) => {
      this.add({ id, ...peerTextOf(place) });
    });
  });
  return {
    name: 'lunr',
    find: (question) => {
      // Signs of its query language ("title:", "-not", "near~2") would be read as such.
      const words = question.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
      return placesAt(
        places,
        index
          .search(words)
          .slice(0, SHOWN)
          .map(({ ref }) => Number(ref)),
      );
    },
  };
}
