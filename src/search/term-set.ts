import { wordList } from '../text/word-list.ts';
import { termOf } from './tokenize.ts';

/** The terms of a list of words. */
export function termSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words).map(termOf));
}
