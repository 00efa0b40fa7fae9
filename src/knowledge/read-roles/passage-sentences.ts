import { type FoundPerson, mayNameSomebody } from './find-people.ts';
import { type Lexicon, type MarkedSentence, markSentence } from './mark-sentence.ts';
import { splitSentences } from './split-sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The sentences of a passage: their words at once, what is found in them when it is first asked for. */
export type PassageSentences = {
  readonly texts: readonly string[];
  readonly at: (number: number) => MarkedSentence;
  /** Whether a sentence may name a person; cheaper than `at`. */
  readonly mayNameSomebody: (number: number) => boolean;
};

/**
 * The sentences of a passage. Most of them say nothing of posts and are never marked, which is the costly
 * part. A leading "He" or "She" counts as the last person named in the sentence before.
 */
export function sentencesOf(passage: string, lexicon: Lexicon): PassageSentences {
  const texts = splitSentences(passage).map(({ text }) => text);
  const marked = new Map<number, MarkedSentence>();
  const tokens = new Map<number, readonly Token[]>();
  const tokensAt = (number: number): readonly Token[] => {
    const known = tokens.get(number) ?? tokensOf(texts[number] ?? '');
    tokens.set(number, known);
    return known;
  };
  const at = (number: number): MarkedSentence => {
    const known = marked.get(number);
    if (known) return known;
    const text = texts[number] ?? '';
    const sentence = markSentence(text, lexicon, tokensAt(number));
    const pronoun = number > 0 ? /^(?:He|She|They)(?= )/.exec(text) : null;
    const person = pronoun ? at(number - 1).people.find(({ certainty }) => certainty !== 'given') : undefined;
    const whole = pronoun && person ? withPronoun(sentence, pronoun[0], person) : sentence;
    marked.set(number, whole);
    return whole;
  };
  return {
    texts,
    at,
    mayNameSomebody: (number) =>
      /^(?:He|She|They) /.test(texts[number] ?? '') || mayNameSomebody(tokensAt(number), lexicon.isOrdinary),
  };
}

function withPronoun(sentence: MarkedSentence, pronoun: string, person: FoundPerson): MarkedSentence {
  const number = sentence.people.length;
  const mark = `⟦P${number}⟧`;
  return {
    ...sentence,
    people: [
      ...sentence.people,
      { start: 0, end: pronoun.length, name: person.name, certainty: person.certainty },
    ],
    marked: mark + sentence.marked.slice(pronoun.length),
    originalOffset: (offset) => sentence.originalOffset(Math.max(0, offset - mark.length + pronoun.length)),
  };
}
