import type { Query, TermGroup } from '../../search/query.ts';

const OR = /^\s+(?:or|and\/or)\s+(?:an?\s+|the\s+)?$/i;

/** A query that is met by either of two things with "or" between them ("a seminar or network"), as one group of both. */
export function joinAlternatives(query: Query, text: string): Query {
  const groups: TermGroup[] = [];
  let end = 0;
  for (const group of query.groups) {
    const start = text.indexOf(group.said, end);
    const last = groups.at(-1);
    if (last && start >= 0 && OR.test(text.slice(end, start)))
      groups[groups.length - 1] = eitherOf(last, group, text.slice(end, start));
    else groups.push(group);
    if (start >= 0) end = start + group.said.length;
  }
  return { ...query, groups };
}

function eitherOf(one: TermGroup, other: TermGroup, or: string): TermGroup {
  return {
    ...one,
    said: `${one.said}${or}${other.said}`,
    alternatives: [...one.alternatives, ...other.alternatives],
    weight: Math.max(one.weight, other.weight),
    isKnown: one.isKnown || other.isKnown,
  };
}
