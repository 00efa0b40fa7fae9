import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { namesSource } from '../sources-in.ts';

const SENTENCE_END = /(?<=[.?!])\s+(?=[\p{L}“"'‘])/u;
/** A sentence that asks by itself, be it without a sign: "When is it", "and in Surrey?" */
const ASKS = pattern('i')`
  ^(?:(?:and|so|but|then|ok(?:ay)?)[,\s]+)*(?:
    (?:
      (?:on|in|at|by|for|from|with|to) )?(?:who(?:se|m)?|what|when|where|which|how|why)\b|any\b
    |(?:is|are|was|were|do|does|did|has|have|had|will|would)\b(?! (?:you|i|we)\b)
  )
  |^(?:and|what about|how about)\b.*\?$
`;
const HOW_SURE = fragment`
  (?:(?:
    (?:am|are|was|were|have|had|do|did|may|might|will|would|should|could)(?:n['’]?t)?
    |just|only|really|also|still|all|both|never|not|always|often|probably
  ) )*
`;
const BEGINS = fragment`
  ^(?:(?:and|so|but|because|as|since|ok(?:ay)?|ah|oh|well|yes|no|hm+)[,\s]+)*
`;
/** "That sounds interesting", "I did not know that": what was shown before is met with it. */
const REACTS = pattern('i')`
  ${BEGINS}(?:
    (?:that|this|it)(?:['’]s| is| was| sounds| looks| seems) (?:(?:
      all|very|really|quite|so|most|rather|like|a bit
    ) )*(?:
      good|great|nice|helpful|useful|interesting|promising|encouraging|impressive|worrying|sad
      |a pity|a shame|a lot|a surprise|surprising|odd|strange|clear|new to me
    )\b
    |(?:i|we)(?:['’](?:m|ve|d))? ${HOW_SURE}(?:
      sorry to (?:hear|see|read)|hear|heard|know|knew|aware|remember|forgot(?:ten)?|missed|seen|thought
    )(?: (?:of|about))? (?:that|this|it|so|as much)\b
  )
`;
/** What somebody says behind a question of what they want its answer for. */
const REASON = pattern('i')`
  ${BEGINS}(?:
    (?:i|we)(?:['’](?:m|re|ve|d|ll))? ${HOW_SURE}(?:
      (?:(?:need|want|like|love|hope|hoping|plan|planning|have|try|trying|going) )to (?!
        (?:see|hear|read|get|have|find|understand|learn|ask|look|focus|compare)\b
        |know\b(?! (?:if|whether|what|when|where|who|how|why)\b)
      )
      |(?:thinking|planning|considering|hoping|wondering)\b
      |have (?:an?|to|another|my|not|n['’]t)\b
      |(?:heard|told|thought|assumed|guess(?:ed)?|remember|forgot(?:ten)?|missed|know|knew)\b
    )
    |(?:my|our|an? (?:colleague|friend)|some(?:one|body)|one of (?:my|our)) (?:[\w’'-]+ ){1,3}?(?:
      wants?|needs?|may|might|would|will|could|asked|asks|is|are|was|were|has|have|keeps?|works?
    )\b
    |(?:it|that|this) (?:would|will|might|may|could) be (?:(?:very|really|so) )?(?:
      good|great|nice|helpful|useful|handy|lovely|worth|interesting
    )\b
  )
`;
/** What names a matter or a choice may be what is asked for. */
const SAYS_WHAT = pattern('i')`
  \b(?:about|regarding|concerning|interested|especially|particularly|specifically|mean|meant|rather|instead)\b
  |\bon (?!(?:it|that|this|them|those|leave|holiday|\w+day)\b)
`;

/**
 * A question without the sentences beside it that only say what its asker thinks of what was shown, or wants an answer for ("When is it? I
 * would like to keep the day free."). What names a place, a committee or a matter there stays, and so does all of it where no sentence asks.
 */
export function withoutOwnReasons(text: string, knowledge: Knowledge): string {
  const sentences = text.split(SENTENCE_END);
  const first = sentences.findIndex((sentence) => ASKS.test(sentence));
  if (sentences.length < 2 || first < 0) return text;
  const isOfAsker = (sentence: string, at: number) =>
    !ASKS.test(sentence) &&
    !sentence.endsWith('?') &&
    (REACTS.test(sentence) || (at > first && REASON.test(sentence))) &&
    !SAYS_WHAT.test(sentence) &&
    !namesSource(sentence, knowledge);
  return sentences.filter((sentence, at) => !isOfAsker(sentence, at)).join(' ');
}
