import type { Citation } from '../answers/answer.ts';

/**
 * Where a reader finds what a citation quotes: the public page where one is known, else the document's
 * own page under `publicUrl` at the quoted passage. Null where neither exists (a fact without a page).
 *
 * Only `http:` and `https:` addresses come back: a corpus that says `javascript:` links nowhere.
 */
export function documentAddress(
  citation: Pick<Citation, 'url' | 'document' | 'anchor'>,
  publicUrl: string,
): string | null {
  if (citation.url && isWebAddress(citation.url)) return citation.url;
  if (citation.document === null) return null;

  const page = `${publicUrl.replace(/\/+$/, '')}/documents/${encodeURIComponent(citation.document)}`;
  return citation.anchor ? `${page}#${encodeURIComponent(citation.anchor)}` : page;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
