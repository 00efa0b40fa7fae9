import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { fragment, pattern } from '../../../text/pattern.ts';

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
/** “What is the alliance meant to do?”, whatever it is. */
const MEANT_TO = pattern('iu')`
  ^(?:and |so |but )*what(?:['’]?s| is| are| was| were) (?<thing>(?:the |an? |these |those )?[\p{L}\d&][\p{L}\d&’' -]{1,60}?)
    (?:actually |really )?(?:meant|supposed|intended|designed|there) to (?:do|achieve|accomplish|deliver|be for)\W*$
`;
/** “What is it meant to end?” asks what it will end, and explains no word. */
const MEANT_TO_BE = pattern('iu')`
  ^(?<asking>(?:and |so |but )*what)(?:['’]?s| is| are| was| were) (?<thing>it|this|that|they|these|those) (?:actually |really )?(?:meant|supposed|intended|designed) to (?=\p{L})
`;
const IT = /^(?:it|this|that|they|these|those)\s*$/i;
const CAPITAL = /^\p{Lu}/u;

/** “What is the Staff College's role in training directors?” as “what does the Staff College do in training directors”, and “what is the alliance meant to do?” as “what does the alliance do”; nobody's post is meant. */
export function askWhatTheyDo(text: string): string {
  for (const way of WAYS) {
    const { body, first, matter } = way.exec(text)?.groups ?? {};
    if (body === undefined || first === undefined || !CAPITAL.test(first) || isGivenName(first)) continue;
    return `what does ${body} do${matter === undefined ? '' : ` in ${matter}`}`;
  }
  const { thing } = MEANT_TO.exec(text)?.groups ?? {};
  if (thing === undefined) return text.replace(MEANT_TO_BE, '$<asking> will $<thing> ');
  return IT.test(thing) ? `what is ${thing.trim()} for` : `what does ${thing.trim()} do`;
}
