import type { Authority, Knowledge } from '../../../knowledge/knowledge.ts';
import { sayList, sayRegion } from '../../wording/say.ts';

/** "Kent and Medway are in the South East", "Kent is in the South East and Essex in the Eastern region". */
export function sayWhere(named: readonly Authority[], knowledge: Knowledge): string {
  const byRegion = Map.groupBy(named, ({ region }) => region);
  const parts = [...byRegion].map(([region, ofRegion], i) => {
    const verb = i > 0 ? '' : ofRegion.length > 1 ? ' are' : ' is';
    return `${sayList(ofRegion.map(({ name }) => name))}${verb} in ${sayRegion(region, knowledge)}`;
  });
  return sayList(parts);
}
