import { isFrameWord } from '../../search/stop-words.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';
import { overlap, type Span } from '../span.ts';
import type { Understanding } from './understanding.ts';

/** "Gangs / county lines", "knife crime, county lines" … */
const BETWEEN = /\s*[/,;]\s*/g;
/** … and, of a region, "knife crime and county lines": elsewhere that may ask for what is between the two ("GDPR and schools"). */
const BETWEEN_OF_REGION = /\s*[/,;]\s*|\s+and\s+/gi;
/** What stands in a sentence and not in a list: its comma parts no topics ("nits again, do I keep her off"). */
const OF_A_SENTENCE =
  /\b(?:i|me|my|we|us|our|you|your|they|them|their|he|him|his|she|her|it|do|does|did|is|are|was|were|has|have|had|can|could|should|will|would|may|must|what|how|who|when|where|why|never|good|bad|to)\b/i;
/** A part of more words tells what is wanted of a topic, and is none. */
const LONGEST_NAME = 4;

/** The two topics that a question is, each with the places and dates of both ("county lines / knife crime in London"); null for every other. */
export function topicsBeside({
  text,
  wish,
  named,
  regions,
}: Understanding): readonly [string, string] | null {
  const [between, ...others] = [...text.matchAll(regions.length > 0 ? BETWEEN_OF_REGION : BETWEEN)].filter(
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
    const isNamed = ({ start, end: last }: Span) =>
      named.some((part) => overlap(part, { start: side.start + start, end: side.start + last }));
    const words = writtenWordsOf(own).filter((word) => !isFrameWord(word.text) && !isNamed(word));
    const elsewhere = named
      .filter((part) => !overlap(part, side))
      .map((part) => text.slice(part.start, part.end));
    return { said: [own, ...elsewhere].join(' '), length: words.length };
  });
  const [one, other] = sides as [Side, Side];
  const isName = ({ length }: Side) => length > 0 && length <= LONGEST_NAME;
  if (!isName(one) || !isName(other) || sharesItsHead(between[0], one, other)) return null;
  return [one.said, other.said];
}

type Side = { readonly said: string; readonly length: number };

/** "Speech and language therapy" is one thing: what stands before an “and” is a topic of its own only where it is no shorter than what stands behind. */
function sharesItsHead(between: string, one: Side, other: Side): boolean {
  return /and/i.test(between) && one.length < other.length;
}

/** Whether a comma stands in a sentence, and not between the names of two topics. */
export function partsNoTopics(between: string, text: string): boolean {
  return !between.includes('/') && OF_A_SENTENCE.test(text);
}
