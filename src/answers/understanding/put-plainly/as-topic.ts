import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { buildQuery } from '../../query/build-query.ts';
import type { Understanding } from '../understanding.ts';

/** A question read as a topic after all, with the matters that it may mean; what a thread adds to it stays as it is. */
export function asTopic(understanding: Understanding, knowledge: Knowledge): Understanding {
  return readAs('topic', understanding, knowledge);
}

/** The same, read as a question of fact. */
export function asFact(understanding: Understanding, knowledge: Knowledge): Understanding {
  return readAs('fact', understanding, knowledge);
}

function readAs(wish: 'topic' | 'fact', understanding: Understanding, knowledge: Knowledge): Understanding {
  const { text, named, mended, regions, carried, query } = understanding;
  const mattersOf = { isFact: wish === 'fact', regions };
  return {
    ...understanding,
    wish,
    query: carried === null ? buildQuery(text, knowledge, { without: named, mended, mattersOf }) : query,
  };
}
