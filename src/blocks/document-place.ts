import { readFields } from './read-fields.ts';

/** A place in a document: what a *Read the update* button remembers. */
export type Place = { readonly document: string; readonly anchor: string | null };

export function encodePlace({ document, anchor }: Place): string {
  return JSON.stringify({ d: document, ...(anchor !== null && { a: anchor }) });
}

/** Null where the value is not one of ours. */
export function decodePlace(value: string | undefined): Place | null {
  const { d, a } = readFields(value);
  return typeof d === 'string' ? { document: d, anchor: typeof a === 'string' ? a : null } : null;
}
