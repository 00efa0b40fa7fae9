import { holdingOf } from './holding.ts';
import type { Query, TermGroup } from './query.ts';

/** How much a group of the query says: large for what few passages hold. */
export type GroupRarity = (group: TermGroup) => number;

/** How much of the query, by rarity, stands in a text; from 0 to the sum of its groups' weights times their rarities. */
export function fitOf(text: string, query: Query, rarityOfGroup: GroupRarity): number {
  return weighed(holdingOf(query).of(text), query, rarityOfGroup);
}

/** How much of it several texts hold between them. */
export function fitOfAll(texts: readonly string[], query: Query, rarityOfGroup: GroupRarity): number {
  return weighed(holdingOf(query).ofAll(texts), query, rarityOfGroup);
}

/** What a text that holds all of a query fits. */
export function wholeFit(query: Query, rarityOfGroup: GroupRarity): number {
  return sum(weightsOf(query, rarityOfGroup));
}

/** How much of a query a text holds, as a share of all of it; 0 where nothing is asked for. */
export function shareOfFit(query: Query, rarityOfGroup: GroupRarity): (text: string) => number {
  const whole = wholeFit(query, rarityOfGroup);
  return (text) => (whole === 0 ? 0 : fitOf(text, query, rarityOfGroup) / whole);
}

function weighed(held: readonly number[], query: Query, rarityOfGroup: GroupRarity): number {
  const weights = weightsOf(query, rarityOfGroup);
  return sum(held.map((share, group) => share * weights[group]!));
}

/** How much each group of a query counts. */
export function weightsOf({ groups }: Query, rarityOfGroup: GroupRarity): number[] {
  return groups.map((group) => group.weight * rarityOfGroup(group));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
