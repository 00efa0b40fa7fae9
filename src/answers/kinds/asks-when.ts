import { pattern } from '../../text/pattern.ts';

/** "County lines summit - when is it" says first what it is of, "the summit is when?" last that it asks. */
const WHEN = pattern('i')`
  \bwhen\s*\?*$
  |^(?:[^?]{2,60}?(?:\s[-–—]|[:;])\s+)?(?:and |so |by |since |until |till |from |in )*(?:
    when (?:is|was|were|are|did|does|do|will|has|have|had|should|must|can)
    |(?:what|which) (?:date|day|month|year)
    |(?:what(?:'?s| is| was) )?the (?:exact |start |end )?date (?:of|for)
  )\b
`;

/** Whether a question asks when something is or was: it is helped by no passage without a date. */
export function asksWhen(question: string): boolean {
  return WHEN.test(question);
}
