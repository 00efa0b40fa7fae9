/** "214 in the region on 31 March": a number with which a passage opens counts what its heading names. */
const OPENS_WITH_NUMBER = /^\d[\d,]* (?:in|at|by|on|are|were|have|had|from|of)\b/;

/**
 * What a sentence goes on from: the question that heads its passage ("How many are there?"), or what is counted under it, and what
 * stands before it there.
 */
export function beforeIn(heading: string | null, before: string, sentence: string): string {
  const isHeaded = heading?.endsWith('?') || (before === '' && OPENS_WITH_NUMBER.test(sentence));
  return heading !== null && isHeaded ? `${heading}\n${before}` : before;
}
