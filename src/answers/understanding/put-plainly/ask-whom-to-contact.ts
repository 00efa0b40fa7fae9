import { fragment, pattern } from '../../../text/pattern.ts';

const ASKER = '(?:i|we|you|one|people|anyone|somebody|someone)';
const SHALL = '(?:do|does|should|can|could|would|must|shall|might|may)';
/** What somebody gives of theirs who wants to take part. */
const THEIR_NAME = fragment`
  (?:(?:my|our|your|their|the|an?|in) )?(?:
    names?|(?:contact )?details|(?:e-?mail )?address|application|nominations?|interest|form|form in
    |expression of interest|eoi|booking|reply|rsvp|hat|hand
  )
`;
const GIVE = fragment`
  (?:
    (?:give|hand|pass|send|submit|leave|put|register|e-?mail)(?: (?:in|on|over|down|up|forward))?(?: ${THEIR_NAME}
    )(?: (?:in|on|over|down|forward|along))?(?: (?:to|with|by))?
    |drop (?:an? )?(?:line|e-?mail|note|message)(?: to)?
    |(?:
      sign up|register|enrol|put (?:myself|ourselves|us|me) (?:down|forward)|book in|volunteer|rsvp
    )(?: (?:with|to))?
    |(?:apply|reply|respond) to
  )
`;

/** "Who do I give my name to if …", "who can we sign up with for …" */
const WHOM = pattern('i')`
  ^(?<before>(?:and |so |but )*)(?:to |with )?whom? ${SHALL} ${ASKER}(?: need to| have to| want to)? ${GIVE}(?=
    \s(?:if|about|for|on|re|regarding|when|in order|to|at|in|from)\b
    |[\s?.!]*$
  )
`;

/** A question for whoever takes names, applications or messages is one for whom to contact. */
export function askWhomToContact(text: string): string {
  return text.replace(WHOM, '$<before>who do I contact');
}
