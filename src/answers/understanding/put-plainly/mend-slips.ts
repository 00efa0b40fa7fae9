import { editDistance } from '../../../knowledge/edit-distance.ts';
import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { createVocabulary } from '../../../knowledge/vocabulary.ts';
import { frameWords } from '../../../search/stop-words.ts';
import { foldWord, termOf } from '../../../search/tokenize.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import { sourcesIn } from '../sources-in.ts';
import { meantBySlip } from './meant-by-slip.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { standsBehind } from './stands-behind.ts';
import { wordsOfGlossary } from './words-of-glossary.ts';

const frameVocabulary = createVocabulary(new Map(QUESTION_WORDS.map((word) => [word, 1])), {
  shortest: 4,
});
/** What only leads to a question may be misspelt like anything else; of fewer letters too much is alike. */
const SHORTEST_LEADING = 6;
const leadingVocabulary = once(() =>
  createVocabulary(new Map(frameWords().map((word) => [word, 1])), { shortest: SHORTEST_LEADING }),
);
const WORD = /[\p{L}][\p{L}\p{M}'’]{3,}/gu;

/** "Who've" is no slip of "whole". */
const CONTRACTION = /['’](?:ve|ll|d|re|m|t)$/i;

/** Whose director is asked for is a place, and no slip of a word ("the DCS in Paris"). */
const BEHIND_POST = /\b(?:dcs|dass|director|services|chief exec(?:utive)?) (?:in|at|for|of) $/i;

/** A capital behind these is that of a place ("in Grantham"), and nobody's given name stands there. */
const IN_A_PLACE = /\b(?:in|at|from|near) $/i;

const WORD_BEFORE = /(\p{L}+) $/u;
const WORD_BEHIND = /^ (\p{L}+)/u;
/** Words of four letters are mended only where the updates have what is meant beside their neighbours. */
const SHORTEST_MENDED = 5;
const SHORTEST_BESIDE = 4;

export type MendedQuestion = {
  readonly text: string;
  /** The words put in the place of others, folded: less sure than what the person typed. */
  readonly mended: ReadonlySet<string>;
};

/**
 * The question with its slips mended from the words of questions and of the corpus: "decmber" is December,
 * "safegaurding" safeguarding. Words of English that the corpus lacks, names of
 * places (found by other means) and words with a capital inside a sentence stay as they are.
 */
export function mendSlips(question: string, knowledge: Knowledge): MendedQuestion {
  const mended = new Set<string>();
  const named = sourcesIn(question, knowledge);
  const text = question.replace(WORD, (word, at: number) => {
    const folded = foldWord(word);
    if (CONTRACTION.test(word) || isKnown(word, knowledge) || wordsOfGlossary(knowledge).has(folded))
      return word;
    if (named.some(({ start, end }) => start <= at && at < end)) return word;
    const [frame] = frameVocabulary.correct(word);
    if (frame) return frame;
    if (isEnglishWord(folded) || BEHIND_POST.test(question.slice(0, at))) return word;
    const isInPlace = IN_A_PLACE.test(question.slice(0, at));
    const isName = /^\p{Lu}\p{Ll}/u.test(word) && at > 0 && (isInPlace || word.length < 8);
    const given = WORD_BEFORE.exec(question.slice(0, at))?.[1] ?? '';
    const behind = WORD_BEHIND.exec(question.slice(at + word.length))?.[1] ?? '';
    const slip = mayBeSlip(word, given) ? meantBySlip(folded, [given, behind], knowledge) : null;
    if (slip && (slip.isBeside || (word.length >= SHORTEST_MENDED && (slip.isCommon || !isName)))) {
      mended.add(slip.word);
      return slip.word;
    }
    const [found] = isName ? [] : knowledge.vocabulary().correct(word);
    const isOther =
      found &&
      (isOtherInitials(word, found) ||
        !standsBehind(given, found) ||
        isOtherSurname(given, found, knowledge) ||
        (at > 0 && isOtherName(word, found)) ||
        (isInPlace && isGivenName(found)));
    const best = isOther ? undefined : found;
    const leading = isName || found ? undefined : leadingVocabulary().correct(word)[0];
    if (!best) return leading && standsBehind(given, leading) ? leading : word;
    mended.add(best);
    return best;
  });
  return { text, mended };
}

/** Whether fingers may have slipped on a word: initials and who is named with a given name are what they are. */
function mayBeSlip(word: string, before: string): boolean {
  return (
    word.length >= SHORTEST_BESIDE &&
    !/\p{Lu}\p{Lu}/u.test(word) &&
    !isGivenName(before) &&
    !isGivenName(word)
  );
}

/** Initials with another letter in them are another body's (NEASC is not NCASC); letters left out or turned round are a slip. */
function isOtherInitials(word: string, found: string): boolean {
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  return /^\p{Lu}{3,}$/u.test(word) && word.length === found.length && letters(word) !== letters(found);
}

/** Behind a given name a surname that nobody of that name has is somebody else's (Amanda Spielman is no slip for a Spellman). */
function isOtherSurname(given: string, found: string, knowledge: Knowledge): boolean {
  return (
    isGivenName(given) && !isEnglishWord(found) && findPeopleIn(`${given} ${found}`, knowledge).length === 0
  );
}

/** A name written with its capital that is two slips from another is another's: Beveridge is no Berridge. */
function isOtherName(word: string, found: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !isEnglishWord(found) && editDistance(foldWord(word), found, 1) > 1;
}

function isKnown(word: string, knowledge: Knowledge): boolean {
  return knowledge.index.hasTerm(termOf(word));
}
