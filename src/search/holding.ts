import type { Query, TermGroup } from './query.ts';
import { termsOfText } from './tokenize.ts';

/** How much of each group of a query a text, or several between them, hold: from 0 to the weight of its best alternative, in the order of the groups. */
export type Holding = {
  readonly of: (text: string) => readonly number[];
  readonly ofAll: (texts: readonly string[]) => readonly number[];
};

const holdings = new WeakMap<Query['groups'], Holding>();

/**
 * Holds texts against a query, each text once: on the way to an answer the same sentences are weighed several times. What was
 * found lives as long as the groups do.
 */
export function holdingOf({ groups }: Pick<Query, 'groups'>): Holding {
  const known = holdings.get(groups);
  if (known) return known;
  const wanting = groupsByTerm(groups);
  const nothing: readonly number[] = groups.map(() => 0);
  const found = new Map<string, readonly number[]>();
  const ofAll = (texts: readonly string[]) => {
    const held = new Set<string>();
    for (const text of texts) {
      for (const term of termsOfText(text)) if (wanting.has(term)) held.add(term);
    }
    if (held.size === 0) return nothing;
    const all = [...nothing];
    for (const term of held) {
      for (const group of wanting.get(term)!) all[group] ||= heldOf(groups[group]!, held);
    }
    return all;
  };
  const of = (text: string) => {
    const held = found.get(text) ?? ofAll([text]);
    found.set(text, held);
    return held;
  };
  const holding: Holding = { of, ofAll };
  holdings.set(groups, holding);
  return holding;
}

/** The places of the groups that ask for a term: most sentences hold few terms of few. */
function groupsByTerm(groups: Query['groups']): ReadonlyMap<string, ReadonlySet<number>> {
  const wanting = new Map<string, Set<number>>();
  for (const [group, { alternatives }] of groups.entries()) {
    for (const term of alternatives.flatMap(({ terms }) => terms))
      wanting.set(term, (wanting.get(term) ?? new Set()).add(group));
  }
  return wanting;
}

function heldOf({ alternatives }: TermGroup, held: ReadonlySet<string>): number {
  let best = 0;
  for (const { terms, weight } of alternatives) {
    if (weight <= best) continue;
    const share = terms.filter((term) => held.has(term)).length / terms.length;
    best = Math.max(best, weight * share ** 2);
  }
  return best;
}
