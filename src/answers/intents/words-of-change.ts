import { foldWord } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { wordList } from '../../text/word-list.ts';

/** "How did the number of … grow" asks for what is told of the number, whichever way it went. */
const CHANGING = pattern('i')`
  \bhow(?:'s| is| has| have| did| far)?\b.*\b(?:
    gr[eo]w(?:n|ing)?|ris(?:e|en|ing)|rose|f[ae]ll(?:en|ing)?|increas(?:ed?|ing)|decreas(?:ed?|ing)|declin(?:ed?|ing)
    |dropp?(?:ed|ing)?|shr[aiu]nk|climb(?:ed|ing)?|chang(?:ed?|ing)|develop(?:ed|ing)?|evolv(?:ed?|ing)|moved?|went|go(?:ne|ing)?
  )\b
`;
const WORDS_OF_CHANGE = `grow grew grown growing rise risen rising rose fall fell fallen falling increase increased increasing decrease decreased
  decreasing decline declined declining drop dropped dropping shrink shrank shrunk climb climbed climbing go going gone moved`;
const COUNTING = /\b(?:numbers?|counts?|tally|total|figures?)\b/i;
const WORDS_OF_COUNTING = 'number numbers count counts tally total figure figures';

/** The words, folded, by which a question asks how something, or its number, changed; none where it asks no such thing. */
export function wordsOfChange(text: string): string[] {
  if (!CHANGING.test(text)) return [];
  return wordList(`${WORDS_OF_CHANGE} ${COUNTING.test(text) ? WORDS_OF_COUNTING : ''}`).map(foldWord);
}

/** Whether a question about the course of something is one about its number: what tells none is no part of the answer. */
export function asksForCounts(text: string): boolean {
  return COUNTING.test(text);
}
