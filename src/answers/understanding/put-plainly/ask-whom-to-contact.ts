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

/** "Who looks after questions about the survey" */
const TAKES_QUESTIONS = pattern('i')`
  ^(?<before>(?:and |so |but )*)who(?:'s| is| was)? (?:(?:the|best) (?:one|person) (?:who|to) |(?:should|would|will|can) )?(?:
    (?:look|deal|answer|tak|handl|field|get|collect|receiv|gather|reply|respond)(?:e?s|ing)?(?: (?:after|with|in|up|to))?
  ) (?:(?:the|any|all|your|our|their|further|more) )*(?:
    questions?|queries|query|enquir(?:y|ies)|inquir(?:y|ies)|bookings?|applications|expressions of interest|replies
  ) (?:about|on|for|from|around|regarding|re|concerning|to)\b
`;

/** "Give me the number for Ofsted": nothing of a body is counted there. */
const NUMBER_OF_BODY = pattern('i')`
  ^(?<before>(?:(?:just|please|can|you|i|have|got|there|need|want|get|give|me|do|what(?:'s| is|s)|is) )*(?:the |an? )?)
    number for (?=(?:the )?(?:ofsted|dfe|department for education|cafcass|lga|adcs|cqc|home office|adass)\W*$)
`;

/** A question for whoever takes names, applications, questions or messages is one for whom to contact, and the number of a body is its telephone number. */
export function askWhomToContact(text: string): string {
  return text
    .replace(WHOM, '$<before>who do I contact')
    .replace(NUMBER_OF_BODY, '$<before>phone number for ')
    .replace(TAKES_QUESTIONS, '$<before>who do I contact about');
}
