import { everydayWords, isEnglishWord, isSayable } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { createVocabulary, type LongerForm } from '../../../knowledge/vocabulary.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { foldWord, termOf } from '../../../search/tokenize.ts';
import { timesSideBySide } from '../../query/times-side-by-side.ts';
import { withChanges } from '../../span.ts';
import { standsForItself } from './stands-for-itself.ts';

const WORD = /(?<![\p{L}\p{N}'’&/.:@-])\p{L}{3,}(?![\p{L}\p{N}'’&@-])/gu;
const BEFORE_SURNAME = /\b(?:mr|mrs|ms|miss|dr|sir|dame|prof|professor|cllr|councillor) $/i;
/** From so many letters on the bones of a word tell which it is, whatever stands beside them; from so many on also bones that can be said. */
const TELLING_LENGTH = 4;
const TELLING_LENGTH_SAYABLE = 5;
/** Of three letters, or of five with a consonant missing, only a word is made, where nothing beside it tells, that stands so often in the updates … */
const OFTEN = 8;
/** … and of four with a consonant missing, or of what can be said, one that stands there so often. */
const VERY_OFTEN = 20;
/** What has many meanings, or could be said, is one of its words where that stands as often as this beside its neighbour. */
const OFTEN_BESIDE = 2;
/** Of more that could be meant the commonest are looked at. */
const MOST_CONSIDERED = 8;

type Said = {
  readonly word: string;
  readonly start: number;
  /** The words that it may be short for, the likeliest first; none where it stands for itself. */
  readonly meant: readonly LongerForm[];
  /** The word that it is but for its ending. */
  readonly cut?: string | undefined;
};

/**
 * A question with its words in full where their letters were left out: "schl plcs" are school places, the "cttee" is the committee and a
 * "seminr" a seminar. A word is such if nobody knows it and its letters are those of a word of the updates or, where none is, of everyday
 * English. It should not be sayable ("carr" may be a name), unless its neighbour tells. Of several words the one that stands beside the
 * neighbours in the updates is meant, else the commonest.
 */
export function fillInLetters(question: string, knowledge: Knowledge): string {
  // Few questions have a word that may be short for another: only these are looked through for names.
  const named = once(() => [
    ...knowledge.findRegions.find(question),
    ...knowledge.findAuthorities.find(question),
  ]);
  const said = [...question.matchAll(WORD)].map(({ 0: word, index: start }, at, all): Said => {
    const before = question.slice(0, start);
    const standsAsItIs = standsForItself(word, start === 0, knowledge);
    const cut = standsAsItIs ? cutShort(word, knowledge) : null;
    const meant = standsAsItIs ? [] : meantBy(word, knowledge);
    const isOfName = () =>
      BEFORE_SURNAME.test(before) ||
      isGivenName(all[at - 1]?.[0] ?? '') ||
      named().some((name) => name.start <= start && start < name.end);
    if (cut !== null) return { word, start, meant: [], cut: isOfName() ? undefined : cut };
    return { word, start, meant: meant.length > 0 && isOfName() ? [] : meant };
  });
  const changes = said.flatMap((one, at) => {
    const by = one.cut ?? chosen(one, said[at - 1], said[at + 1], knowledge);
    return by === undefined ? [] : [{ start: one.start, end: one.start + one.word.length, by }];
  });
  return withChanges(question, changes);
}

/** "Keynot" is found as "keynote" is, and yet no word: how a question is put is told by whole ones. Null for any that is one. */
function cutShort(word: string, knowledge: Knowledge): string | null {
  const folded = foldWord(word);
  return /\p{Lu}/u.test(word) || isEnglishWord(folded) ? null : knowledge.vocabulary().whole(folded);
}

function meantBy(word: string, knowledge: Knowledge): readonly LongerForm[] {
  const folded = foldWord(word);
  const held = knowledge
    .vocabulary()
    .longer(folded)
    .filter(({ isClipped, word: full }) => !isClipped || (isSayable(folded) && isEnglishWord(full)))
    .sort((a, b) => a.consonantsLeftOut - b.consonantsLeftOut || b.count - a.count)
    .slice(0, MOST_CONSIDERED);
  return held[0]?.consonantsLeftOut === 0 ? held : [...everydayMeant(folded), ...held];
}

const everydayVocabulary = once(() =>
  createVocabulary(new Map(everydayWords().map((word) => [word, OFTEN]))),
);

/** The one word of everyday English that letters may be short for. */
function everydayMeant(folded: string): readonly LongerForm[] {
  const meant = everydayVocabulary()
    .longer(folded)
    .filter(({ isClipped, consonantsLeftOut }) => !isClipped && consonantsLeftOut === 0);
  return meant.length === 1 && !isSayable(folded) ? meant : [];
}

function chosen(
  { word, meant }: Said,
  before: Said | undefined,
  behind: Said | undefined,
  knowledge: Knowledge,
): string | undefined {
  const needed = (form: LongerForm) => (form.isClipped || isSayable(word) ? OFTEN_BESIDE : 1);
  const [fitting] = meant
    .map((form) => ({ form, times: timesBeside(form.word, before, behind, knowledge) }))
    .filter(({ form, times }) => times >= needed(form))
    .sort((a, b) => b.times - a.times);
  const [likest] = meant;
  if (fitting) return fitting.form.word;
  return likest && isSureAlone(word, likest, meant) ? likest.word : undefined;
}

/** How often a word stands in the updates beside what is said before and behind it here, or what that may be short for. */
function timesBeside(
  full: string,
  before: Said | undefined,
  behind: Said | undefined,
  knowledge: Knowledge,
): number {
  const wordsOf = (said: Said | undefined) => {
    if (said === undefined || isFrameWord(said.word)) return [];
    return said.meant.length > 0 ? said.meant.map(({ word }) => word) : [said.word];
  };
  return Math.max(
    0,
    ...wordsOf(before).map((one) => timesSideBySide([one, full], knowledge)),
    ...wordsOf(behind).map((one) => timesSideBySide([full, one], knowledge)),
  );
}

/** Whether letters say what they are short for where nothing beside them tells. */
function isSureAlone(word: string, likest: LongerForm, meant: readonly LongerForm[]): boolean {
  const { isClipped, consonantsLeftOut, count } = likest;
  if (isClipped) {
    const clipped = meant.filter((form) => form.isClipped).map((form) => termOf(form.word));
    return word.length >= TELLING_LENGTH && new Set(clipped).size === 1;
  }
  if (isSayable(word))
    return word.length >= TELLING_LENGTH_SAYABLE && consonantsLeftOut === 0 && count >= VERY_OFTEN;
  // Words that only ask ("tlk", "nws") are meant more often than updates say them.
  if (consonantsLeftOut === 0)
    return word.length >= TELLING_LENGTH || count >= OFTEN || isFrameWord(likest.word);
  return word.length > TELLING_LENGTH
    ? count >= OFTEN
    : word.length === TELLING_LENGTH && count >= VERY_OFTEN;
}
