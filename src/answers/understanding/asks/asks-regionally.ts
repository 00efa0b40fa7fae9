import { pattern } from '../../../text/pattern.ts';

/** What regions do on a matter, whatever it is. */
const THEIR_WORK = '(?:work|activit(?:y|ies)|approach(?:es)?|examples?|views?|updates?|news)';

const REGIONALLY = pattern()`
  ^(?!.*\b(?:who|whom|whose|when|why|how (?:many|much|long|often|big))\b).*(?:
    ^(?:so |and )?regionally\b
    |\b(?:said|say|saying|done|doing|happening|going on|reported|told) regionally\b
    |, ?regionally\W*$
    |\banything regional\b
    |^regional ${THEIR_WORK} (?:on|to|in|around|about|with|against|for)\b
    |\b(?:any|some|what) regional ${THEIR_WORK}(?: (?:on|to|in|around|about|with|against|for)\b|\W*$)
    |(?<!\b(?:an?|the|what|is|are) )\bregional ${THEIR_WORK}\W*$
    |^(?:have|has|do|did|what (?:have|do|did)) (?:the |our )?regions (?:said|say|told|tell|reported)\b
  )
`;

/** Whether it is what the regions do or say on a matter that a question (in lower case) asks for, whichever of them: “any regional work on CSE?” */
export function asksRegionally(text: string): boolean {
  return REGIONALLY.test(text);
}
