import type { Question } from './question.ts';

/** A function of a question that is worked out once for each, as long as the function lives. */
export function onceForQuestion<Found>(find: (question: Question) => Found): (question: Question) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (question) => {
    const turns = JSON.stringify([...question.thread, question.text]);
    const before = known.get(turns);
    if (before) return before.found;
    const found = find(question);
    known.set(turns, { found });
    return found;
  };
}
