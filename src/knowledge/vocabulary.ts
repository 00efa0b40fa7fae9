import Fuse from 'fuse.js';
import { foldWord, termOf, wordsOf } from '../search/tokenize.ts';
import { editDistance } from './edit-distance.ts';
import { isEnglishWord } from './english-words.ts';
import { type WrittenShort, writtenShort } from './written-short.ts';

/** The corpus's own words, and what a misspelt one was probably meant to be. */
export type Vocabulary = {
  readonly has: (word: string) => boolean;
  /** Whether it holds a word in this very form. */
  readonly hasForm: (word: string) => boolean;
  /**
   * What the corpus may call a word that it does not hold: at most three of its words, the likeliest first;
   * empty for a word that is right as it stands, is too short to tell, or resembles nothing.
   */
  readonly correct: (word: string) => readonly string[];
  /** The commonest word of the corpus that begins with these letters and has only its ending besides ("keynot" for keynote), or null. */
  readonly whole: (letters: string) => string | null;
  /** The ways in which a word may be words of the corpus that were run together ("signsofsafety", "dothemaths"), the likeliest first. */
  readonly splits: (word: string) => readonly (readonly string[])[];
  /** The words of the corpus of which these letters may be what somebody in a hurry wrote, and how often each stands in it. */
  readonly longer: (letters: string) => readonly LongerForm[];
};

export type LongerForm = WrittenShort & { readonly word: string; readonly count: number };

const SHORTEST_CORRECTED = 5;
/** Nothing longer is a word that was misspelt, and comparing it would take long. */
const LONGEST = 30;
/** Up to this length one slip is allowed, above it two. */
const ONE_SLIP_UP_TO = 7;
/** Fuse.js finds what is alike (0 is the same, 1 is nothing alike); slips are counted afterwards. */
const FUSE_THRESHOLD = 0.45;
const MOST_CORRECTIONS = 3;
/** Fewer letters are no two words run together. */
const SHORTEST_SPLIT = 7;
const SHORTEST_PART = 3;
/** What of fewer letters may stand among words that were run together. */
const SMALL_WORD = /^(?:of|in|to|on|do|we|us|my|at|up|by|is|it|as|be)$/;
const MOST_PARTS = 4;
const CACHED = 500;

/**
 * A vocabulary from words and how often each stands in the corpus. Fuse.js, asked among the words with the
 * same first or second letter, proposes; the number of slips decides, since its score is of likeness and not of
 * slips; between equals the commoner word is meant. Words of fewer than `shortest` letters are left alone.
 */
export function createVocabulary(
  frequencies: ReadonlyMap<string, number>,
  { shortest = SHORTEST_CORRECTED }: { shortest?: number } = {},
): Vocabulary {
  const terms = new Set([...frequencies.keys()].map(termOf));
  const byLetter = byFirstLetters(frequencies.keys());
  const corrections = new Map<string, readonly string[]>();

  const has = (word: string) => terms.has(termOf(word));
  const hasForm = (word: string) => frequencies.has(foldWord(word));
  const isNoWord = (folded: string) => folded.length > LONGEST || /\d/.test(folded) || has(folded);

  const correct = (word: string): readonly string[] => {
    const folded = foldWord(word);
    if (folded.length < shortest || isNoWord(folded)) return [];
    const known = corrections.get(folded);
    if (known) return known;
    const slips = folded.length <= ONE_SLIP_UP_TO ? 1 : 2;
    const found = isEnglishWord(folded)
      ? []
      : likeliest(folded, slips, byLetter.get(folded[0]!) ?? [], frequencies);
    if (corrections.size >= CACHED) corrections.clear();
    corrections.set(folded, found);
    return found;
  };

  // A word of some length is told by its stem: who runs "exercises" into another need not use the form that stands here.
  const countOf = (part: string) =>
    frequencies.get(part) ?? (part.length >= SHORTEST_CORRECTED && has(part) ? 1 : 0);

  const splits = (word: string): readonly (readonly string[])[] => {
    const folded = foldWord(word);
    if (folded.length < SHORTEST_SPLIT || isNoWord(folded) || isEnglishWord(folded)) return [];
    return waysToSplit(folded, (part) => countOf(part) > 0)
      .map((parts) => ({ parts, count: Math.min(...parts.map(countOf)) }))
      .sort((a, b) => a.parts.length - b.parts.length || b.count - a.count)
      .map(({ parts }) => parts);
  };

  const whole = (letters: string): string | null => {
    const folded = foldWord(letters);
    if (folded.length < SHORTEST_CORRECTED || frequencies.has(folded) || !terms.has(folded)) return null;
    const [commonest] = (byLetter.get(folded[0]!) ?? [])
      .filter((word) => word.startsWith(folded) && termOf(word) === folded)
      .sort((a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0));
    return commonest ?? null;
  };

  const longer = (letters: string): readonly LongerForm[] => {
    const folded = foldWord(letters);
    return (byLetter.get(folded[0] ?? '') ?? []).flatMap((held) => {
      // Of some things the texts speak in the plural alone.
      const single = held.endsWith('s') && !folded.endsWith('s') ? held.slice(0, -1) : held;
      const word = frequencies.has(single) ? held : single;
      const how = writtenShort(folded, word);
      return how ? [{ ...how, word, count: frequencies.get(held) ?? 0 }] : [];
    });
  };

  return { has, hasForm, correct, whole, splits, longer };
}

/** Words that are long enough to be meant, under the first and the second letter of each. */
function byFirstLetters(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_CORRECTED - 1 || /\d/.test(word)) continue;
    for (const letter of new Set([word[0]!, word[1]!])) {
      const same = byLetter.get(letter);
      if (same) same.push(word);
      else byLetter.set(letter, [word]);
    }
  }
  return byLetter;
}

/** Those of some words that are up to so many slips away, the likeliest first. */
function likeliest(
  word: string,
  slips: number,
  among: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): readonly string[] {
  const near = among
    .filter((item) => Math.abs(item.length - word.length) <= slips)
    .map((item) => ({ item, slips: editDistance(word, item, slips), count: frequencies.get(item) ?? 0 }))
    .filter((candidate) => candidate.slips <= slips);
  if (near.length === 0) return [];
  // Fuse.js over all words would take fifty times as long; it only says which of those near enough are likest.
  return new Fuse(near, { keys: ['item'], threshold: FUSE_THRESHOLD, distance: 40 })
    .search(word, { limit: 60 })
    .map(({ item }) => item)
    .sort((a, b) => a.slips - b.slips || b.count - a.count)
    .slice(0, MOST_CORRECTIONS)
    .map(({ item }) => item);
}

/** A word in two to four parts that are words themselves; each has three letters or more, or is a small word. */
function waysToSplit(
  word: string,
  isPart: (part: string) => boolean,
  most = MOST_PARTS,
): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (!mayBePart(before) || !isPart(before)) continue;
    if (mayBePart(behind) && isPart(behind)) ways.push([before, behind]);
    if (most > 2) ways.push(...waysToSplit(behind, isPart, most - 1).map((rest) => [before, ...rest]));
  }
  return ways;
}

function mayBePart(letters: string): boolean {
  return letters.length >= SHORTEST_PART || SMALL_WORD.test(letters);
}

/** How often each word, folded and unstemmed, stands in the texts. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  // Each text once, and words as written first: folding each of millions takes seconds.
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const written = new Map<string, number>();
  for (const [text, count] of times) {
    for (const { text: word } of wordsOf(text)) written.set(word, (written.get(word) ?? 0) + count);
  }
  const counts = new Map<string, number>();
  for (const [word, count] of written) {
    const folded = foldWord(word);
    counts.set(folded, (counts.get(folded) ?? 0) + count);
  }
  return counts;
}
