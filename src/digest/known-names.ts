/** A region or a committee as people name it. */
export type KnownName = {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A region's local authorities: naming one names its region. */
  readonly authorities?: readonly string[];
};

/** Every region and committee that a subscription can choose. */
export type KnownNames = {
  readonly regions: readonly KnownName[];
  readonly committees: readonly KnownName[];
};

/** The name to show for a slug, or the slug itself where it is no longer known. */
export function nameOf(slug: string, names: readonly Pick<KnownName, 'slug' | 'name'>[]): string {
  return names.find((known) => known.slug === slug)?.name ?? slug;
}

/** "A", "A and B" or "A, B and C": a list as it is said aloud; empty for an empty list. */
export function listAloud(items: readonly string[], conjunction = 'and'): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
