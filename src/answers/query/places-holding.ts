import type { IndexPart, PassageIndex, Place } from '../../search/passage-index.ts';

/** The passages that hold all the terms: one after the other, so that who needs one looks no further. */
export function* placesHolding(
  terms: readonly string[],
  { parts, places }: PassageIndex,
): Generator<Place, undefined> {
  for (const part of parts) for (const at of placesInPart(terms, part)) yield places.at(at)!;
}

/** Whether some passage holds all the terms. */
export function someHolds(terms: readonly string[], index: PassageIndex): boolean {
  return !placesHolding(terms, index).next().done;
}

function* placesInPart(terms: readonly string[], { first, postings }: IndexPart): Generator<number> {
  const lists = terms.map((term) => postings(term)?.passages ?? new Uint16Array());
  const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
  if (!rarest) return;
  // Not place after place of an iterator: of a common term there are thousands.
  for (let at = 0; at < rarest.length; at++) {
    const place = rarest[at]!;
    if (others.every((list) => holds(list, place))) yield first + place;
  }
}

/** Whether an ascending list holds a number. */
function holds(list: Uint16Array, wanted: number): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return list[from] === wanted;
}
