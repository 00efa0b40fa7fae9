import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import { plainSlipsOf } from '../../../knowledge/plain-slips-of.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { frameWords, isFrameWord, weakWords } from '../../../search/stop-words.ts';
import { foldWord, termOf } from '../../../search/tokenize.ts';
import { sourcesIn } from '../sources-in.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { standsBehind } from './stands-behind.ts';
import { standsForItself } from './stands-for-itself.ts';

const SHORTEST = 4;
const WORD = /(?<![\p{L}\p{N}'’&/.:@-])\p{L}{4,}(?![\p{L}\p{N}&/@-]|['’](?!s\b))/gu;
const WORD_BEFORE = /(\p{L}+)[\s,]+$/u;
const BEFORE_NAME = /\b(?:mr|mrs|ms|miss|dr|sir|dame|cllr|called|named|in|at|from|near) $/i;

const leadingWords = once(
  (): ReadonlySet<string> =>
    new Set([...QUESTION_WORDS, ...frameWords(), ...weakWords()].filter(({ length }) => length >= SHORTEST)),
);

/**
 * A question with the slips mended in the words that only lead to it ("waht's hapening", "chiars"): it is told by them how it is put. A word that anybody
 * knows, a name, and what stands behind a given name stay as they are.
 */
export function mendLeadingWords(asked: string, knowledge: Knowledge): string {
  return asked.replace(WORD, (word, at: number) => {
    if (isRight(word, at === 0, knowledge) || isGivenName(word)) return word;
    const before = asked.slice(0, at);
    if (BEFORE_NAME.test(before) || isGivenName(WORD_BEFORE.exec(before)?.[1] ?? '')) return word;
    const meant = [...plainSlipsOf(foldWord(word))].find(
      (slip) => leadingWords().has(slip) && standsBehind(before, slip),
    );
    return meant && !isNamed(at, asked, knowledge) ? meant : word;
  });
}

/** Whether a word is right as it stands: that the updates have its stem ("coing") is not enough. */
function isRight(word: string, isFirst: boolean, knowledge: Knowledge): boolean {
  if (!standsForItself(word, isFirst, knowledge)) return false;
  const isOnlyItsStem = /^\p{Ll}+$/u.test(word) && knowledge.index.hasTerm(termOf(word));
  return !isOnlyItsStem || isFrameWord(word) || isEnglishWord(word) || knowledge.vocabulary().hasForm(word);
}

function isNamed(at: number, asked: string, knowledge: Knowledge): boolean {
  return sourcesIn(asked, knowledge).some(({ start, end, isGuess }) => !isGuess && start <= at && at < end);
}
