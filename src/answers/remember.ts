import type { Knowledge } from '../knowledge/knowledge.ts';

const KEPT = 4_000;

/**
 * A function that finds something in a text, and keeps what it found in the texts last asked about: a question asks for
 * each sentence of some passages several times, and the next question for many of them again.
 */
export function remember<Found>(
  find: (text: string, knowledge: Knowledge) => Found,
): (text: string, knowledge: Knowledge) => Found {
  const known = new WeakMap<Knowledge, Map<string, Found>>();
  return (text, knowledge) => {
    let texts = known.get(knowledge);
    if (!texts) {
      texts = new Map();
      known.set(knowledge, texts);
    }
    const before = texts.get(text);
    if (before !== undefined) return before;
    if (texts.size >= KEPT) texts.clear();
    const found = find(text, knowledge);
    texts.set(text, found);
    return found;
  };
}
