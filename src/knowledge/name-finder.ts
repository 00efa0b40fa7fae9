import Fuse from 'fuse.js';
import { foldWord } from '../search/tokenize.ts';
import { rememberText } from '../text/remember-text.ts';
import { editDistance } from './edit-distance.ts';
import { isEnglishWord } from './english-words.ts';

/** A name found in a question, with the words that named it. */
export type FoundName<T> = {
  readonly item: T;
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** Whether it was recognised in spite of a slip. */
  readonly isGuess: boolean;
};

export type NameFinder<T> = {
  /** Every name in the text, longest first where they overlap, in reading order. */
  readonly find: (text: string) => readonly FoundName<T>[];
};

type Token = { readonly word: string; readonly start: number; readonly end: number; readonly text: string };

/** Words that people put into or leave out of names. */
const FILLERS = new Set(['and', 'the', 'of', 'upon', 'on']);
const LONGEST_NAME = 7;
const LONGEST_GUESS = 4;
/** Shorter names are looked for only as they stand: too much else is one slip away from them. */
const SHORTEST_GUESSED = 6;
/** "Wmids" */
const SHORTEST_JOINED = 5;
/** "Londons boroughs" */
const BARE_POSSESSIVE = /(?<=\p{L}{4})s$/u;
const INITIALS = /^\p{Lu}{2,}$/u;
const ONE_SLIP_UP_TO = 7;
/** Of fewer initials none may be left out. */
const FEWEST_INITIALS = 3;
/** On the way to an answer the same question is read for names by several rules. */
const TEXTS_KEPT = 200;
const GUESSES_KEPT = 2_000;

/**
 * Finds names in questions: as they stand, without their fillers, run together ("northwest"), and, through
 * Fuse.js, with a slip or two. Where the names are `cautious` ones, a single word that is also an English word
 * ("reading", "bury") counts as a name only with its capital or behind "in", "at", "for" or "from". What `isWord` knows
 * is no slip, unless it stands beside the other words of a name and is none that `isHeld` knows ("grater london").
 */
export function createNameFinder<T>(
  names: Iterable<readonly [name: string, item: T]>,
  {
    cautious = false,
    isWord = isEnglishWord,
    isHeld = isWord,
  }: { cautious?: boolean; isWord?: (word: string) => boolean; isHeld?: (word: string) => boolean } = {},
): NameFinder<T> {
  const { exact, beginnings, guessable } = arrangeNames(names, cautious);
  const guess = createGuesser(guessable);
  const ofNames = new Set(guessable.flatMap(({ key }) => key.split(' ')));
  const mayBegin = ({ word }: Token) => beginnings.has(word) || beginnings.has(withoutPossessive(word));
  const isOfNames = ({ word }: Token) => ofNames.has(word) || FILLERS.has(word);
  const isSlip = (token: Token) => !(isOfNames(token) || isWord(token.word));
  const maySlip = (token: Token) => !(isOfNames(token) || isHeld(token.word));
  const named = (tokens: readonly Token[], from: number, count: number): T | undefined => {
    const key = keyOf(tokens.slice(from, from + count));
    const item = exact.get(key);
    if (!cautious || count > 1) return item ?? exact.get(withoutPossessive(key));
    return item !== undefined && isNameHere(tokens, from) ? item : undefined;
  };
  const find = (text: string): FoundName<T>[] => {
    const { tokens, isFree, take, taken } = readTokens<T>(text);
    // Passages are read for names as well, and nearly all of their words neither begin one nor are slips.
    const begins = placesOf(tokens, mayBegin);
    const takeExact = (count: number) => {
      for (const from of begins) {
        if (from + count > tokens.length || !isFree(from, count)) continue;
        const item = named(tokens, from, count);
        if (item !== undefined) take(from, count, item, false);
      }
    };
    const takeGuess = (count: number, slips: readonly number[]) => {
      for (const slip of slips) {
        const last = Math.min(slip, tokens.length - count);
        for (let from = Math.max(0, slip - count + 1); from <= last; from++) {
          if (!isFree(from, count)) continue;
          const window = tokens.slice(from, from + count);
          if (FILLERS.has(window[0]!.word) || FILLERS.has(window.at(-1)!.word)) continue;
          if (!isSlip(tokens[slip]!) && !window.every((token, at) => from + at === slip || isOfNames(token)))
            continue;
          const item = guess(keyOf(window));
          if (item !== null) take(from, count, item, true);
        }
      }
    };
    // "Wst midlands" is a misspelt region before "midlands" is two.
    for (let count = Math.min(LONGEST_NAME, tokens.length); count > 1; count--) takeExact(count);
    const slips = placesOf(tokens, (token, at) => isFree(at, 1) && maySlip(token));
    for (let count = Math.min(LONGEST_GUESS, tokens.length); count > 1; count--) takeGuess(count, slips);
    takeExact(1);
    takeGuess(
      1,
      slips.filter((slip) => isSlip(tokens[slip]!)),
    );
    return taken();
  };
  return { find: rememberText(find, TEXTS_KEPT) };
}

/** `initials` are those that a name begins with: other letters are another body's ("QRX committee"). */
type Guessable<T> = { readonly key: string; readonly item: T; readonly initials: string | null };

/** Names by their keys, what they begin with (most words begin none, and need no key), and those that may be guessed. */
function arrangeNames<T>(names: Iterable<readonly [name: string, item: T]>, cautious: boolean) {
  const exact = new Map<string, T>();
  const beginnings = new Set<string>();
  const guessable: Guessable<T>[] = [];
  for (const [name, item] of names) {
    const words = tokensOf(name);
    const key = keyOf(words);
    const [first] = words;
    if (key === '' || exact.has(key)) continue;
    exact.set(key, item);
    if (first) beginnings.add(first.word);
    const joined = key.includes(' ') ? key.replaceAll(' ', '') : '';
    if (joined.length >= SHORTEST_JOINED && !exact.has(joined)) {
      exact.set(joined, item);
      beginnings.add(joined);
    }
    // One letter and a word ("N Yorks") are too near to other words, and initials (WMADCS) to other initials.
    const isTooNear = (cautious && key[1] === ' ') || INITIALS.test(name);
    if (key.length < SHORTEST_GUESSED || isTooNear) continue;
    guessable.push({ key, item, initials: first && INITIALS.test(first.text) ? first.word : null });
  }
  return { exact, beginnings, guessable };
}

/** The words of a text, and the names that were taken from it: no word is of two. */
function readTokens<T>(text: string) {
  const tokens = tokensOf(text);
  const found: FoundName<T>[] = [];
  const isTaken = new Array<boolean>(tokens.length).fill(false);
  return {
    tokens,
    isFree: (from: number, count: number) => {
      const next = isTaken.indexOf(true, from);
      return next < 0 || next >= from + count;
    },
    take: (from: number, count: number, item: T, isGuess: boolean) => {
      const { start } = tokens[from]!;
      const { end } = tokens[from + count - 1]!;
      isTaken.fill(true, from, from + count);
      found.push({ item, said: text.slice(start, end), start, end, isGuess });
    },
    /** In reading order. */
    taken: () => found.sort((a, b) => a.start - b.start),
  };
}

/** Says which name is meant by one with a slip or two in it; null where none is. A question is read for names several times on its way. */
function createGuesser<T>(guessable: readonly Guessable<T>[]): (key: string) => T | null {
  const nearest = rememberText((key) => nearestTo(key, guessable), GUESSES_KEPT);
  return (key) => (key.length < SHORTEST_GUESSED - 1 ? null : nearest(key));
}

function nearestTo<T>(key: string, guessable: readonly Guessable<T>[]): T | null {
  const slips = key.length <= ONE_SLIP_UP_TO ? 1 : 2;
  const near = guessable
    .filter((name) => Math.abs(name.key.length - key.length) <= slips)
    .filter(({ initials }) => initials === null || areSlipOf(key.split(' ')[0] ?? '', initials))
    .map((name) => ({ ...name, slips: editDistance(key, name.key, slips) }))
    // Hardly anybody slips on the first letter and once more.
    .filter((candidate) => candidate.slips <= (candidate.key[0] === key[0] ? slips : 1));
  if (near.length === 0) return null;
  // Fuse.js over all names would take fifty times as long; it only says which of those near enough is likest.
  const fuse = new Fuse(near, { keys: ['key'], threshold: 0.4, distance: 60 });
  const [likest] = fuse
    .search(key, { limit: 8 })
    .map(({ item }) => item)
    .sort((one, other) => one.slips - other.slips);
  return likest?.item ?? null;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*(?:&[\p{L}]+)?/gu)].map((match) => ({
    word: foldWord(match[0]).replaceAll('.', ''),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function withoutPossessive(name: string): string {
  return name.endsWith('s') ? name.replace(BARE_POSSESSIVE, '') : name;
}

function placesOf(tokens: readonly Token[], isOne: (token: Token, at: number) => boolean): number[] {
  return tokens.flatMap((token, at) => (isOne(token, at) ? [at] : []));
}

/** Whether letters are those of initials, turned round or, of three or more, with some left out or put in. */
function areSlipOf(word: string, initials: string): boolean {
  const [fewer, more] = word.length < initials.length ? [word, initials] : [initials, word];
  if (fewer.length !== more.length && fewer.length < FEWEST_INITIALS) return false;
  return [...fewer].every((letter) => countOf(letter, fewer) <= countOf(letter, more));
}

function countOf(letter: string, word: string): number {
  return [...word].filter((one) => one === letter).length;
}

function keyOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ word }) => word);
  const telling = words.filter((word) => !FILLERS.has(word));
  // Fillers at either end belong to the sentence, not to the name.
  if (FILLERS.has(words[0] ?? '') || FILLERS.has(words.at(-1) ?? ''))
    return words.length === 1 ? (words[0] ?? '') : words.join('\u0000');
  return telling.join(' ');
}

function isNameHere(tokens: readonly Token[], at: number): boolean {
  const { word, text } = tokens[at]!;
  if (!isEnglishWord(word)) return true;
  const isCapitalised = /^\p{Lu}/u.test(text) && at > 0;
  const before = tokens[at - 1]?.word ?? '';
  return (
    isCapitalised ||
    (text.length <= 5 && text === text.toUpperCase()) ||
    ['in', 'at', 'for', 'from', 'region'].includes(before) ||
    tokens.length <= 2
  );
}
