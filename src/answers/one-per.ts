/** The first of all that have the same key, in the order given. */
export function onePer<One>(list: readonly One[], keyOf: (one: One) => unknown): One[] {
  const seen = new Set<unknown>();
  return list.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
}
