import type { Knowledge } from '../knowledge/knowledge.ts';
import { onceForEach } from './once-for-each.ts';

const KEPT = 4_000;
/** Of whole passages fewer are kept: as many as the corpus here has, and in a large one no megabytes. */
export const PASSAGES_KEPT = 1_000;

/**
 * A function that finds something in a text or passage, and keeps what it found in those last asked about: a question asks for
 * each sentence of some passages several times, and the next question for many of them again.
 */
export function remember<Found, Asked = string>(
  find: (asked: Asked, knowledge: Knowledge) => Found,
  most = KEPT,
): (asked: Asked, knowledge: Knowledge) => Found {
  const keptOf = onceForEach((_: Knowledge) => new Map<Asked, Found>());
  return (asked, knowledge) => {
    const kept = keptOf(knowledge);
    const before = kept.get(asked);
    if (before !== undefined) return before;
    if (kept.size >= most) kept.clear();
    const found = find(asked, knowledge);
    kept.set(asked, found);
    return found;
  };
}
