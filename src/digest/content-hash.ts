import { createHash } from 'node:crypto';
import type { Document } from '../corpus/document.ts';

/** 48 bits: two passages of one document are taken for the same once in some hundred million million pairs. */
const FINGERPRINT_LENGTH = 8;
/** Longer documents have one fingerprint altogether, so that a row of the ledger stays small. */
const MAX_PASSAGES = 400;

/**
 * What a document says, as a short text: the fingerprints of its passages in order. Two versions with the
 * same one say the same. White space, the title, dates and addresses do not count: a corrected date is no
 * news. From two of them `newAnchors` tells which passages changed.
 */
export function contentHash({ passages, title }: Document): string {
  const prints = fingerprints(passages);
  if (prints.length > MAX_PASSAGES) return fingerprint(prints.join('.'));
  return prints.length === 0 ? fingerprint(title) : prints.join('.');
}

/** The anchors of the passages that no earlier version of the document had. */
export function newAnchors(document: Document, earlier: readonly string[]): ReadonlySet<string> {
  const known = new Set(earlier.flatMap((hash) => hash.split('.')));
  const prints = fingerprints(document.passages);
  return new Set(document.passages.filter((_, i) => !known.has(prints[i] ?? '')).map(({ anchor }) => anchor));
}

/** Kept for as long as the document is: a digest asks for those of the whole corpus. */
function fingerprints(passages: Document['passages']): readonly string[] {
  const known = computed.get(passages);
  if (known) return known;
  const prints = passages.map(({ text }) => fingerprint(text));
  computed.set(passages, prints);
  return prints;
}

const computed = new WeakMap<Document['passages'], readonly string[]>();

function fingerprint(text: string): string {
  const said = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(said).digest('base64url').slice(0, FINGERPRINT_LENGTH);
}
