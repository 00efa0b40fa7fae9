import { pattern } from '../text/pattern.ts';

/** Words that make a short line a sentence ("Jane can be contacted at:"). In lower case only: "May" is a month. */
const VERBS = pattern()`
  \b(?:
    is|are|was|were|be|been|has|have|had|can|could|will|would|should|may|might|must|said|says?
    |include[ds]?|continue[ds]?|emphasise[ds]?|concluded|added
  )\b
`;
/** "Those who should attend" names people, and says nothing of them. */
const RELATIVE_CLAUSE = /\b(?:who|which|that)\s+(?:(?:can|could|will|would|should|may|might|must)\s+)?\w+/g;

/** Whether a short piece of text holds a verb that makes it a sentence and not a heading. */
export function hasSentenceVerb(text: string): boolean {
  return VERBS.test(text.replaceAll(RELATIVE_CLAUSE, ''));
}
