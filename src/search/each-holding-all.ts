import { countOf, type IndexPart, type PassageIndex, type Postings } from './passage-index.ts';

/** Visits the passages that hold all the terms, ascending, with the smallest of their counts. */
export function eachHoldingAll(
  terms: readonly string[],
  index: PassageIndex,
  visit: (place: number, count: number) => void,
): void {
  for (const part of index.parts) eachInPart(terms, part, visit);
}

function eachInPart(
  terms: readonly string[],
  { first, postings }: IndexPart,
  visit: (place: number, count: number) => void,
): void {
  const lists: Postings[] = [];
  for (const term of terms) {
    const list = postings(term);
    if (!list) return;
    lists.push(list);
  }
  const [rarest, ...others] = lists.sort((a, b) => a.passages.length - b.passages.length);
  if (!rarest) return;
  const cursors = new Uint32Array(others.length);
  for (let i = 0; i < rarest.passages.length; i++) {
    const place = rarest.passages[i]!;
    let smallest = rarest.weights[i]!;
    let isInAll = true;
    for (let k = 0; k < others.length && isInAll; k++) {
      const { passages, weights } = others[k]!;
      const cursor = firstFrom(passages, cursors[k]!, place);
      cursors[k] = cursor;
      isInAll = passages[cursor] === place;
      if (isInAll) smallest = Math.min(smallest, weights[cursor]!);
    }
    if (isInAll) visit(first + place, countOf(smallest));
  }
}

/**
 * Where in an ascending list, from `start` on, the first number stands that is not less than `wanted`. In steps that double:
 * beside a rare term a common one has most of its passages passed over.
 */
function firstFrom(list: Uint16Array, start: number, wanted: number): number {
  let low = start;
  let step = 1;
  while (low + step <= list.length && list[low + step - 1]! < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(list.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
