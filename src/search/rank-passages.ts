import { eachHoldingAll } from './each-holding-all.ts';
import { lookClosely } from './look-closely.ts';
import type { PassageIndex, Place } from './passage-index.ts';
import type { Query, TermGroup } from './query.ts';
import { sentencesOf } from './sentences.ts';
import { termsOfText } from './tokenize.ts';
import { topOf } from './top-of.ts';

/**
 * A passage and how well it fits. `score` has no fixed range and is comparable within one query;
 * `coverage`, from 0 to 1, is the share of what was asked, by rarity, that the passage holds in its text,
 * headings, introduction or title; `textCoverage` counts its text and headings alone.
 */
export type Ranked = Place & {
  readonly at: number;
  readonly score: number;
  readonly coverage: number;
  readonly textCoverage: number;
  /** How much of what was said word by word together stands together here too, by rarity. */
  readonly together: number;
};

export type RankOptions = {
  readonly limit?: number;
  /** Only these passages may be found. */
  readonly isWanted?: (place: Place) => boolean;
};

/** BM25's k1: how soon more of the same word stops counting. */
const SATURATION = 1.2;
/** How many of the best by BM25 are looked at closely. */
const LOOKED_AT = 80;
/** What two neighbouring words of the question are worth when they stand together: a share of their rarity. */
const NEIGHBOURS = 0.45;
/** What covering all of the question is worth, as a share of the best possible score. */
const COVERAGE_BONUS = 0.6;
const DEFAULT_LIMIT = 30;

/**
 * The passages that fit the query, best first: BM25 over the fields' weighted counts (Robertson and
 * Zaragoza's BM25F) finds candidates; the best are then looked at for words that stand together and for
 * how much of the question they cover. Empty where no passage holds any of the words.
 */
export function rankPassages(query: Query, index: PassageIndex, options: RankOptions = {}): Ranked[] {
  const { groups } = query;
  if (groups.length === 0 || index.places.length === 0) return [];
  const scratch = scratchOf(index);
  const { scores, reached } = scratch;
  const candidates = candidatesFor(groups, index, scratch);
  const { whole } = candidates;
  const wanted = options.isWanted;
  const isWanted = wanted ? (place: number) => wanted(index.places.at(place)!) : () => true;
  const first = (place: number) => scores[place]! + COVERAGE_BONUS * whole * (reached[place]! / whole) ** 2;
  return topOf(candidates.found, Math.max(LOOKED_AT, options.limit ?? 0), first, isWanted)
    .map((at) => rankedAt(at, candidates, index, scratch))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, options.limit ?? DEFAULT_LIMIT);
}

/** The passages that hold anything of a query, and what was found of those looked at closely. */
type Candidates = {
  readonly groups: readonly TermGroup[];
  readonly asked: ReadonlySet<string>;
  readonly rarities: readonly number[];
  /** What all of the query says, as a sum of rarities. */
  readonly whole: number;
  readonly found: Uint32Array;
  readonly ranked: Map<number, Ranked>;
};

/** The candidates for a query: those of the last one stay, as the same is often asked again of other passages. */
function candidatesFor(groups: readonly TermGroup[], index: PassageIndex, scratch: Scratch): Candidates {
  const { scores, reached, candidates: last } = scratch;
  if (last?.groups === groups) return last;
  for (const place of last?.found ?? []) {
    scores[place] = 0;
    reached[place] = 0;
  }
  const total = index.places.length;
  let foundCount = 0;
  const rarities: number[] = [];
  for (const group of groups) {
    const holdingCount = findBestCounts(group, index, scratch);
    const rarity = rarityOf(holdingCount, total);
    // A word that the corpus lacks asks for as much as the rarest, whatever stands in for it.
    rarities.push(group.isKnown ? rarity : rarityOf(0, total));
    for (let i = 0; i < holdingCount; i++) {
      const place = scratch.holding[i]!;
      const count = scratch.counts[place]!;
      const worth = group.weight * scratch.weights[place]! * rarity;
      if (reached[place] === 0) scratch.found[foundCount++] = place;
      scores[place]! += (worth * count * (SATURATION + 1)) / (count + SATURATION);
      reached[place]! += group.weight * scratch.nearest[place]! * rarity;
      scratch.counts[place] = 0;
    }
  }
  scratch.candidates = {
    groups,
    asked: new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))),
    rarities,
    whole: groups.reduce((sum, group, i) => sum + group.weight * rarities[i]!, 0),
    found: scratch.found.subarray(0, foundCount),
    ranked: new Map(),
  };
  return scratch.candidates;
}

/** A candidate looked at closely: for words that stand together, and for how much of the query it covers. */
function rankedAt(
  at: number,
  { groups, asked, rarities, whole, ranked }: Candidates,
  index: PassageIndex,
  scratch: Scratch,
): Ranked {
  const known = ranked.get(at);
  if (known) return known;
  const [score, reached] = [scratch.scores[at]!, scratch.reached[at]!];
  const near = lookClosely(termsAt(at, index, scratch), asked, groups, rarities);
  const held = Math.max(0, reached - near.scattered);
  const one = {
    ...index.places.at(at)!,
    at,
    score:
      score * (held / reached) + COVERAGE_BONUS * whole * (held / whole) ** 2 + NEIGHBOURS * near.together,
    coverage: Math.min(1, held / whole),
    textCoverage: Math.min(1, near.inText / whole),
    together: near.together,
  };
  ranked.set(at, one);
  return one;
}

/** What is added up for each passage while one query is answered: zeros before, but for the candidates of the last one. */
type Scratch = {
  candidates: Candidates | null;
  readonly scores: Float32Array;
  readonly reached: Float32Array;
  readonly counts: Float32Array;
  readonly weights: Float32Array;
  /** The weight of the nearest alternative held, be it said less often than another. */
  readonly nearest: Float32Array;
  /** The passages that hold anything of the query, and those that hold something of one group. */
  readonly found: Uint32Array;
  readonly holding: Uint32Array;
  /** The terms of the passages last looked at closely. */
  readonly terms: Map<number, readonly string[]>;
};
const PASSAGES_KEPT = 1_000;
const scratches = new WeakMap<PassageIndex, Scratch>();

/** Kept from query to query: new ones for each would be some megabytes of garbage at 120,000 passages. */
function scratchOf(index: PassageIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch) {
    const numbers = () => new Float32Array(index.places.length);
    const places = () => new Uint32Array(index.places.length);
    scratch = {
      candidates: null,
      scores: numbers(),
      reached: numbers(),
      counts: numbers(),
      weights: numbers(),
      nearest: numbers(),
      found: places(),
      holding: places(),
      terms: new Map(),
    };
    scratches.set(index, scratch);
  }
  return scratch;
}

/** How much a word says: large for one that few passages hold (BM25's idf, never below a small floor). */
export function rarityOf(holding: number, total: number): number {
  return Math.max(0.1, Math.log(1 + (total - holding + 0.5) / (holding + 0.5)));
}

/**
 * How many passages hold any alternative of the group; they go into `best.holding`, and the count and weight of each one's
 * best into `best`.
 */
function findBestCounts(group: TermGroup, index: PassageIndex, best: Scratch): number {
  let holdingCount = 0;
  for (const { terms, weight } of group.alternatives) {
    eachHoldingAll(terms, index, (place, count) => {
      const known = best.counts[place]!;
      if (known === 0) {
        best.holding[holdingCount++] = place;
        best.nearest[place] = weight;
      } else {
        best.nearest[place] = Math.max(best.nearest[place]!, weight);
        if (best.weights[place]! * known >= weight * count) return;
      }
      best.counts[place] = count;
      best.weights[place] = weight;
    });
  }
  return holdingCount;
}

/** The terms of a passage with its title and headings, in order, sentence by sentence, as its best one is looked for next. Those that fit one question are often looked at again. */
function termsAt(at: number, { places }: PassageIndex, { terms }: Scratch): readonly string[] {
  const known = terms.get(at);
  if (known) return known;
  const { document, passage } = places.at(at)!;
  const sentences = sentencesOf(passage.text).map(({ text }) => text);
  const found = [document.title, ...passage.headings, ...sentences].flatMap(termsOfText);
  if (terms.size >= PASSAGES_KEPT) terms.clear();
  terms.set(at, found);
  return found;
}
