import { beginsSmall, standInOrder } from './begins-small.ts';
import type { Alternative, TermGroup } from './query.ts';

/** What a term of several words counts whose words stand apart: "illegal exclusions … a school" is no illegal school. */
const SCATTERED = 0.5;
/** So many words apart they still say it together, besides their own number. */
const APART = 3;

/**
 * How much of the question stands in a passage, how much of that only because words of one term stand apart in it, and how much of it
 * word by word together.
 */
export function lookClosely(
  words: readonly string[],
  wanted: ReadonlySet<string>,
  groups: readonly TermGroup[],
  rarities: readonly number[],
): { inText: number; scattered: number; together: number } {
  const placesOf = new Map<string, number[]>();
  words.forEach((term, at) => {
    if (!wanted.has(term)) return;
    const places = placesOf.get(term);
    if (places) places.push(at);
    else placesOf.set(term, [at]);
  });

  let inText = 0;
  let scattered = 0;
  let together = 0;
  let previous: readonly number[] | null = null;
  groups.forEach((group, i) => {
    let ends: readonly number[] = NOWHERE;
    let weight = 0;
    let weightTogether = 0;
    for (const alternative of group.alternatives) {
      const places = placesOfAll(alternative, placesOf);
      if (places.length > 0) {
        weight = Math.max(weight, alternative.weight);
        const share = standNear(alternative, placesOf, words) ? 1 : SCATTERED;
        weightTogether = Math.max(weightTogether, alternative.weight * share);
        ends = ends.length === 0 ? places : ends.concat(places);
      }
    }
    scattered += (weight - weightTogether) * group.weight * rarities[i]!;
    inText += weight * group.weight * rarities[i]!;
    if (previous && ends.some((at) => previous!.some((before) => at - before >= -1 && at - before <= 2))) {
      together +=
        weight * Math.max(group.weight, groups[i - 1]!.weight) * Math.min(rarities[i]!, rarities[i - 1]!);
    }
    previous = ends;
  });
  return { inText, scattered, together };
}

const NOWHERE: readonly number[] = [];

/** Where an alternative stands: the places of its terms, if all of them do. */
function placesOfAll({ terms }: Alternative, placesOf: ReadonlyMap<string, number[]>): readonly number[] {
  if (!terms.every((term) => placesOf.has(term))) return NOWHERE;
  const [only, ...others] = terms;
  return others.length === 0 ? placesOf.get(only!)! : terms.flatMap((term) => placesOf.get(term)!);
}

/** Whether the terms of an alternative stand near to each other somewhere; "home to school" is not home school. */
function standNear(
  { terms }: Alternative,
  placesOf: ReadonlyMap<string, number[]>,
  words: readonly string[],
): boolean {
  if (terms.length < 2) return true;
  const all = terms.map((term) => placesOf.get(term) ?? []);
  if (beginsSmall(terms)) return standInOrder(all);
  const [first, ...others] = all;
  const span = terms.length + APART;
  const isNear = (at: number, one: number) =>
    Math.abs(one - at) <= span && !(terms.length === 2 && one === at + 2 && words[at + 1] === 'to');
  return first!.some((at) => others.every((places) => places.some((one) => isNear(at, one))));
}
