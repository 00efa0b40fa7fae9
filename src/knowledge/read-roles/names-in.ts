import { type Lexicon, markSentence } from './mark-sentence.ts';

/** "In Melton Mowbray": a place, more often than somebody. */
const BEFORE_A_PLACE = /\b(?:in|at|near|around|across|outside|into|the|our|an?)\s$/i;

/**
 * The full names of the people whom a sentence seems to name, be they shown by no more than the shape of their words: enough to quote the
 * sentence, and too little to say anything of them.
 */
export function namesIn(sentence: string, lexicon: Lexicon): readonly string[] {
  return markSentence(sentence, lexicon)
    .people.filter(({ certainty }) => certainty !== 'given')
    .filter(({ certainty, start }) => certainty === 'sure' || !BEFORE_A_PLACE.test(sentence.slice(0, start)))
    .map(({ name }) => name);
}
