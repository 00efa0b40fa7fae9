import { pattern } from '../../text/pattern.ts';
import type { Committee, Region } from '../data-files.ts';
import type { DocumentKind } from '../document.ts';

/** Where a document belongs. */
export type Placement = {
  readonly region: string | null;
  readonly committees: readonly string[];
  readonly kind: DocumentKind;
};

const SAYS = /\bsaid:/;

/** What a region or committee calls the telling of its news. */
const NEWS = pattern('i')`
  \b(?:
    updates?|news(?:letters?|flash)?|round[ -]?ups?|bulletins?|briefings?|digests?|dispatch(?:es)?
    |highlights|notes?|minutes|letters?|reports?|summary|message
    |questions|q ?& ?as?|faqs?|review of the (?:year|month|quarter)|meetings?
  )\b
`;
/** Titles of what is said by others, or on an occasion of its own. */
const OTHER_KIND = /\b(?:response|comment|speech|address|conference|statement|press release)\b/i;
/** Titles of what the whole association says, wherever it says it. */
const NATIONAL =
  /\b(?:ADCS (?:president|vice|and|on|says?|calls?|welcomes?|reacts?)|national|president[’'s]*)\b/i;
/** Where a text says whose it is. */
const OPENING_LINES = 2;
const CLOSING_LINES = 3;
const OF_A_REGION = /\bregion(?:al)?\b/i;

/** The region or committees whose own document it is, and what kind of document. */
export function placeDocument(
  title: string,
  lines: readonly string[],
  regions: readonly Region[],
  committees: readonly Committee[],
): Placement {
  const isUpdate = /\bupdates?\b/i.test(title);
  const isNews = isUpdate || (NEWS.test(title) && !OTHER_KIND.test(title));
  const owners = isNews ? committeesInTitle(title, committees) : [];
  if (owners.length > 0) return { region: null, committees: owners, kind: 'committee-update' };

  const region = isNews
    ? (regionInTitle(title, regions) ?? regionInText(title, lines, regions) ?? regionAtEnds(lines, regions))
    : regionTitled(title, regions);
  if (region) return { region, committees: [], kind: 'regional-update' };
  return { region: null, committees: committeesOfSpeaker(lines, committees), kind: kindOf(title, lines) };
}

function kindOf(title: string, lines: readonly string[]): DocumentKind {
  const answersOther = /\b(?:response|comment)\b/i.test(title);
  if (answersOther && lines.some((line) => SAYS.test(line))) return 'statement';
  if (/\b(?:speech|address)\b/i.test(title)) return 'speech';
  if (/\bconference\b/i.test(title)) return 'event';
  return lines.some((line) => SAYS.test(line)) ? 'statement' : 'report';
}

/** Abbreviations of two letters are words of other meanings too: they count only beside the word "committee". */
function committeesInTitle(title: string, committees: readonly Committee[]): string[] {
  const saysCommittee = /\bcommittees?\b/i.test(title);
  return committees
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((alias) => (saysCommittee || alias.length > 3) && names(title, alias)),
    )
    .map(({ slug }) => slug);
}

/**
 * The region that a title of no kind begins or ends with ("North West wins £7m", "Appointments, Eastern Region") or
 * that it says the matter is in ("Who's who in the South East – May 2025"). Null where two are named, and for what
 * somebody says on an occasion.
 */
function regionTitled(title: string, regions: readonly Region[]): string | null {
  if (OTHER_KIND.test(title) || NATIONAL.test(title)) return null;
  const named = regions.flatMap(({ slug, name, aliases }) =>
    [name, ...aliases].some((alias) => names(title, alias)) ? [{ slug, called: [name, ...aliases] }] : [],
  );
  const [only, ...others] = named;
  if (!only || others.length > 0) return null;
  const isOfIt = only.called.some((alias) => TITLED.some((form) => form(plain(alias)).test(plain(title))));
  return isOfIt ? only.slug : null;
}

const TITLED: readonly ((alias: string) => RegExp)[] = [
  (alias) => new RegExp(`^(?:The )?${RegExp.escape(alias)}(?![\\p{L}\\d])`, 'u'),
  (alias) =>
    new RegExp(`\\b(?:in|for|from|across|around|about) (?:the )?${RegExp.escape(alias)}(?![\\p{L}\\d])`, 'u'),
  (alias) => new RegExp(`[,:(–—-] ?(?:the )?${RegExp.escape(alias)}(?![\\p{L}\\d])`, 'u'),
];

/** The longest name found wins: "North West" is not "West". */
function regionInTitle(title: string, regions: readonly Region[]): string | null {
  const found = regions
    .flatMap(({ slug, name, aliases }) => [name, ...aliases].map((alias) => ({ slug, alias })))
    .filter(({ alias }) => names(title, alias))
    .sort((a, b) => b.alias.length - a.alias.length);
  return found[0]?.slug ?? null;
}

/**
 * The region of a "Regional Update" that does not say whose: the one that its text names more often than any
 * other, by its names or its authorities. Null where two are named alike.
 */
function regionInText(title: string, lines: readonly string[], regions: readonly Region[]): string | null {
  if (!OF_A_REGION.test(title)) return null;
  const text = lines.join('\n');
  const counts = regions
    .map(({ slug, name, aliases, authorities }) => ({
      slug,
      count: [name, ...aliases, ...authorities].reduce((sum, each) => sum + countOf(text, each), 0),
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.slug : null;
}

/**
 * The one region that stands under the title ("Update from the South West region") or in the signature ("Chair,
 * North East ADCS"). Null where none or several do.
 */
function regionAtEnds(lines: readonly string[], regions: readonly Region[]): string | null {
  const ends = [...lines.slice(0, OPENING_LINES), ...lines.slice(OPENING_LINES).slice(-CLOSING_LINES)];
  const said = regions.filter(({ name, aliases }) =>
    [name, ...aliases].some((alias) =>
      ends.some((line) => names(line, `${alias} ADCS`) || names(line, `${alias} region`)),
    ),
  );
  const [only, ...others] = said;
  return only && others.length === 0 ? only.slug : null;
}

/** A statement by a committee's chair is the committee's too. */
function committeesOfSpeaker(lines: readonly string[], committees: readonly Committee[]): string[] {
  const speakers = lines.filter((line) => SAYS.test(line) && /\bChair of the\b/.test(line)).join('\n');
  return committees.filter(({ name }) => names(speakers, name)).map(({ slug }) => slug);
}

const plain = (text: string) => text.replaceAll('&', 'and');
const naming = (name: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(plain(name))}(?![\\p{L}\\d])`, `u${flags}`);
const names = (text: string, name: string) => naming(name, '').test(plain(text));
const countOf = (text: string, name: string) => plain(text).match(naming(name, 'g'))?.length ?? 0;
