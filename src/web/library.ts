import { namesOf } from '../blocks/names.ts';
import { whoseItIs } from '../blocks/source-of.ts';
import type { Document } from '../corpus/document.ts';
import { newestFirst, parsePartialDate } from '../corpus/partial-date.ts';

/** A region or a committee, as far as the pages show it. */
export type Named = { readonly slug: string; readonly name: string };

/** What the pages show of a corpus. */
export type Library = {
  readonly documents: readonly Document[];
  readonly regions: readonly Named[];
  readonly committees: readonly Named[];
};

/** Newest first; documents of the same date stay in the order in which the corpus holds them. */
export function byAge(documents: readonly Document[]): Document[] {
  return documents.toSorted((a, b) => newestFirst(a.published, b.published));
}

/** The names of the region and the committees that a document or a citation comes from, region first. */
export function originsOf(
  item: { readonly region: string | null; readonly committees: readonly string[] },
  library: Library,
): string[] {
  return whoseItIs(item, namesOf(library));
}

/**
 * How long ago something was published, in words: "3 years ago", "last year", "this year". Counted in
 * calendar years, since many dates are known to the year only. Null for what is undated or still to come.
 */
export function showAge(document: Pick<Document, 'published'>, now: Date): string | null {
  const year = document.published === null ? undefined : parsePartialDate(document.published)?.year;
  if (year === undefined) return null;

  const years = now.getUTCFullYear() - year;
  if (years < 0) return null;
  if (years === 0) return 'this year';
  return years === 1 ? 'last year' : `${years} years ago`;
}
