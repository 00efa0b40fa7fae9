/**
 * A function of a text that keeps what it found for the texts last asked about, `most` of them: what fits one question is often
 * looked at again for the next.
 */
export function rememberText<Found>(find: (text: string) => Found, most: number): (text: string) => Found {
  const kept = new Map<string, { readonly found: Found }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.found;
    const found = find(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, { found });
    return found;
  };
}
