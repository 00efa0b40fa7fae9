import { isEnglishWord, isRareEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { foldWord, termOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { timesSideBySide } from '../../query/times-side-by-side.ts';
import { standsForItself } from './stands-for-itself.ts';
import { wordsOfGlossary } from './words-of-glossary.ts';

/** In quotation marks or not; what a mark of its own joins to other letters is an address or a name as it is written. */
const LONG_WORD = pattern('gu')`
  (?<!(?:[\p{L}\p{N}]['’]|[\p{L}\p{N}&/.:@-]))\p{L}{7,}(?!(?:['’]\p{L}|[\p{L}\p{N}&@-]))
`;
/** "LinkMaker" is written as two words. */
const WRITTEN_AS_SEVERAL = /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u;
/** Words that long, of parts that long, are no name. */
const LONGER_THAN_NAMES = 10;
const LONG_PART = 4;
const SHORTEST_PART_OF_FRAME = 4;
/** They stand in names of places and people. */
const OF_NAMES =
  /^(?:over|under|upon|here|long|east|west|dear|well|home|hill|moor|team|word|call|held|bits|high|main|part|fore|down|hold|spring|summer|winter)$/;
const WORD_BEFORE = /(\p{L}+) $/u;

/**
 * A question with the words parted that were run together: "careleavers" are care leavers, "dothemaths" is do the maths. Only a name
 * may happen to hold two words ("Camelot"): those that the updates never say side by side are parted where both are long. What the
 * glossary alone has in one word ("linkmaker") is parted where the updates have it in two.
 */
export function partWords(question: string, knowledge: Knowledge): string {
  const named = [...knowledge.findRegions.find(question), ...knowledge.findAuthorities.find(question)];
  return question.replace(LONG_WORD, (word, at: number) => {
    const isNamed = named.some(({ start, end }) => start <= at && at < end);
    const given = WORD_BEFORE.exec(question.slice(0, at))?.[1] ?? '';
    if (isNamed || isGivenName(given)) return word;
    if (isWrittenTogether(word, knowledge)) return heldApart(word, knowledge) ?? word;
    if (standsForItself(word, at === 0, knowledge)) return word;
    return (
      (fromFrame(word.toLowerCase(), knowledge) ?? partsOf(word.toLowerCase(), knowledge))?.join(' ') ?? word
    );
  });
}

/** Whether a word that no update has is one by the glossary, or by capitals within it, alone. */
function isWrittenTogether(word: string, knowledge: Knowledge): boolean {
  const isOneWord = knowledge.index.hasTerm(termOf(word)) || isEnglishWord(foldWord(word));
  return !isOneWord && (WRITTEN_AS_SEVERAL.test(word) || wordsOfGlossary(knowledge).has(foldWord(word)));
}

/** The words of the updates that stand there one behind the other and are run together here; null where none do. */
function heldApart(word: string, knowledge: Knowledge): string | null {
  const held = knowledge
    .vocabulary()
    .splits(word)
    .find((parts) => timesSideBySide(parts, knowledge) > 0);
  return held?.join(' ') ?? null;
}

/** The words that were run together; null where they may well be one that nobody here knows. */
function partsOf(word: string, knowledge: Knowledge): readonly string[] | null {
  if (isRareEnglishWord(word)) return null;
  const ways = knowledge.vocabulary().splits(word);
  const [likeliest] = ways;
  if (!likeliest) return word.length > LONGER_THAN_NAMES ? wordsOfEnglishIn(word, knowledge) : null;
  const isNoName =
    likeliest.length === 2 &&
    word.length >= LONGER_THAN_NAMES &&
    likeliest.every(({ length }) => length >= LONG_PART);
  return ways.find((parts) => timesSideBySide(parts, knowledge) > 0) ?? (isNoName ? likeliest : null);
}

/** A word that frames a question, and one that is right as it stands ("thesedays", "updatesept"); "underwood" is a name. */
function fromFrame(word: string, knowledge: Knowledge): readonly string[] | null {
  if (isRareEnglishWord(word)) return null;
  const isRight = (part: string) =>
    part.length >= SHORTEST_PART_OF_FRAME && standsForItself(part, false, knowledge);
  for (let at = SHORTEST_PART_OF_FRAME; at <= word.length - SHORTEST_PART_OF_FRAME; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    const hasFrame = [before, behind].some((part) => isFrameWord(part) && !OF_NAMES.test(part));
    if (hasFrame && isRight(before) && isRight(behind)) return [before, behind];
  }
  return null;
}

/** Two long words of English, one of which the updates have ("policecells"). */
function wordsOfEnglishIn(word: string, { index }: Knowledge): readonly string[] | null {
  for (let at = LONG_PART; at <= word.length - LONG_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isEnglishWord) && parts.some((part) => index.hasTerm(termOf(part)))) return parts;
  }
  return null;
}
