import type { PassageIndex } from '../../search/passage-index.ts';

/** The passages, by their places in the index, that hold all the terms: one after the other, so that who needs one looks no further. */
export function* placesHolding(terms: readonly string[], index: PassageIndex): Generator<number> {
  const lists = terms.map((term) => index.postings(term)?.passages ?? new Uint32Array());
  const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
  for (const place of rarest ?? []) {
    if (others.every((list) => list.includes(place))) yield place;
  }
}
