import MiniSearch from 'minisearch';
import type { Place } from '../../src/search/passage-index.ts';
import { FIELDS, type Peer, type PeerText, peerTextOf, placesAt, SHOWN } from './peer.ts';

/** MiniSearch as it comes: any of the words, BM25+ over all fields. */
export function createMiniSearchPeer(places: readonly Place[]): Peer {
  const index = new MiniSearch<PeerText & { id: number }>({ fields: [...FIELDS] });
  index.addAll(places.map((place, id) => ({ id, ...peerTextOf(place) })));
  return {
    name: 'MiniSearch',
    find: (question) =>
      placesAt(
        places,
        index
          .search(question)
          .slice(0, SHOWN)
          .map(({ id }) => Number(id)),
      ),
  };
}
