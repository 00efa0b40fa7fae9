/** What people call a region or a committee; the corpus knows, a renderer is told. */
export type Names = {
  /** "West Midlands" for `west-midlands`; a slug that is not known comes back as it stands. */
  region(slug: string): string;
  committee(slug: string): string;
};
