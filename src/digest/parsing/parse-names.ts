import Fuse from 'fuse.js';
import type { KnownName, KnownNames } from '../known-names.ts';

/** What a list such as "west-midlands, london and SPI" names, in the order of the known names. */
export type NamedParts = {
  readonly regions: readonly string[];
  readonly committees: readonly string[];
  /** What named nothing, as it was written. */
  readonly unknown: readonly string[];
};

type Target = { readonly kind: 'regions' | 'committees'; readonly slug: string };
/** `isCorrectable`: a slip in it may be put right. Not so for authorities: "Wales" is no "Walsall". */
type Spoken = { readonly text: string; readonly target: Target; readonly isCorrectable: boolean };
type Word = { readonly text: string; readonly written: string; readonly separates: boolean };

/**
 * Fuse scores count from 0 (the same) to 1; above this a misspelling is taken for another word. The first
 * letter has to be right: slips there are rare, and "Irland" is no committee.
 */
const MISSPELT = 0.34;
/** Shorter words are too like one another to be corrected. */
const CORRECTABLE_LENGTH = 4;
/** A correction may not add or drop more than this share of the letters ("south" is no "South East"). */
const LENGTH_RATIO = 0.7;

const EVERY_REGION = /^(?:all|every|any)(?: (?:of )?(?:the )?(?:nine|9))?(?: of)?(?: the)? regions?$/;
const EVERY_COMMITTEE =
  /^(?:all|every|any)(?: (?:of )?(?:the )?(?:six|6))?(?: of)?(?: the)?(?: policy)? committees?$/;
const FILLERS = new Set([
  'the',
  'region',
  'regions',
  'committee',
  'committees',
  'adcs',
  'both',
  'also',
  'policy',
]);
const SEPARATORS = new Set(['and', 'or', 'plus', 'et']);

/**
 * The regions and committees that a list names: by name, alias, local authority (its region), or a near
 * misspelling of one. "all regions" and "all committees" name each of them. Unlike the finder of names in
 * questions, which passes over what it does not know, this accounts for every word.
 */
export function parseNames(
  text: string,
  names: KnownNames,
  slips: 'corrected' | 'as-written' = 'corrected',
): NamedParts {
  const spoken = spokenNames(names).map((one) => ({
    ...one,
    isCorrectable: one.isCorrectable && slips === 'corrected',
  }));
  const words = wordsOf(text);
  const reach = reachOf(spoken);
  const found: Target[] = [];
  const unknown: string[] = [];

  let run: Word[] = [];
  const closeRun = () => {
    const meant = run.filter((word) => !FILLERS.has(word.text));
    run = [];
    if (meant.length === 0) return;
    const target = nearest(meant.map((word) => word.text).join(' '), spoken);
    if (target) found.push(target);
    else unknown.push(meant.map((word) => word.written).join(' '));
  };

  for (let at = 0; at < words.length; ) {
    const ahead = words.slice(at, at + reach);
    const match = misspeltIn(ahead, spoken) ?? longestIn(ahead, spoken, names);
    if (match) {
      closeRun();
      found.push(...match.targets);
      at += match.length;
      continue;
    }
    const word = words[at] as Word;
    if (word.separates) closeRun();
    else run.push(word);
    at += 1;
  }
  closeRun();

  const chosen = (kind: Target['kind'], known: readonly KnownName[]) =>
    known.map(({ slug }) => slug).filter((slug) => found.some((t) => t.kind === kind && t.slug === slug));
  return {
    regions: chosen('regions', names.regions),
    committees: chosen('committees', names.committees),
    unknown,
  };
}

const MOST_SUGGESTED = 2;

/** The known names nearest to a word that named nothing, best first: for "did you mean". */
export function suggestNames(text: string, names: KnownNames): string[] {
  const spoken = spokenNames(names);
  const fuse = new Fuse(spoken, {
    keys: ['text'],
    includeScore: true,
    threshold: 0.45,
    ignoreLocation: true,
  });
  const slugs = new Set(fuse.search(normalised(text)).map(({ item }) => item.target.slug));
  const all = [...names.regions, ...names.committees];
  return [...slugs]
    .slice(0, MOST_SUGGESTED)
    .map((slug) => all.find((known) => known.slug === slug)?.name ?? slug);
}

function spokenNames({ regions, committees }: KnownNames): Spoken[] {
  const say = (kind: Target['kind'], known: KnownName): Spoken[] => {
    const target = { kind, slug: known.slug };
    const own = [known.slug, known.name, known.name.replace(/ policy committee$/i, ''), ...known.aliases];
    return [
      ...own.map((text) => ({
        text: normalised(text),
        target,
        isCorrectable: text.length > CORRECTABLE_LENGTH,
      })),
      ...(known.authorities ?? []).map((text) => ({ text: normalised(text), target, isCorrectable: false })),
    ].filter(({ text }) => text !== '');
  };
  return [
    ...regions.flatMap((known) => say('regions', known)),
    ...committees.flatMap((known) => say('committees', known)),
  ];
}

/**
 * How many words ahead the longest name can reach, with commas and articles in it. Trying any number of words at each would
 * take minutes over a page that somebody pasted, and nobody else would be answered meanwhile.
 */
function reachOf(spoken: readonly Spoken[]): number {
  return 2 * Math.max(8, ...spoken.map(({ text }) => text.split(' ').length));
}

/** The name that most of these words are, from the first on. */
function longestIn(words: readonly Word[], spoken: readonly Spoken[], names: KnownNames) {
  for (let length = words.length; length > 0; length -= 1) {
    const text = joined(words.slice(0, length));
    const exact = spoken.find((one) => one.text === text);
    if (exact) return { length, targets: [exact.target] };
    if (EVERY_REGION.test(text)) return { length, targets: all('regions', names) };
    if (EVERY_COMMITTEE.test(text)) return { length, targets: all('committees', names) };
  }
  return null;
}

/** "Yorkshire and Hmber": a name of several words with a slip in one, tried before its parts are. */
function misspeltIn(words: readonly Word[], spoken: readonly Spoken[]) {
  const comma = words.findIndex(({ written }) => written === ',');
  for (let length = comma === -1 ? words.length : comma; length >= 3; length -= 1) {
    const part = words.slice(0, length);
    if (!part.some((word) => word.separates)) continue;
    const text = joined(part);
    const near = spoken.find(
      (one) => one.isCorrectable && one.text.includes(' and ') && differsByTwoAtMost(text, one.text),
    );
    if (near) return { length, targets: [near.target] };
  }
  return null;
}

function differsByTwoAtMost(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [a.split(' '), b.split(' ')];
  if (wordsOfA.length !== wordsOfB.length) return false;
  const different = wordsOfA.filter((word, i) => word !== wordsOfB[i]);
  if (different.length !== 1) return false;
  const wanted = wordsOfB.find((word, i) => word !== wordsOfA[i]) ?? '';
  return (
    nearest(different[0] ?? '', [
      { text: wanted, target: { kind: 'regions', slug: '' }, isCorrectable: true },
    ]) !== null
  );
}

function nearest(text: string, spoken: readonly Spoken[]): Target | null {
  if (text.replaceAll(' ', '').length < CORRECTABLE_LENGTH) return null;
  const alike = spoken.filter((one) => one.isCorrectable && one.text[0] === text[0]);
  const fuse = new Fuse(alike, { keys: ['text'], threshold: MISSPELT });
  const best = fuse.search(text).find(({ item }) => {
    const [short, long] = [item.text.length, text.length].sort((a, b) => a - b) as [number, number];
    return short / long >= LENGTH_RATIO;
  });
  return best?.item.target ?? null;
}

function all(kind: Target['kind'], names: KnownNames): Target[] {
  return names[kind].map(({ slug }) => ({ kind, slug }));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[,;/+\n]|[^\s,;/+]+/g)].flatMap(([piece]): Word[] => {
    if (/^[,;/+\n]$/.test(piece)) return [{ text: '', written: ',', separates: true }];
    return normalised(piece)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ text: word, written: piece, separates: SEPARATORS.has(word) }));
  });
}

function joined(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .filter((text) => text !== '' && text !== 'the')
    .join(' ');
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bthe\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
