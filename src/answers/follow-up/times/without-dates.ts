import type { TermGroup } from '../../../search/query.ts';
import type { Understanding } from '../../understanding/understanding.ts';

/** What a question is about without the words of its dates, for the same of another date. */
export function withoutDates({ query, times }: Understanding): readonly TermGroup[] {
  const dates = new Set(times.flatMap(({ said }) => said.toLowerCase().split(/\W+/)));
  return query.groups.filter(({ said }) => !dates.has(said.toLowerCase()));
}
