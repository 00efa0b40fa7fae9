import { pattern } from '../../text/pattern.ts';
import { SAID_FIRST } from './said-first.ts';

/** "The summit is when?" says last that it asks. */
const WHEN = pattern('i')`
  \bwhen\s*\?*$
  |^${SAID_FIRST}(?:and |so |by |since |until |till |from |in |over |between |during )*(?:
    when (?:is|was|were|are|did|does|do|will|has|have|had|should|must|can)
    |(?:what|which) (?:dates?|days?|months?|years?)
    |(?:what(?:'?s| is| was) )?the (?:exact |start |end )?date (?:of|for)
  )\b
`;

/** Whether a question asks when something is or was: it is helped by no passage without a date. */
export function asksWhen(question: string): boolean {
  return WHEN.test(question);
}
