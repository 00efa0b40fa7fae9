import type { Engine } from './engines.ts';
import type { KnownItem } from './read-me-collection.ts';

/** Shares from 0 to 1: how often the right document came first; the mean of 1/rank among the first three; how often there was nothing. */
export type Retrieval = { readonly first: number; readonly reciprocalRank: number; readonly nothing: number };

export function judgeKnownItems(items: readonly KnownItem[], { ask }: Pick<Engine, 'ask'>): Retrieval {
  let [first, reciprocalRank, nothing] = [0, 0, 0];
  for (const { question, document } of items) {
    const found = ask(question);
    const at = found.indexOf(document);
    if (at === 0) first += 1;
    if (at >= 0) reciprocalRank += 1 / (at + 1);
    if (found.length === 0) nothing += 1;
  }
  const share = (sum: number) => sum / items.length;
  return { first: share(first), reciprocalRank: share(reciprocalRank), nothing: share(nothing) };
}
