/**
 * A function of a text that keeps what it found for the texts last asked about, `most` of them: what fits one question is often
 * looked at again for the next.
 */
export function rememberText<Found extends {}>(
  find: (text: string) => Found,
  most: number,
): (text: string) => Found {
  const kept = new Map<string, Found>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, found);
    return found;
  };
}
