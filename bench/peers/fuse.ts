import Fuse from 'fuse.js';
import type { Place } from '../../src/search/passage-index.ts';
import { FIELDS, type Peer, peerTextOf, placesAt, SHOWN } from './peer.ts';

/** Fuse.js word by word, wherever in the passage a word stands: the settings that suit long texts best. */
export function createFusePeer(places: readonly Place[]): Peer {
  const fuse = new Fuse(places.map(peerTextOf), {
    keys: [...FIELDS],
    useTokenSearch: true,
    ignoreLocation: true,
  });
  return {
    name: 'Fuse.js',
    find: (question) =>
      placesAt(
        places,
        fuse.search(question, { limit: SHOWN }).map(({ refIndex }) => refIndex),
      ),
  };
}
