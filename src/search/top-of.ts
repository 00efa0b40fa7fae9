/** The `count` wanted items with the highest value, highest first; ties in the order given. */
export function topOf(
  items: Iterable<number>,
  count: number,
  worthOf: (item: number) => number,
  isWanted: (item: number) => boolean = () => true,
): number[] {
  const top = createTop(count);
  for (const item of items) {
    const value = worthOf(item);
    // Whether it is wanted is asked last: it costs more than the rest.
    if (top.takes(value) && isWanted(item)) top.add(item, value);
  }
  return top.items();
}

/** Keeps the `count` items of the highest value, highest first; of equals those that came first. */
function createTop(count: number) {
  const items: number[] = [];
  const values: number[] = [];
  const takes = (value: number) => items.length < count || value > values[count - 1]!;
  const add = (item: number, value: number) => {
    let at = Math.min(items.length, count - 1);
    for (; at > 0 && values[at - 1]! < value; at--) {
      items[at] = items[at - 1]!;
      values[at] = values[at - 1]!;
    }
    items[at] = item;
    values[at] = value;
  };
  return { takes, add, items: () => items };
}
