import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { fragment } from '../../../text/pattern.ts';

/** A body by its name, each telling word with a capital: “the Staff College”, “Research in Practice”, “Ofsted”. */
const BODY =
  '(?<body>(?:the )?(?<first>\\p{Lu}[\\p{L}&]+)(?:(?: (?:of|for|in|and))? \\p{Lu}[\\p{L}&]+){0,4}?)';
const MATTER = '(?: (?:in|with|on|for) (?<matter>[^?]{3,80}?))?';
/** Ways of asking for the part that a body plays, with “role”, which no update says of it. */
const WAYS = [
  fragment`what(?:'s| is| was) ${BODY}'s? role${MATTER}`,
  fragment`what(?:'s| is| was) the role of ${BODY}${MATTER}`,
  fragment`what role (?:do|does|did|has|have|had) ${BODY}(?: (?:play|have|played|got))?${MATTER}`,
].map((way) => new RegExp(`^${way}\\W*$`, 'iu'));
const CAPITAL = /^\p{Lu}/u;

/** “What is the Staff College's role in training directors?” as “what does the Staff College do in training directors”; nobody's post is meant. */
export function askWhatTheyDo(text: string): string {
  for (const way of WAYS) {
    const { body, first, matter } = way.exec(text)?.groups ?? {};
    if (body === undefined || first === undefined || !CAPITAL.test(first) || isGivenName(first)) continue;
    return `what does ${body} do${matter === undefined ? '' : ` in ${matter}`}`;
  }
  return text;
}
