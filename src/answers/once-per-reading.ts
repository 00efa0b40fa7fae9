import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Understanding } from './understanding/understanding.ts';

/** How a question was put, and what its headline says of the thread: nothing is found by these. */
const ONLY_SAID: ReadonlySet<keyof Understanding> = new Set(['asked', 'carried']);

/**
 * A function of what was understood that is worked out once for each reading of a question: a rule for follow-ups tries whether a detail
 * is told, and who answers asks for the same detail again. It may look at nothing that only the headline says.
 */
export function oncePerReading<Found>(
  find: (read: Understanding, knowledge: Knowledge) => Found,
): (read: Understanding, knowledge: Knowledge) => Found {
  type Last = { readonly read: Understanding; readonly knowledge: Knowledge; readonly found: Found };
  const lastOf = new WeakMap<Understanding['query'], Last>();
  return (read, knowledge) => {
    const last = lastOf.get(read.query);
    if (last && last.knowledge === knowledge && isSame(last.read, read)) return last.found;
    const found = find(read, knowledge);
    lastOf.set(read.query, { read, knowledge, found });
    return found;
  };
}

function isSame(one: Understanding, other: Understanding): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof Understanding)[];
  return names.every((name) => ONLY_SAID.has(name) || one[name] === other[name]);
}
