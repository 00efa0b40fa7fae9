import { isFrameWord } from '../../search/stop-words.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';
import { overlap } from '../span.ts';
import type { Understanding } from './understanding.ts';

/** "Gangs / county lines", "knife crime, county lines" */
const BETWEEN = /\s*[/,;]\s*/g;
/** What stands in a sentence and not in a list: its comma parts no topics ("nits again, do I keep her off"). */
const OF_A_SENTENCE =
  /\b(?:i|me|my|we|us|our|you|your|they|them|their|he|him|his|she|her|it|do|does|did|is|are|was|were|has|have|had|can|could|should|will|would|may|must|what|how|who|when|where|why|never|good|bad|to)\b/i;
/** A part of more words tells what is wanted of a topic, and is none. */
const LONGEST_NAME = 4;

/** The two topics that a question is, each with the places and dates of both ("county lines / knife crime in London"); null for every other. */
export function topicsBeside({ text, wish, named }: Understanding): readonly [string, string] | null {
  const [between, ...others] = [...text.matchAll(BETWEEN)].filter(
    ({ index, 0: { length } }) =>
      index > 0 &&
      index + length < text.length &&
      !named.some((part) => overlap(part, { start: index, end: index + length })),
  );
  if (wish !== 'topic' || !between || others.length > 0 || partsNoTopics(between[0], text)) return null;
  const end = between.index + between[0].length;
  const sides = [
    { start: 0, end: between.index },
    { start: end, end: text.length },
  ].map((side) => {
    const own = text.slice(side.start, side.end);
    const words = writtenWordsOf(own).filter((word) => !isFrameWord(word.text));
    const elsewhere = named
      .filter((part) => !overlap(part, side))
      .map((part) => text.slice(part.start, part.end));
    const isName = words.length > 0 && words.length <= LONGEST_NAME + named.length;
    return isName ? [own, ...elsewhere].join(' ') : null;
  });
  const [one, other] = sides;
  return one && other ? [one, other] : null;
}

/** Whether a comma stands in a sentence, and not between the names of two topics. */
export function partsNoTopics(between: string, text: string): boolean {
  return /[,;]/.test(between) && OF_A_SENTENCE.test(text);
}
