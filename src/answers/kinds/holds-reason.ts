import { pattern } from '../../text/pattern.ts';
import { LOOSE } from './kind.ts';

/** What serves a purpose is hardly the better sentence for it, where the question asks why. */
const FOR_SOME_PURPOSE = 0.1;

const REASON = pattern('i')`
  \b(?:
    because|for fear (?:of|that)|due to|as a result|since|so that|in order to|aims?|in response to
    |therefore|owing|following|given|reasons?|causes?|caused by|blam(?:e[ds]?|ing)|citing|cited
    |thanks to|on the grounds?|attribut(?:e[sd]?|able|ing)
    |(?:put|puts|putting) (?:it|this|that|them) down to
    |down to|account(?:s|ed)? for (?:it|this|that|the)|explain(?:s|ed)?|for (?:want|lack) of
    |that is why|which is why|concerns? (?:include|are|is|were)
    |(?:has|have|had) (?:reduced|cut|limited|prevented|delayed|hampered|driven|caused|led to)
    |to (?:ensure|help|improve|support|reduce|become|take up|join)
  )\b
`;

/** Why something is done is told as well by what it is to bring about, what is feared or what lacks. */
const PURPOSE = pattern('i')`
  \b(?:
    fears?|concerns?|concerned|worr(?:y|ied)|the need (?:to|for)|need(?:s|ed)? to|lack of
    |(?:funding|growing|significant) pressures?|shortages?
    |in (?:light|view|recognition|anticipation|preparation)
    |in a bid|rather than|intended|intention|purpose|driven by|caused by
    |result(?:s|ed|ing)? (?:in|from)|enabl(?:es|ed|ing)|allow(?:s|ed|ing)
    |to (?:
      address|allow|attract|avoid|better|build|create|develop|embed|enable|encourage|extend|focus
      |give|grow|increase|inform|make|maximise|minimise|prevent|promote|protect|provide|raise|share
      |stabilise|strengthen|tackle|understand|widen
    )
  )\b
`;

/** What something was set up to do is why it was. */
const FOUNDED_TO = pattern('i')`
  \b(?:
    established|set up|created|formed|founded|launched|developed|designed|introduced|convened|appointed
  ) (?:\w+ ){0,4}?to (?!date\b|the\b|be\b)\w+
`;

/** A "because" stands in many a sentence, and so does a purpose, which says less surely why. */
export function holdsReason(sentence: string): number {
  if (REASON.test(sentence) || FOUNDED_TO.test(sentence)) return LOOSE;
  return PURPOSE.test(sentence) ? FOR_SOME_PURPOSE : 0;
}
