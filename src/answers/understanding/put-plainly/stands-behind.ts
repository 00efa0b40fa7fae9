import { pattern } from '../../../text/pattern.ts';

const ARTICLE = /\b(?:the|an?|my|our|your|this|some|any)[\s,]*$/i;
/** Words that join, ask or help a verb: none of them is what an article begins. */
const NO_NOUN = pattern()`
  ^(?:
    whether|where|when|which|what|whose|while|because|although|though|would|could|should|does|have|were
    |been|them|they|their|there|then|than|with|from|into|onto|about
  )$
`;

/** Whether a word, in lower case, may stand behind a text: behind an article "whether" may not, so that "the wether" is no slip of it. */
export function standsBehind(before: string, word: string): boolean {
  return !(ARTICLE.test(before) && NO_NOUN.test(word));
}
