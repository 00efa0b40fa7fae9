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

const ADVICE = pattern('i')`
  ^(?:
    how (?:do|can|could|would|should) (?:i|you|one|someone|people) (?!find)
    |how (?:do|can|could|would|should) we (?!find|${AIM})
    |(?:can|may|should|could|must|will|do|am|are) (?:i|we|my)\b
    |is my\b|where can i\b|what (?:should|do) i\b
  )
`;

/** Whether somebody asks what to do or what they may: "can we apply". */
export function asksForAdvice(question: string): boolean {
  return ADVICE.test(question);
}

/** Whether somebody asks how to go about something, and not how a service does. */
export function asksHowTo(question: string): boolean {
  return HOW_TO.test(question);
}
