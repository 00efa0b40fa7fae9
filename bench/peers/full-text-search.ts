import { DatabaseSync } from 'node:sqlite';
import type { Place } from '../../src/search/passage-index.ts';
import { FIELDS, type Peer, peerTextOf, placesAt, SHOWN } from './peer.ts';

/** SQLite's FTS5 in memory: Porter stems, any of the words, its own BM25 over all columns. */
export function createFullTextSearchPeer(places: readonly Place[]): Peer {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE passage USING fts5(${FIELDS.join(', ')}, tokenize = 'porter unicode61')`,
  );
  const insert = database.prepare(`INSERT INTO passage (rowid, ${FIELDS.join(', ')}) VALUES (?, ?, ?, ?, ?)`);
  database.exec('BEGIN');
  places.forEach((place, at) => {
    const { title, headings, introduction, text } = peerTextOf(place);
    insert.run(at, title, headings, introduction, text);
  });
  database.exec('COMMIT');
  const select = database.prepare(
    `SELECT rowid AS at FROM passage WHERE passage MATCH ? ORDER BY bm25(passage), rowid LIMIT ${SHOWN}`,
  );
  return {
    name: 'SQLite FTS5',
    find: (question) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      return placesAt(
        places,
        select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ at }) => Number(at)),
      );
    },
  };
}
