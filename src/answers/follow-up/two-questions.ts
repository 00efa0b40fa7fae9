import { fragment, pattern } from '../../text/pattern.ts';
import type { Question } from '../question.ts';
import { withoutReply } from './reading/without-reply.ts';

const VERB = fragment`
  (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|might)(?:n['’]t)?
`;
/** How a question begins that asks by itself: "on which day was", "how many came", "who is helping". */
const ASKS = fragment`
  (?:(?:on|in|at|by|for|from|with|to|of) )?(?:
    (?:who|what|when|where|why|how)(?:['’](?:s|re|d|ll))\b
    |who(?:m|se)? \p{L}+
    |(?:when|where|why|how|what) ${VERB}
    |how (?:many|much|long|often|big|far|soon|old|well|large)\b
    |what happen(?:s|ed)\b
    |(?:what|which)(?: \p{L}+){1,3}? (?:${VERB}|came|comes?|took|takes?|spoke|attended|joined|ran|runs?)
  )
`;
/** "On which day was that, and how many councils came?" */
const TWO = pattern('iu')`
  ^(?<first>(?:(?:and|so|but|ok(?:ay)?)[,\s]+)*${ASKS}\b[^;?!]{2,}?)
    (?:\s*[,;?]\s*(?:(?:and|but)\s+)?|\s+(?:and|but)\s+)(?:also\s+)?
    (?<second>${ASKS}\b[^;?!]*|(?:at )?(?:what|which) (?:time|day|date|place)|since when|where from|what for|by whom|why|when|where)[\s.?]*$
`;
/** What is asked about a question asks one thing: "what was said about how many there are and how many there will be". */
const ABOUT_A_QUESTION = pattern('i')`
  \b(?:about|discuss\w*|know|said|says?|explain\w*|show\w*|tells?) (?:who|what|when|where|why|how|which)\b
`;

/** "Pay caps - what are they, and who sets them?" */
const OF_WHAT = pattern('iu')`
  ^(?!${ASKS}\b)(?<thing>[\p{L}][^?!.:]{2,60}?)\s*(?:[,:?]|\s[-–])\s*
    (?<first>what(?:['’]s| is| are)) (?:it|they|that|those|these)
    \s*(?:[,;?]\s*(?:(?:and|but)\s+)?|\s(?:and|but)\s+)(?<second>${ASKS}\b[^;?!]*)[\s.?]*$
`;

/** A question that asks two things, as these two, the second behind the first in its thread; null for every other. */
export function twoQuestions({ text, thread }: Question): readonly [Question, Question] | null {
  const asked = withoutReply(text.trim());
  const of = OF_WHAT.exec(asked)?.groups;
  const { first, second } = of
    ? { first: `${of.first} ${of.thing}`, second: of.second }
    : (TWO.exec(asked)?.groups ?? {});
  if (first === undefined || second === undefined || ABOUT_A_QUESTION.test(first)) return null;
  return [
    { text: `${first}?`, thread },
    { text: `${second}?`, thread: [...thread, `${first}?`] },
  ];
}
