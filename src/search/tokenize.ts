import { stemmer } from 'stemmer';
import { rememberText } from '../text/remember-text.ts';
import { IRREGULAR } from './irregular-forms.ts';
import { KEPT_APART, NUMBERS, SPELLINGS, WRITTEN_APART } from './word-forms.ts';

/**
 * A word of a text. `term` is what is compared: folded, of one spelling and stemmed. Two words of a
 * compound ("multi-agency") are followed by the compound run together ("multiagency") at the same place,
 * so that all three ways of writing it meet; `isCompound` marks that extra one.
 */
export type Word = {
  readonly term: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCompound: boolean;
};

const WORD = /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}]+)*(?:&\p{L}+)?/gu;
const JOINS_COMPOUND = /^[-‐‑–/]$/;
/** Asked first, of every word there is. */
const BEFORE_APART: ReadonlySet<string> = new Set(
  [...WRITTEN_APART].map((words) => words.split(' ')[0] ?? ''),
);

const termsByText = new Map<string, string>();
const TERMS_KEPT = 200_000;

/** The term of one word: lower case, without accents and possessive, of one spelling, stemmed (Porter). */
export function termOf(text: string): string {
  const known = termsByText.get(text);
  if (known !== undefined) return known;
  const word = foldWord(text);
  const term = KEPT_APART.get(word) ?? stemOf(IRREGULAR.get(word) ?? word);
  if (termsByText.size >= TERMS_KEPT) termsByText.clear();
  termsByText.set(text, term);
  return term;
}

/** "Handcuffed" loses its double letter with its ending, and so does "handcuffs" here. */
function stemOf(word: string): string {
  return stemmer(word).replace(/ff$/, 'f');
}

/** Of words of these letters alone only the listed ones have another form. */
const PLAIN = /^[a-y]+$/;
/** "DCSs" are several DCS. */
const SEVERAL = /^\p{Lu}{2,}s$/u;

/** A word in lower case, with plain quotes, no accents, no possessive and one spelling; not stemmed. */
export function foldWord(text: string): string {
  let word = (SEVERAL.test(text) ? text.slice(0, -1) : text).toLowerCase();
  if (PLAIN.test(word)) return NUMBERS.get(word) ?? SPELLINGS.get(word) ?? word;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no folding
  if (!/^[\x00-\x7f]*$/.test(word)) {
    word = word
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll('’', "'");
  }
  if (word.endsWith("'s")) word = word.slice(0, -2);
  word = word.replaceAll("'", '');
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (ordinal?.[1]) return ordinal[1];
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '');
  const number = NUMBERS.get(word);
  if (number !== undefined) return number;
  const spelling = SPELLINGS.get(word);
  if (spelling !== undefined) word = spelling;
  return word
    .replace(/iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'is$1')
    .replace(/yz(e|es|ed|ing)$/, 'ys$1');
}

function isCompound(before: string, between: string, after: string): boolean {
  if (between === ' ')
    return BEFORE_APART.has(before.toLowerCase()) && WRITTEN_APART.has(`${before} ${after}`.toLowerCase());
  return JOINS_COMPOUND.test(between) && !/\d/.test(before + after);
}

/** A vice president is no president: behind "vice" a post is another word. */
function isBehindVice(before: Word | null, text: string, start: number): boolean {
  return before !== null && VICE.test(before.text) && /^[ -]$/.test(text.slice(before.end, start));
}
const VICE = /^vice$/i;

const TEXTS_KEPT = 4_000;

/** The terms of a sentence in order. Those of the sentences last asked for are kept. */
export const termsOfText: (text: string) => readonly string[] = rememberText(
  (text) => wordsOf(text).map(({ term }) => term),
  TEXTS_KEPT,
);

/** The words of a text in order, with their places in it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previous: Word | null = null;
  // Not `matchAll`, which makes a copy of the pattern: of the tens of thousands of short phrases here that was half of the time.
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [found] = match;
    const start = match.index;
    const term: string = (isBehindVice(previous, text, start) ? 'vice' : '') + termOf(found);
    const word: Word = { term, text: found, start, end: start + found.length, isCompound: false };
    words.push(word);
    if (previous && isCompound(previous.text, text.slice(previous.end, start), found)) {
      const joined = foldWord(previous.text) + foldWord(found);
      words.push({
        term: termOf(joined),
        text: joined,
        start: previous.start,
        end: word.end,
        isCompound: true,
      });
    }
    previous = word;
  }
  return words;
}

/** The words of a text as they are written: without the compounds that `wordsOf` adds. */
export function writtenWordsOf(text: string): Word[] {
  return wordsOf(text).filter(({ isCompound }) => !isCompound);
}
