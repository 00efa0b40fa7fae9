import { pattern } from '../../text/pattern.ts';
import { LOOSE } from './kind.ts';

/** What serves a purpose is hardly the better sentence for it, where the question asks why. */
const FOR_SOME_PURPOSE = 0.1;

const REASON = pattern('i')`
  \b(?:
    because|for fear (?:of|that)|due to|as a result|since|so that|on account of|in view of|in order to|aims?|in response to
    |therefore|owing|following|given|reasons?|causes?|caused by|blam(?:e[ds]?|ing)|citing|cited
    |thanks to|on the grounds?|attribut(?:e[sd]?|able|ing)
    |(?:put|puts|putting) (?:it|this|that|them) down to
    |down to|account(?:s|ed)? for (?:it|this|that|the)|explain(?:s|ed)?|for (?:want|lack) of
    |that is why|which is why|concerns? (?:include|are|is|were)
    |factors (?:[\w-]+ ){0,5}(?:that|which) (?:increase|drive|raise|add to|push|cause|lead to)
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

/** "It was to have been in Durham, but a burst pipe …", "it should have opened in May, but …": what was meant to be, and what came between. */
const CAME_BETWEEN = pattern('i')`
  \b(?:
    (?:was|were) to (?:be|have)\b
    |should have \w+(?:ed|en|un|ne)\b
    |(?:was|were|had been) (?:meant|due|planned|fixed|booked|supposed|hoped|expected|to be)
  )\b[^.;]*[,;–—]? but (?:then )?(?!
    (?:not|also|only|rather|will|is|was|has|now|it|that|this|as|in|on|by|at|when|if|they|we|he|she|who)\b
  )
`;

/** "Was cancelled as Ofsted arrived", "put off after the boiler failed": what befell it, and what had happened. */
const BEFALLEN = pattern('i')`
  \b(?:
    cancelled|postponed|put (?:off|back)|delayed|held up|called off|abandoned|suspended|cut short
    |(?:was|were|been|is|are|be) (?:moved|closed|withdrawn|stopped|scrapped|brought forward)
  )\b[^.;:]{0,60}? (?:as|after|when|with) (?!
    (?:of|part|well|planned|usual|ever|before|soon|from|effect|regard|respect|many|much|an? (?:result|whole))\b
  )
`;

/** A "because" stands in many a sentence, and so does a purpose, which says less surely why. */
export function holdsReason(sentence: string): number {
  if ([REASON, FOUNDED_TO, CAME_BETWEEN, BEFALLEN].some((tells) => tells.test(sentence))) return LOOSE;
  return PURPOSE.test(sentence) ? FOR_SOME_PURPOSE : 0;
}
