import { readEnglishList } from './read-english-list.ts';
import { createWordList, type WordList } from './word-list.ts';

/** The commoner lists of SCOWL: words that an educated reader knows. The rarer ones look too much like slips. */
const LISTS = [
  'english-words-10',
  'english-words-20',
  'english-words-35',
  'english-words-40',
  'english-words-50',
  'british-words-10',
  'british-words-20',
  'british-words-35',
  'british-words-40',
];

/** Names that everybody writes and the lists leave out, as they carry capitals; each is a slip away from a word of the field. */
const PROPER = new Set([
  'easter',
  'christmas',
  'english',
  'british',
  'monday',
  'tuesday',
  'friday',
  'sunday',
  'linkedin',
]);

/** Consonants side by side, with the space around the word. */
const CONSONANTS = /[^aeiouy]+/g;
/** In fewer words than these they are somebody's cry or a name ("hmm"). */
const FEWEST_WORDS = 3;

/** The rarer ones. */
const RARE_LISTS = [
  'english-words-55',
  'english-words-60',
  'english-words-70',
  'british-words-50',
  'british-words-55',
  'british-words-60',
  'british-words-70',
];

/** The list of the commonest. */
const EVERYDAY = 'english-words-10';

let words: WordList | null = null;
let rareWords: WordList | null = null;
let sayableConsonants: ReadonlySet<string> | null = null;

/**
 * Whether this is a word of English, in lower case. A question's word that is one, and that the corpus
 * lacks, is no slip: "weather" is not to be read as "whether". Loads its 60,000 words (30 ms) at the first
 * call, so that a question of known words never pays for them.
 */
export function isEnglishWord(word: string): boolean {
  return englishWords().has(word) || PROPER.has(word);
}

/** Whether a word could be said aloud: its consonants stand side by side as they do in words of English ("carr", and not "schl" or "wkrs"). */
export function isSayable(word: string): boolean {
  sayableConsonants ??= readSayableConsonants();
  const known = sayableConsonants;
  return consonantsIn(word).every((consonants) => known.has(consonants));
}

/** Whether this is a word that few readers know, in lower case: too like a slip to be taken for no slip, but not two words run together. */
export function isRareEnglishWord(word: string): boolean {
  rareWords ??= createWordList(RARE_LISTS.flatMap(readEnglishList));
  return rareWords.has(word);
}

/** The four thousand commonest words of English. */
export function everydayWords(): readonly string[] {
  return readEnglishList(EVERYDAY);
}

function readSayableConsonants(): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of englishWords().words())
    for (const consonants of consonantsIn(word)) counts.set(consonants, (counts.get(consonants) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST_WORDS).map(([consonants]) => consonants));
}

function consonantsIn(word: string): string[] {
  const said = word.startsWith('y') ? `j${word.slice(1)}` : word;
  return ` ${said} `.match(CONSONANTS) ?? [];
}

function englishWords(): WordList {
  words ??= createWordList(LISTS.flatMap(readEnglishList));
  return words;
}
