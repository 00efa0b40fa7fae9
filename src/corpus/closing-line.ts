const WISHES =
  /^(?:(?:with|and|my|our|all|every|very|best|good|kind|kindest|warm|warmest|many|sincere|personal) )*(?:wish(?:es)?|regards|thanks)(?: (?:to (?:you )?all|as (?:ever|always)))?[,.!]?$/i;
const YOURS =
  /^(?:yours(?: (?:sincerely|faithfully|truly|ever|aye|in (?:haste|hope|partnership)))?|sincerely|cheers|as (?:ever|always)|take care|all the best|until next time|bye for now)[,.!]?$/i;

/** Whether a line closes a letter, so that a name is to follow: "With every good wish,", "Yours ever". */
export function isClosingLine(line: string): boolean {
  return WISHES.test(line) || YOURS.test(line);
}
