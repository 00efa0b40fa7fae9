import { fragment, pattern } from '../../../text/pattern.ts';

/** Who asks, and who is asked. */
const PEOPLE = fragment`
  (?:i|we|you|u|it|that|this|there)(?:'(?:d|m|s|ll|ve|re))?
  |im|ive|me|us|my|our|your|(?:any|some)(?:one|body)
`;
const LITTLE_WORDS = fragment`
  am|is|are|was|were|be|been|being|do|does|did|has|have|had|can|could|may|might|will|would|should
  |(?:do|does|did|ca|could|wo|would|is|are|have|has)n'?t
  |cannot|not|to|for|of|on|if|the|an?|and|so|but|any|some|in|up|out|at|all|just|also|only|really
  |actually|quickly|again|ever|still|maybe|perhaps|even|possibly|simply|ok|well
`;
/** How kindly it is asked, and how much it is wanted. */
const KINDNESS = fragment`
  please|pls|plz|kindly|happy|glad|able|willing|mind|good|great|nice|lovely|useful|helpful|handy
  |brilliant|super|grateful|kind|appreciated?|favour|chance|possible|way|like|love|hope|hoping|hoped
  |wish|keen|interested|curious|need|needed|want|wanted|wants|trying|try|struggling|got|get|give|let
  |help
`;
/** What is wanted of it: to be told. */
const TO_BE_TOLD = fragment`
  (?:know|tell|say|ask|wonder|confirm|check|remind|remember|recall)(?:s|ing)?
  |find|advise|look|work|figure|establish|identify|clarify|learn|hear|known|told|said|asked|wondered
  |forg[eo]t|forgotten|names?|records?|idea|clue|question|query|info|information|details?
`;
/** "What I'd like to know is …", "how can I find out …", "who can tell me …" */
const BEGINNING = fragment`
  (?:
    what (?=(?:i|we)\b)
    |(?:how|where) (?:do|can|could|would|might|should) (?=(?:i|we)\b)
    |who (?=(?:(?:can|could|would) tell (?:me|us)|knows?)\b)
  )?
`;
/** "I know who chairs it" asks nothing, and "telling when a school is failing" is what is asked about. */
const IS_KNOWN =
  '(?!(?:i|we) (?:already |do )?know\\b|(?:telling|knowing|learning|saying) (?:when|where|which|what|who|why|how)\\b)';
const WORD = `(?:${[PEOPLE, LITTLE_WORDS, KINDNESS, TO_BE_TOLD].join('|')})(?:\\s*[,:;.!–-]+\\s*|\\s+)`;

const LEAD = pattern('i')`
  ^${IS_KNOWN}${BEGINNING}(?=(?:${WORD})*?(?:${TO_BE_TOLD})\b)(?:${WORD})+(?=(?:
    who(?:ever|se)?|what|when|where|which|why|how
  )\b)
`;

/**
 * The words in front of a question that only lead to it ("would you be happy to tell me …", "any chance you could find out …"): such
 * as say who asks whom, how kindly, and that somebody is to be told something. Empty where a word more stands there, as that may be what is asked.
 */
export function leadToQuestion(text: string): string {
  return LEAD.exec(text)?.[0] ?? '';
}
