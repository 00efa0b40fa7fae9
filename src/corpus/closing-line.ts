import { pattern } from '../text/pattern.ts';

const WISHES = pattern('i')`
  ^(?:(?:
    with|and|my|our|all|every|very|best|good|kind|kindest|warm|warmest|many|sincere|personal
  ) )*(?:wish(?:es)?|regards|thanks)(?: (?:to (?:you )?all|as (?:ever|always)))?[,.!]?$
`;
const YOURS = pattern('i')`
  ^(?:
    yours(?: (?:sincerely|faithfully|truly|ever|aye|in (?:haste|hope|partnership)))?
    |sincerely|cheers|as (?:ever|always)|take care|all the best|until next time|bye for now
  )[,.!]?$
`;

/** "Yours, with thanks,", "With gratitude for all you do,": in words of one's own, up to the comma before the name. */
const IN_OWN_WORDS =
  /^(?:yours|with|warmly|until|in (?:solidarity|haste|hope)|thank(?:s|ing) you)\b[^.:;!?]{0,80},$/i;

/** Whether a line closes a letter, so that a name is to follow: "With every good wish,", "Yours ever". */
export function isClosingLine(line: string): boolean {
  return WISHES.test(line) || YOURS.test(line) || IN_OWN_WORDS.test(line);
}
