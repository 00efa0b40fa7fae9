import { pattern } from '../../../text/pattern.ts';
import { askedInFull } from './asked-in-full.ts';
import { withoutReply } from './without-reply.ts';

const ASKS = '(?:who(?:m|se)?|what|when|where|why|which|how)';
/** "Ok and then", "sorry," in front of what asks by itself; "and what about London?" goes on, and "now what?" asks what comes next. */
const LEADS_TO_IT = pattern('i')`
  ^(?:(?:
    ok(?:ay)?|right|well|so|now|then|and|n|&|but|also|plus|or|oh|ah|hmm+|er+m*|um+|sorry|no|actually
    |wait|hang on|please|pls|just
  )(?:[\s,.:;–]|\s-\s)+)+(?=
    ${ASKS}(?:['’]?s|['’]re|['’]d)? (?!(?:about|of|if)\b)\S
  )
`;
/** "Who is on it please?" */
const PLEASE = /(?<=\w\w[?!.]?)[\s,]+(?:please|pls|plz)(?=[\s.?!]*$)/i;
/** "Who chairs FCYP then?"; of what is over, "then" may say when. */
const THEN = pattern('i')`
  (?<=^(?!.*\b(?:was|were|did|had|\w+ed|happens?|comes?)\b)${ASKS}\b.*)[\s,]+then(?=[\s.?!]*$)
`;

/** A follow-up without what is said of the answer before, and without the words around a question that say nothing of it. */
export function plainlyAsked(text: string): string {
  const said = withoutReply(text);
  return askedInFull([LEADS_TO_IT, PLEASE, THEN].reduce((rest, around) => rest.replace(around, ''), said));
}
