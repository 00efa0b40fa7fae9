import { fragment, pattern } from '../../../text/pattern.ts';

/** What a whole service does: "how do we stop children being neglected" asks for no advice, unless it is for "our son". */
const AIM = fragment`
  (?:
    stop|prevent|reduce|cut|lower|improve|raise|increase|keep|make|get (?:more|better|fewer|rid)
    |help|support|protect|attract|recruit|hire|train|tackle|avoid|fix|spot|measure|share|listen
    |reach|find more|save|solve|end|bring down|deal with
  )\b(?!.*\b(?:my|our) (?:[\w-]+ )?(?:son|daughter|child|kids?|family)\b)
`;

/** "How do you know if a council is failing" asks how a service tells, unless it is "your child". */
const TELLS = fragment`
  (?:
    know|tell|judge|decide|check|find out|work out
  ) (?:if|whether|that|when|which|how|an?|the)\b(?!.*\b(?:my|our|your)\b)
`;

const HOW_TO = pattern('i')`
  ^how (?:do|can|could|would|should) (?:
    i\b|(?:you|one|someone)\b(?! ${TELLS})|we (?!${AIM}|${TELLS})
  )
`;

/** Whether somebody asks how to go about something, and not how a service does. */
export function asksHowTo(question: string): boolean {
  return HOW_TO.test(question);
}
