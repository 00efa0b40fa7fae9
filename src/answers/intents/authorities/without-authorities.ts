import type { Query } from '../../../search/query.ts';
import type { NamedPlaces } from '../../understanding/understanding.ts';

/** What is searched for without the names of some authorities: of whom it is asked no longer has to be said. */
export function withoutAuthorities(query: Query, authorities: NamedPlaces['authorities']): Query {
  const names = authorities.map(({ said }) => said.toLowerCase());
  return {
    ...query,
    groups: query.groups.filter(({ said }) => !names.some((name) => name.includes(said.toLowerCase()))),
  };
}
