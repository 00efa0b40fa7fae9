import { pattern } from '../../../text/pattern.ts';

/** Ways of asking for one thing, each a piece of a pattern that begins with a word. */
export const ways = (...each: readonly string[]): RegExp => pattern('i')`\b(?:${each})`;

/** What was shown, as a follow-up calls it. */
export const IT = '(?:it|that|this|they|them|these|those|adcs|the (?:[\\w-]+ ){0,2}[\\w-]+)';
export const IS = "(?:'?s| is| are| was| were| has been| have been)";
/** Nothing else is asked behind these. */
export const NO_MORE =
  '(?: (?:so far|yet|now|by now|at all|then|overall|in the end|out of it|from it))?(?=\\W*$)';
