import { pattern } from '../text/pattern.ts';
import { EXCERPT_LIMIT } from './excerpt.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** "That was the reason that the panel was cancelled" says all of it but the reason. */
const TOLD_BEFORE = pattern()`
  ^(?:That|This|It|Which|These|Those|Such)(?: (?:is|was|are|were)|[’']s)? (?:
    the (?:main |only |chief |real )?(?:reasons?|causes?)
    |why|how|because
  )\b
`;

/** A sentence that holds less than this share of what it and the one before it hold says little without that. */
const SAYS_ENOUGH = 0.5;

/**
 * A sentence of a text together with the one before it, where that names what it speaks of ("The session is due in May.") and
 * both fit into an excerpt; else the sentence alone. `fitIn` tells how much of what was asked a text holds.
 */
export function withAntecedent(text: string, sentence: Sentence, fitIn: (text: string) => number): Sentence {
  const sentences = sentencesOf(text);
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  if (!before || sentence.end - before.start > EXCERPT_LIMIT) return sentence;
  const both = text.slice(before.start, sentence.end);
  return TOLD_BEFORE.test(sentence.text) || fitIn(sentence.text) < SAYS_ENOUGH * fitIn(both)
    ? { text: both, start: before.start, end: sentence.end }
    : sentence;
}

const PRONOUN = /^(?:It|Its|They|Their|He|She|His|Her|This|These|Those)\b/;

/** A sentence of a text that begins with a pronoun, with the one before it that says of what, where both fit into an excerpt; else by itself. */
export function withSubject(text: string, sentence: Sentence): string {
  const sentences = sentencesOf(text);
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  const isShort = before !== undefined && sentence.end - before.start <= EXCERPT_LIMIT;
  return PRONOUN.test(sentence.text) && isShort ? text.slice(before.start, sentence.end) : sentence.text;
}
