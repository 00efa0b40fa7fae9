import { isFrameWord } from '../../search/stop-words.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';

/** The terms of a phrase in order, all of its words: what it is recognised by. */
export function phraseTerms(phrase: string): string[] {
  return writtenWordsOf(phrase).map(({ term }) => term);
}

/** The first of them, found without reading the others; empty where there are none. */
export function firstTerm(phrase: string): string {
  const [beginning = ''] = phrase.split(' ', 1);
  return phraseTerms(beginning)[0] ?? phraseTerms(phrase)[0] ?? '';
}

/** The terms of the words of a phrase that tell: what it is searched by. All of them, where only one would be left. */
export function tellingTerms(phrase: string): string[] {
  const telling = writtenWordsOf(phrase)
    .filter(({ text }) => !isFrameWord(text))
    .map(({ term }) => term);
  // "Looked-after children" without its small words would be any children.
  return telling.length > 1 ? telling : phraseTerms(phrase);
}
