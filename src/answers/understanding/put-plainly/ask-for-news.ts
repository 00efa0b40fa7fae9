import { pattern } from '../../../text/pattern.ts';

const OPENING = "(?:so )?(?:tell me )?what(?:'?s|’s| is| was| are)";
const NEWS =
  '(?:story|deal|score|state of play|(?:current |latest )?(?:situation|position|picture|status)|word)';
const WITH = '(?:with|on|about|around|regarding|re|as regards)';

/** "What's the story with …", "where do we stand on …"; "the position of ADCS on …" is what somebody said. */
const WAYS = [
  pattern('i')`^${OPENING} the ${NEWS} ${WITH}(?= \S)`,
  pattern('i')`
    ^(?:so )?where (?:are|do|have) (?:we|things|they) (?:at|stand|got to|been|now)?\s*
      (?:with|on|about)(?= \S)
  `,
  pattern('i')`
    ^(?:so )?(?:how (?:are|is|'?s) (?:things|it|everything) (?:
      going |coming along |looking |getting on )?(?:with|on))(?= \S)
  `,
  /^(?:so )?(?:what(?:'?s|’s) up|how(?:'?s|’s) it (?:going|coming along)) (?:with|on)(?= \S)/i,
  /^(?:is there )?any (?:movement|progress|developments?) (?:with|on|about)(?= \S)/i,
  // Neither "new" nor "latest" is part of the topic.
  pattern('i')`
    ^(?:and |so )?(?:
      what(?:'?s|’s| is)
      |(?:is there |have (?:we|you) got |got )?(?:anything|something)
    ) new (?:${WITH}|for|in(?! (?:the |your |these |all |any )*(?:updates?|bulletins?|documents?|post|library|database)\b))(?= \S)
  `,
  pattern('i')`
    ^(?:and |so )?(?:(?:what(?:'?s|’s| is) |give me |tell me )?the )?(?:very )?latest(?: news| updates?)? ${WITH}(?= \S)
  `,
];

/** "London and Kent: where do they stand on …" names first who is asked about. */
const THEY_STAND = pattern('i')`
  (?<=\S)\s*[:,–-]\s*(?:so )?where (?:do|are|have) (?:they|both|we|things) (?:all |each |both )?
    (?:at|stand|got to|been|now)? ?(?:with|on|about)(?= \S)
`;

/** "What's on in London?" */
const IS_ON = /^(?:so )?what(?:'?s|’s| is) (?:on|up|cooking)(?= (?:over |up |down )?(?:in|at)\b)/i;

/** "What did the North West send in for December 2016?" */
const SENT_IN = pattern('i')`
  ^((?:so )?what (?:did|has|have) .{2,60}?) (?:sen[dt]|hand(?:ed)?|turn(?:ed)?|put) in(?= (?:
    for|in|during|this|last
  )
    \b
    |[\s?!.]*$
  )
`;

/** "NRPF anything in London", "adoption - any news from the North East?" */
const ANY_OF_IT = pattern('i')`
  ^(?!(?:
    is|are|was|were|has|have|had|do|does|did|can|could|will|would|who|what|which|when|where|why|how
    |if|and|any|there|in|on|from|for
  )\b)([^?,:;]{2,60}?)\s*[,:;–-]?\s+
    (?:anything|any (?:news|updates?|word|progress))(?: (?:new|recent|more))?
    (?=\s+(?:in|from|for|across|at|by)\b[^?]{2,40}\W*$)
`;

/** All of them together, in passing. */
const EVERYBODY =
  '(?:every(?:one|body)(?: else)?|(?:they|we|you) all|(?:we|you|they|all of (?:them|us)) (?:each|between (?:them|us))|each of them)';
const DOING = '(?:(?:been|all|currently|now) )*(?:doing|up to|saying|planning|trying|working on)';

/** "What's everyone up to on …", "adoption: what is everybody doing?" */
const EVERYBODY_DOES = pattern('i')`
  ^(?:so )?what(?:['’]?s| is| are|['’]?re| has| have|['’]ve) ${EVERYBODY} ${DOING}(?: (?:on|about|with|around|for|re|regarding))?(?= \S)
`;
const EVERYBODY_DOES_BEHIND = pattern('i')`
  ^(?!(?:who|what|when|where|which|why|how)\b)(?<topic>[^,:;?]{3,60}?)\s*[,:;–-]\s*(?:so )?
    what(?:['’]?s| is| are|['’]?re| has| have) ${EVERYBODY} ${DOING}(?: (?:on|about|with|for) (?:it|that|this|them))?[\s?.!]*$
`;

/** A question with the idioms by which people ask for news put as one: what they call the news is no part of what it is of. */
export function askForNews(text: string): string {
  return WAYS.reduce((said, way) => said.replace(way, "what's happening with"), text)
    .replace(THEY_STAND, ' on')
    .replace(IS_ON, "what's happening")
    .replace(ANY_OF_IT, 'anything on $1')
    .replace(SENT_IN, '$1 report')
    .replace(EVERYBODY_DOES, 'what are the regions doing on')
    .replace(EVERYBODY_DOES_BEHIND, 'what are the regions doing on $<topic>');
}
