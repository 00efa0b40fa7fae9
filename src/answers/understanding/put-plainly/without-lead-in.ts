import { fragment, pattern } from '../../../text/pattern.ts';
import { leadToQuestion } from './lead-to-question.ts';

/** "Is there one for leaders", "can you give me" */
const WHETHER = fragment`
  (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n'?t)? (?!to\b)\p{L}
`;
/** What the question itself begins with: one of these, or what says how exactly it is to be answered. */
const QUESTION = fragment`
  (?=(?:(?:
    roughly|exactly|about|approximately|in|by|at|on|for|from|since|to|with|until|of
  ) )?(?:who|whose|what|when|where|which|why|how)(?:'?s)?\b|${WHETHER})
`;
const SOMEBODY = fragment`
  (?:
    you|we|i|it|there|any(?:one|body)|some(?:one|body)|adcs
    |(?:the|your|our|any|any of the) (?:updates?|documents?|papers?|bulletins?|reports held)
  )
`;
const KNOWS = fragment`
  (?:
    knows?|says?|said|tells?(?: (?:me|us))?|told|mention(?:s|ed)?|records?|recorded|remembers?
    |recalls?|sees?|shows?(?: (?:me|us))?|explains?|finds?(?: out)?|looks? up|checks?|confirms?
    |clarif(?:y|ies)|help me with
  )
`;
const NEEDED_FOR = fragment`
  (?:
    meeting|briefing|paper|presentation|slides?|deck|talk|speech|call|agenda|newsletter|essay|board
    |cabinet|scrutiny|boss|manager|report|bid|director|chair|councillors?|lead member
  )
`;

/** Ways of leading to a question that stands behind them whole, each up to that question. */
const LEADS_IN = [
  // "Do we know how many …", "does anyone know when …", "have the updates said why …"
  fragment`
    (?:
      do|does|did|has|have|can|could|would|will|is
    ) ${SOMEBODY}(?: (?:
      happen to|actually|ever|all|possibly|please
    ))* ${KNOWS}(?: (?:about|on|again))?
  `,
  // "Is it known how many …", "is there anything on when …"
  fragment`
    (?:is|was) it (?:known|said|recorded|clear|stated)
    |(?:is|are) there any(?:
      thing| information| info| data| detail| figures?| word
    )? ?(?:known |held |said )?(?:on|about|as to)
  `,
  // "Remind me when …", "I forget which …", "not sure how …"
  fragment`
    (?:
      please |just |can you |could you |would you )?(?:tell|remind|show|let) (?:me|us)(?! have\b)(?: know)?
        (?: again| please)?
  `,
  fragment`
    (?:i|we)(?:'m| am|'re| are| was| were)?(?: just)? (?:
      not sure|unsure|wondering|curious|(?:not )?certain|don't know|do not know|forg[eo]t
      |can't remember|cannot remember|wonder(?:ed)?
      |(?:need|want|would like|'d like) to (?:know|find out|check|confirm)
    )(?: about)?
  `,
  fragment`
    (?:
      not sure|unsure|wondering|curious|no idea|any idea|any clue|got any idea|question is
      |my question is|question
    )(?: (?:of|about|as to))?,?
  `,
  // "My manager says to ask you …"
  fragment`
    (?:
      (?:my|our|one of (?:my|our)|an?) [\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?
      |the (?:boss|director|chief(?: exec(?:utive)?)?|manager|lead member|head|team|dcs|chair)
      |some(?:one|body)
    ) (?:
      says?|said|told|tells|suggest(?:s|ed)|wants?|wanted|(?:has |have |just |has just )?asked|asks
      |(?:is|are|was|were|keeps?|kept)(?: just)? asking|needs?
    )(?: (?:me|us|that|i|we|to|should|could|you|might|may|can))*(?: (?:
      ask(?:ing)?|check|find out|know|look up|tell
    ))?(?: (?:you|here|me|us|them|him|her))?(?: about)?
  `,
  // "According to the updates, …"
  '(?:according to|going by|from) (?:the|your|our) (?:updates?|documents?|papers?|bulletins?)',
  // "Need this for a briefing: …"
  fragment`
    (?:(?:i|we) |just )*(?:
      need(?:ed)?|want(?:ed)?|required|writing|drafting|preparing|prepping|for
    )\b[^:.;?,]{0,40}\b${NEEDED_FOR}\b[^:.;?,]{0,20}(?=[:.;,–-])
  `,
].map(
  (way) => new RegExp(`^(?:so |and |but |ok |well,? |hi,? |please )*(?:${way})[\\s,:;.–-]+${QUESTION}`, 'iu'),
);

/** "Just how many", "so how many": what is asked stays the same. */
const JUST = /^(?:just|exactly|precisely|only) (?=how|when|what|where|which|who)/i;
/** "What was it called again?"; who asks when somebody meets again asks for the next time. */
const AGAIN = pattern('i')`
  ^((?:(?:in|by|at|on|for|from) )?(?:who|what|which|how|where|why)\b.*?)(?<!\b(?:
    meet|met|run|held|open|happen|start|back|tried
  ))\s+again(?=[\s?!.]*$)
`;

/**
 * A question without what leads to it: "do we know how many …", "remind me how many … again?", "according to the updates, how many …"
 * ask how many. What leads to anything else than a question word stays, as it may be the question ("do the updates say that …").
 */
export function withoutLeadIn(text: string): string {
  const led = LEADS_IN.reduce((said, way) => said.replace(way, ''), text);
  return led
    .slice(leadToQuestion(led).length)
    .replace(/^whoever(?= )/i, 'who')
    .replace(JUST, '')
    .replace(AGAIN, '$1');
}
