import { isEnglishWord, isRareEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { termOf } from '../../../search/tokenize.ts';
import { timesSideBySide } from '../../query/times-side-by-side.ts';
import { standsForItself } from './stands-for-itself.ts';

const LONG_WORD = /(?<![\p{L}\p{N}'’&/.:@-])\p{L}{7,}(?![\p{L}\p{N}'’&@-])/gu;
/** Words that long, of parts that long, are no name. */
const LONGER_THAN_NAMES = 10;
const LONG_PART = 4;
const WORD_BEFORE = /(\p{L}+) $/u;

/**
 * A question with the words parted that were run together: "careleavers" are care leavers, "signsofsafety" is signs of safety. Only a name
 * may happen to hold two words ("Camelot"): those that the updates never say side by side are parted where both are long.
 */
export function partWords(question: string, knowledge: Knowledge): string {
  const named = [...knowledge.findRegions.find(question), ...knowledge.findAuthorities.find(question)];
  return question.replace(LONG_WORD, (word, at: number) => {
    const isNamed = named.some(({ start, end }) => start <= at && at < end);
    const given = WORD_BEFORE.exec(question.slice(0, at))?.[1] ?? '';
    if (isNamed || isGivenName(given) || standsForItself(word, at === 0, knowledge)) return word;
    return partsOf(word.toLowerCase(), knowledge)?.join(' ') ?? word;
  });
}

/** The words that were run together; null where they may well be one that nobody here knows. */
function partsOf(word: string, knowledge: Knowledge): readonly string[] | null {
  if (isRareEnglishWord(word)) return null;
  const parts = knowledge.vocabulary().split(word);
  if (!parts) return word.length > LONGER_THAN_NAMES ? wordsOfEnglishIn(word, knowledge) : null;
  const isNoName = word.length >= LONGER_THAN_NAMES && parts.every(({ length }) => length >= LONG_PART);
  return isNoName || timesSideBySide(parts, knowledge) > 0 ? parts : null;
}

/** Two long words of English, one of which the updates have ("policecells"). */
function wordsOfEnglishIn(word: string, { index }: Knowledge): readonly string[] | null {
  for (let at = LONG_PART; at <= word.length - LONG_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isEnglishWord) && parts.some((part) => index.hasTerm(termOf(part)))) return parts;
  }
  return null;
}
