import type { SentenceWorth } from '../../search/best-sentences.ts';
import { pattern } from '../../text/pattern.ts';

/** "What's the model?", "what was the theme?" */
const ASKS_WHICH = /^(?:and |so |but )*what(?:'s|s| is| was) (?:the|their|its) (?<noun>[a-z-]+)\W*$/;
/** Any sentence with the noun may be meant. */
const NAMES_IT = 0.45;
const SAYS_IT = 0.9;

/**
 * How well a sentence says which one it is, where a follow-up asks "what's the model?": "a hub and spoke model" does, "the financial
 * model" takes it for known. Null for every other question.
 */
export function saysWhich(question: string): SentenceWorth | null {
  const { noun } = ASKS_WHICH.exec(question)?.groups ?? {};
  if (noun === undefined) return null;
  const named = new RegExp(`\\b${noun}\\b`, 'i');
  const said = pattern('i')`
    \b(?:an?|one|our|called|\d+%) (?:[\w&’'%-]+ ){1,4}${noun}\b
    |\b${noun}(?: [\w’'-]+){0,6} (?:is|was|will be)\b
  `;
  return (sentence) => (said.test(sentence) ? SAYS_IT : named.test(sentence) ? NAMES_IT : 0);
}
