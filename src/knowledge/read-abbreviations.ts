import type { Document, Passage } from '../corpus/document.ts';
import { createTextKeeper } from '../corpus/kept-texts.ts';
import { pattern } from '../text/pattern.ts';

/** An abbreviation that a passage writes out. */
export type Abbreviation = {
  readonly short: string;
  readonly long: string;
  readonly document: Document;
  readonly passage: Passage;
};

const IN_BRACKETS = /\(([^()]{2,80})\)/g;
const SHORT = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}&/]{2,10}$/u;
/** Long forms are looked for in at most this many words, as Schwartz and Hearst found enough. */
const mostWords = (short: string) => Math.min(short.length + 5, short.length * 2);

/**
 * The abbreviations that passages write out, in both orders: "regional adoption agency (RAA)" and "SAVMax
 * (Safeguarding Assurance Visit)". The letters of the short form have to stand in order in the long one, the
 * first at the start of its first word.
 * Source: Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions" (2003).
 */
export function readAbbreviations(documents: Iterable<Document>): Abbreviation[] {
  const found: Abbreviation[] = [];
  // A large corpus writes out the same ones thousands of times.
  const keep = createTextKeeper();
  for (const document of documents) {
    for (const passage of document.passages) {
      for (const text of [passage.text, ...passage.headings, answerTo(passage)]) {
        for (const { short, long } of [...definitionsIn(text), ...definitionsSaidIn(text)])
          found.push({ short: keep(short), long: keep(long), document, passage });
      }
    }
  }
  return found;
}

/** "What does TERN stand for?" */
const ASKS_WHAT_FOR = /\bwhat (?:does|do|is) (?<short>\p{Lu}{2,8})\b(?: (?:stand for|mean|short for))?\?$/iu;

/** What a passage says below a question for what letters mean, as if it stood behind them: "TERN stands for …". */
function answerTo({ heading, text }: Passage): string {
  const short = heading === null ? undefined : ASKS_WHAT_FOR.exec(heading.trim())?.groups?.short;
  const said = text
    .replace(/^A(?:nswer)?[.:)] /, '')
    .replace(/^(?:It|That|This) (?:is|stands for) (?:the )?/, '');
  return short === undefined ? '' : `${short.toUpperCase()} stands for ${said}`;
}

/** The definitions that one text holds; the short form without its plural or possessive. */
export function definitionsIn(text: string): { short: string; long: string }[] {
  if (!text.includes('(')) return [];
  const found: { short: string; long: string }[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const inside = (match[1] ?? '').trim();
    const before = text.slice(0, match.index).trimEnd();
    const short = withoutEnding(inside);
    if (SHORT.test(short)) {
      const long = longFormBefore(before, short);
      if (long) found.push({ short, long });
    } else if (/\s/.test(inside)) {
      const last = withoutEnding(/(\S+)$/.exec(before)?.[1] ?? '');
      if (SHORT.test(last) && (lettersRunThrough(last, inside) || initialsBegin(last, inside)))
        found.push({ short: last, long: inside });
    }
  }
  return found;
}

const CAPITALS = '\\p{Lu}[\\p{L}\\p{N}&/]*[\\p{Lu}\\p{N}]';
/** "SHORT stands for Long Form", "SHORT is short for …" */
const SAID_OF_SHORT = pattern('gu')`
  (?<![\p{L}\p{N}])(${CAPITALS})['’”"]? (?:
    stands? for
    |is (?:short|an? (?:acronym|abbreviation)) (?:for|of)
  ) (?:the )?[‘“"']?([^.;:()]{5,90})
`;
/** "Long Form, or SHORT", "Long Form, known as SHORT", "Long Form (we call it SHORT)" */
const SAID_OF_LONG = pattern('gu')`
  ,? (?:
    or
    |(?:also |now |otherwise )?known (?:as|locally as)
    |called|abbreviated to|shortened to|we call it
  ) (?:the )?[‘“"']?(${CAPITALS})(?![\p{L}\p{N}])
`;

/** The definitions that a text says without brackets; only those of which each letter begins a word. */
function definitionsSaidIn(text: string): { short: string; long: string }[] {
  const ofShort = [...text.matchAll(SAID_OF_SHORT)].flatMap(([, short = '', said = '']) => {
    const words = said.split(/\s+/);
    const candidates = words
      .map((_, i) =>
        words
          .slice(0, i + 1)
          .join(' ')
          .replace(/[,’”"']+$/, ''),
      )
      .slice(1);
    const long =
      candidates.find((candidate) => areInitials(short, candidate)) ??
      candidates.findLast(
        (candidate) => /\p{Lu}\p{Ll}+$/u.test(candidate) && lettersRunThrough(short, candidate),
      );
    return long && SHORT.test(short) ? [{ short, long }] : [];
  });
  const ofLong = [...text.matchAll(SAID_OF_LONG)].flatMap(({ 1: short = '', index }) => {
    const long = SHORT.test(short) ? longFormBefore(text.slice(0, index), short) : null;
    return long && areInitials(short, long) ? [{ short, long }] : [];
  });
  return [...ofShort, ...ofLong];
}

function withoutEnding(short: string): string {
  return short.replace(/['’]s$/, '').replace(/(?<=\p{Lu})s$/u, '');
}

function longFormBefore(before: string, short: string): string | null {
  const words = before.split(/\s+/).slice(-mostWords(short));
  let likeliest: string | null = null;
  for (let from = words.length - 1; from >= 0; from--) {
    const candidate = words
      .slice(from)
      .join(' ')
      .replace(/^[“‘"'(]+/, '')
      .replace(/['’]s$/, '');
    if (candidate.length <= short.length || words.length - from < 2) continue;
    if (!lettersRunThrough(short, candidate)) continue;
    // A longer form with a word for every letter is meant rather than a shorter one with letters from inside a word.
    if (areInitials(short, candidate)) return candidate;
    likeliest ??= candidate;
  }
  return likeliest;
}

function areInitials(short: string, long: string): boolean {
  const initials = [...long.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => !isSmall(word))
    .map(([word]) => word[0])
    .join('');
  return initials === short.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the short form begins with the initials of the long one: "SAVMax (Safeguarding Assurance Visit)". */
function initialsBegin(short: string, long: string): boolean {
  const initials = (long.match(/\p{Lu}/gu) ?? []).join('');
  return (
    initials.length >= 3 && short.startsWith(initials) && /[\p{L}\p{N}]/u.exec(long)?.[0] === initials[0]
  );
}

/** Whether the letters of the short form begin words of the long form, in order, the first of them its first. */
function lettersRunThrough(short: string, long: string): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const words = [...long.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    // The second part of "co-operation" may have no letter of its own.
    isPart: long[match.index - 1] === '-',
  }));
  const [first] = words;
  if (!first || first.text[0] !== letters[0] || isSmall(first.text)) return false;
  return matches(letters, words, letters.length > LONG_ENOUGH_TO_PASS_OVER ? 1 : 0);
}

type LongFormWord = { readonly text: string; readonly isPart: boolean };

/** Four letters leave little doubt where one word of the long form has none. */
const LONG_ENOUGH_TO_PASS_OVER = 4;

/** Each word gives its first letters; a small word, the second part of a compound, and `passes` others may give none. */
function matches(letters: readonly string[], words: readonly LongFormWord[], passes: number): boolean {
  const [word, ...others] = words;
  if (!word) return letters.length === 0;
  const mayPass = isSmall(word.text) || word.isPart;
  if (letters.length === 0) return mayPass && matches(letters, others, passes);
  let at = 0;
  for (let taken = 0; taken < Math.min(3, letters.length); taken++) {
    const next =
      taken === 0 ? (word.text[0] === letters[0] ? 0 : -1) : word.text.indexOf(letters[taken] ?? '', at);
    if (next < 0) break;
    at = next + 1;
    if (matches(letters.slice(taken + 1), others, passes)) return true;
  }
  if (mayPass) return matches(letters, others, passes);
  return passes > 0 && matches(letters, others, passes - 1);
}

function isSmall(word: string): boolean {
  return ['of', 'and', 'the', 'for', 'in', 'to', 'a', 'on', 's', 'with'].includes(word);
}
