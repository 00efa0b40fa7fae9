import { pattern } from '../../text/pattern.ts';
import { NUMBER_WORDS } from './numbers-in.ts';

/** "214 in the region on 31 March": a number with which a passage opens counts what its heading names … */
const OPENS_WITH_NUMBER = /^\d[\d,]* (?:in|at|by|on|are|were|have|had|from|of)\b/;
/** … and so does one that begins a later sentence without a noun of its own: "Twelve took place in 2024." */
const GOES_ON_WITH_NUMBER = pattern('i')`
  ^(?:(?:so far|in all|only|just),? )?(?!one\b)(?:\d[\d,]*|(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?)
  [ ](?:(?:have|had|has|were|was|are|will|now|already|been) )*(?:took place|taken place|held|done|planned|completed|under way|in use|open)\b
`;

/**
 * What a sentence goes on from: the question that heads its passage ("How many are there?"), or what is counted under it, and what
 * stands before it there.
 */
export function beforeIn(heading: string | null, before: string, sentence: string): string {
  const isHeaded =
    heading?.endsWith('?') ||
    (before === '' && OPENS_WITH_NUMBER.test(sentence)) ||
    GOES_ON_WITH_NUMBER.test(sentence);
  return heading !== null && isHeaded ? `${heading}\n${before}` : before;
}
