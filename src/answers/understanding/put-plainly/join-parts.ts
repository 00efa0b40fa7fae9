import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { foldWord, termOf } from '../../../search/tokenize.ts';
import { timesSideBySide } from '../../query/times-side-by-side.ts';

const HYPHENED = /(?<![\p{L}\p{N}-])(\p{L}{3,})[-‐‑](\p{L}{3,})(?![\p{L}\p{N}-])/gu;

/** Two words that may be one with a blank in it: no letters are fewer. */
const APART = /(?<![\p{L}\p{N}'’&/.@-])(\p{L}{3,}) (?=(\p{Ll}{3,})(?![\p{L}\p{N}'’&/@-]))/gu;
const SHORTEST_JOINED = 7;

/**
 * A question with the words joined that a blank parted ("impro vement"): one of the two is no word, and both together are one that the updates have or
 * that frames a question.
 */
export function joinApart(question: string, knowledge: Knowledge): string {
  const isWord = (word: string) => isEnglishWord(word) || knowledge.vocabulary().hasForm(word);
  return question.replace(APART, (written, before: string, behind: string) => {
    const [first, joined] = [foldWord(before), foldWord(before + behind)];
    const isOne =
      joined.length >= SHORTEST_JOINED &&
      !(isWord(first) && isWord(behind)) &&
      !isGivenName(before) &&
      isWord(joined) &&
      (knowledge.index.hasTerm(termOf(joined)) || isFrameWord(joined));
    return isOne ? before : written;
  });
}

/**
 * A question with the words joined that have a hyphen here and none in any update: "bench-marking" is benchmarking. What updates write
 * with one, or apart, stays as it is ("multi-agency").
 */
export function joinParts(question: string, knowledge: Knowledge): string {
  return question.replace(HYPHENED, (written, before: string, behind: string) => {
    const joined = `${before}${behind}`;
    return timesSideBySide([before, behind], knowledge) === 0 && knowledge.vocabulary().has(joined)
      ? joined
      : written;
  });
}
