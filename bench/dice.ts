/** Throws that look like chance and are the same in every run. */
export type Dice = {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** One of the items. Throws `RangeError` where there is none. */
  readonly oneOf: <T>(items: readonly T[]) => T;
};

/** Dice that begin at `seed`, by the xorshift method of George Marsaglia (2003), 32 bits. */
export function createDice(seed: number): Dice {
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Expected at least one item to choose from, got none.');
      return item;
    },
  };
}
