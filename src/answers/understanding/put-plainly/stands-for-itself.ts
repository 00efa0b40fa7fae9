import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { foldWord, termOf } from '../../../search/tokenize.ts';
import { onceForEach } from '../../once-for-each.ts';
import { isShorthand } from './spell-out.ts';
import { wordsOfGlossary } from './words-of-glossary.ts';

/** Whether a word is right as it stands: the updates, the glossary or English have it, it is short by custom, or it is written as a name or initials are. */
export function standsForItself(word: string, isFirst: boolean, knowledge: Knowledge): boolean {
  const folded = foldWord(word);
  return (
    (/\p{Lu}/u.test(word) && (!isFirst || word === word.toUpperCase())) ||
    isShorthand(folded) ||
    isFrameWord(word) ||
    knowledge.index.hasTerm(termOf(word)) ||
    isEnglishWord(folded) ||
    wordsOfGlossary(knowledge).has(folded) ||
    termsOfField(knowledge).has(folded)
  );
}

/** The words of the terms and abbreviations of the field that no update may hold. */
const termsOfField = onceForEach(
  ({ glossary }: Knowledge): ReadonlySet<string> =>
    new Set(
      [...glossary.preciseTerms, ...glossary.abbreviations.map(({ short }) => short)].flatMap((term) =>
        term.split(/[\s-]+/).map(foldWord),
      ),
    ),
);
