import { nameOf } from '../digest/known-names.ts';

/** What people call a region or a committee; the corpus knows, a renderer is told. */
export type Names = {
  /** "West Midlands" for `west-midlands`; a slug that is not known comes back as it stands. */
  region(slug: string): string;
  committee(slug: string): string;
};

type Named = { readonly slug: string; readonly name: string };

/** The names that a corpus gives. */
export function namesOf(corpus: {
  readonly regions: readonly Named[];
  readonly committees: readonly Named[];
}): Names {
  return {
    region: (slug) => nameOf(slug, corpus.regions),
    committee: (slug) => nameOf(slug, corpus.committees),
  };
}
