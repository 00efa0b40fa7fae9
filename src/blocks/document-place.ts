/** A place in a document: what a *Read the update* button remembers. */
export type Place = { readonly document: string; readonly anchor: string | null };

export function encodePlace({ document, anchor }: Place): string {
  return JSON.stringify({ d: document, ...(anchor !== null && { a: anchor }) });
}

/** Null where the value is not one of ours. */
export function decodePlace(value: string | undefined): Place | null {
  try {
    const read: unknown = JSON.parse(value ?? '');
    if (typeof read !== 'object' || read === null || !('d' in read) || typeof read.d !== 'string')
      return null;
    return { document: read.d, anchor: 'a' in read && typeof read.a === 'string' ? read.a : null };
  } catch {
    return null;
  }
}
