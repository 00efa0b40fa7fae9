import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Abbreviation } from '../../knowledge/read-abbreviations.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { termOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { onceForEach } from '../once-for-each.ts';
import { phraseTerms } from '../query/phrase-terms.ts';
import { abbreviationsIn } from '../understanding/asks/asks-for-abbreviation.ts';
import { sayCommittee, sayRegion } from '../wording/say.ts';

/** What an abbreviation stands for, and which document writes it out, if one does. */
export type Meaning = {
  readonly short: string;
  readonly long: string;
  readonly note: string | null;
  readonly from: Abbreviation | null;
  /** It names something, and no letters of it stand for words. */
  readonly isName?: boolean;
};

/** An abbreviation asked about among more words than this is only named. */
const MOST_WORDS = 2;
/** "What is the pass mark for NAAS", "what's ADCS's turnover" ask for the mark and the turnover, and not for what the letters mean. */
const THING_OF_IT = pattern('i')`
  ^what(?:'?s| is| are| was| were) (?:the|an?) (?!(?:[\w-]+ )?(?:
    meaning|definition|acronym|abbreviation|initials|letters|words?|name|form|version|expansion
  )\b)((?:[\w-]+ )?[\w-]+) (?:for|of|in|at|on) (?!full\b)
  |^what(?:'?s| is| are| was| were) (?:the )?[\w&-]+['’]s ((?!(?:full|long|meaning|name)\b)[\w-]+)
`;
const ASKS_TO_SHORTEN = /abbreviat|acronym|short for|initials/i;

/**
 * The meaning of the abbreviation among the words of the question, or of the one whose long form the question asks to shorten;
 * null where it asks for neither. `subject` are the words that are asked about.
 */
export function findMeaning(text: string, subject: readonly string[], knowledge: Knowledge): Meaning | null {
  const thing = THING_OF_IT.exec(text)?.slice(1).find(Boolean);
  if (thing !== undefined && abbreviationsIn(thing, knowledge).length === 0) return null;
  const [named] = abbreviationsIn(text, knowledge);
  const spelt = named && !isOnlyNamed(named, text, subject) ? meaningOf(named, knowledge) : null;
  if (spelt) return spelt;
  for (const word of subject) {
    const meaning = isPartOfWord(word, text) ? null : meaningOf(word, knowledge);
    // "What is a peer review" is not about an abbreviation; "what is an NTS rota" is.
    if (meaning && subject.length <= MOST_WORDS) return meaning;
  }
  return ASKS_TO_SHORTEN.test(text) ? meaningInFull(subject.map(termOf), knowledge) : null;
}

/** What general knowledge adds to a name in full: "Local Authority Designated Officer" is who deals with allegations. Null where it adds nothing. */
export function notedMeaning(name: string, knowledge: Knowledge): Meaning | null {
  const terms = phraseTerms(name).join(' ');
  const entry = knowledge.glossary.abbreviations.find(
    ({ long, note }) => note !== null && phraseTerms(long).join(' ') === terms,
  );
  return entry ? { ...entry, from: null } : null;
}

/** Whether letters stand for a name in full: who knows the one knows the other. */
export function isAbbreviated(name: string, knowledge: Knowledge): boolean {
  return meaningInFull(phraseTerms(name), knowledge) !== null;
}

/** The abbreviation of which these are the terms in full. */
function meaningInFull(terms: readonly string[], knowledge: Knowledge): Meaning | null {
  return meaningsInFull(knowledge).get(terms.join(' ')) ?? null;
}

/** The first abbreviation of each name in full, by the terms of that. */
const meaningsInFull = onceForEach(({ abbreviations, glossary }: Knowledge) => {
  const found = new Map<string, Meaning>();
  const all: Meaning[] = [
    ...abbreviations.map((from) => ({ short: from.short, long: from.long, note: null, from })),
    ...glossary.abbreviations.map((entry) => ({ ...entry, from: null })),
  ];
  for (const meaning of all) {
    const terms = phraseTerms(meaning.long).join(' ');
    if (!found.has(terms)) found.set(terms, meaning);
  }
  return found;
});

/** What stands behind letters and is no part of a name that they begin. */
const JOINS =
  /^(?:|that|which|who|when|where|in|of|for|as|at|on|and|or|to|by|please|pls|again|then|exactly)$/i;

/** "What is a twin hat DCS" and "explain DfE intervention and trusts" ask for all of it, unless they ask for letters. */
function isOnlyNamed(short: string, text: string, subject: readonly string[]): boolean {
  const next = new RegExp(`\\b${RegExp.escape(short)} ([\\p{L}-]+)`, 'iu').exec(text)?.[1] ?? '';
  const isAskedFor = pattern('iu')`
    ^(?:what(?:'?s| is| are)|explain) (?:an? |the )?(?:
      (?:[\p{L}-]+ ){2,}${RegExp.escape(short)}\W*$
      |(?:[\p{L}-]+ )*${RegExp.escape(short)} ${isFrameWord(next) || JOINS.test(next) ? '(?!)' : next}\b(?! (?:stand|mean))
    )
  `;
  return subject.length > MOST_WORDS && isAskedFor.test(text);
}

/** "Super-DCS" is a word of its own, and so is "SEND19". */
function isPartOfWord(word: string, text: string): boolean {
  const escaped = RegExp.escape(word);
  return new RegExp(`\\p{L}-${escaped}\\b|\\b${escaped}(?:-\\p{L}|\\p{N})`, 'u').test(text);
}

function meaningOf(word: string, knowledge: Knowledge): Meaning | null {
  const wanted = word.toLowerCase().replaceAll(/[^\p{L}\p{N}&]/gu, '');
  const isSame = (short: string) => {
    const plain = short.toLowerCase().replaceAll(' ', '');
    return [plain, `${plain}s`].includes(wanted);
  };
  const written = knowledge.abbreviations.filter(({ short }) => isSame(short));
  const [from] = mostWrittenOut(written);
  if (from) return { short: from.short, long: from.long, note: null, from };
  const committee = knowledge.committees.find(({ aliases }) => aliases.some(isSame));
  if (committee) {
    return {
      short: word.toUpperCase(),
      long: sayCommittee(committee.slug, knowledge),
      note: null,
      from: null,
    };
  }
  // What its letters say tells more of a region's programme than which region's it is.
  const entry = knowledge.glossary.abbreviations.find(({ short }) => isSame(short));
  if (entry) return { ...entry, from: null };
  const region = knowledge.regions.find(({ aliases }) =>
    aliases.some((alias) => /^[\p{Lu}&]{2,}$/u.test(alias) && isSame(alias)),
  );
  if (region)
    return {
      short: word.toUpperCase(),
      long: sayRegion(region.slug, knowledge),
      note: null,
      from: null,
      isName: true,
    };
  return null;
}

/** The meaning that most passages write out first; of those the newest passage. */
function mostWrittenOut(written: readonly Abbreviation[]): Abbreviation[] {
  const count = new Map<string, number>();
  const key = ({ long }: Abbreviation) => long.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ');
  for (const one of written) count.set(key(one), (count.get(key(one)) ?? 0) + 1);
  return [...written].sort(
    (a, b) =>
      (count.get(key(b)) ?? 0) - (count.get(key(a)) ?? 0) ||
      newestFirst(a.document.published, b.document.published),
  );
}
