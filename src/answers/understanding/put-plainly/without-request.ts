import { fragment, pattern } from '../../../text/pattern.ts';

/** How much, and how kindly, something is wished. */
const HOW_MUCH = fragment`
  (?:(?:
    also|just|really|very|much|particularly|especially|only|so|still|now|then|quite|rather|simply
    |dearly|always|most|be|been|ever so
  ) )*
`;
const WISH = fragment`
  (?:
    like(?:d)?|love(?:d)?|want(?:s|ed|ing)?|wish(?:es|ed)?|need(?:s|ed)?|hop(?:e|es|ed|ing)
    |appreciate|welcome|value|grateful|glad|pleased|happy|interested|keen|delighted|looking|trying
    |after|eager|obliged|thankful|curious|wonder(?:s|ed|ing)?
    |asked(?: by [\p{L}'’ ]{2,40}?)?(?: me| us)?
    |helpful|useful|good|great|nice|handy|brilliant
  )
`;
const LINK = fragment`
  (?:(?:
    if|whether|for|to|in|that|you|she|he|they|could|can|would|i|we|me|us|it|was|is|be|able|allowed
    |possible|please|perhaps|possibly|the chance|an opportunity|help|tell|send|show|point|give|let
    |have
  ) )*?
`;
/** What is wanted: to read, to know, to be told. */
export const TO_READ = fragment`
  read(?:ing)?|see(?:ing)?|look(?:ing)? (?:at|through|over|up|into)|view(?:ing)?
  |(?:have|having|take|taking) (?:a )?(?:read|look|sight|glance|peek)(?: of| at| through)?
  |know(?:ing)?|find(?:ing)? out|learn(?:ing)?|hear(?:ing)?
  |get(?:ting)?(?: hold of| sight of| my hands on)?|understand(?:ing)?|includ(?:e|ing)|access|obtain
  |receiv(?:e|ing)|consult|refer to|draw on|quote|use|catch up (?:on|with)
  |(?:dig|find|pull|fish) out|have|ask(?:ing)?(?: you)?|check
  |be (?:sent|shown|given|told|pointed to|directed to)
`;
const HOW_MUCH_OF_IT = fragment`
  (?:(?:
    a bit|a little|some|any|anything|something|everything|all|whatever|what|more|further|there is
    |information|details?|material
  )(?: (?:
    there is|there's|you (?:have|hold|know|'ve got)|is (?:held|known)|has been said|that you have
  ))? )*
`;
const ABOUT = '(?:about|on|regarding|concerning|around) ';

/** The asker, somebody they ask for, or nobody in so many words ("it would be helpful to see …"). */
const WISHER = fragment`
  (?:
    (?:i|we)(?:['’](?:d|ll|m|re|ve))?|im|id|it(?:['’]d)?
    |(?:my|our|one of (?:my|our)|a) [\p{L}'’-]+(?: [\p{L}'’-]+){0,4}?(?:, who [^,]{1,40},)?
  )
`;
const AUXILIARY = '(?:(?:would|should|will|am|are|is|was|were|have|has|had|do|does) )*';

const WISHES_TO_READ = fragment`
  ${AUXILIARY}${HOW_MUCH}${WISH} (?:
    (?:for|in|after) (?=\S)|${LINK}(?:${TO_READ})\s
  )${HOW_MUCH_OF_IT}(?:${ABOUT})?
`;
const WISHES = pattern('iu')`^${WISHER} ${WISHES_TO_READ}`;
/** "Could I have …", "may a student see …" */
const MAY = pattern('iu')`
  ^(?:can|could|may|might) (?:
    i|we|you|an? [\p{L}'’-]+(?: [\p{L}'’-]+){0,2}?
  ) (?:(?:please|possibly|perhaps|just|also|be allowed to|be able to) )*(?:${TO_READ}) ${HOW_MUCH_OF_IT}(?:${ABOUT})?
`;
/** "I am interested in …", "curious about …", "we are keen to hear about …" */
const INTERESTED = pattern('iu')`
  ^(?:(?:i|we)(?:['’]?m|['’]?re| am| are) )?(?:(?:just|mainly|only|really|very|also|most|particularly|especially) )*(?:
    interested in(?: (?:reading|hearing|knowing|learning|finding out)(?: more)? about)?|curious about
    |keen (?:on|to (?:${TO_READ}) ${HOW_MUCH_OF_IT}(?:${ABOUT})?)
  )\s+(?=\S)
`;
/** Behind what said who asks: "… and would welcome", "… to find out about", "… reading up on", "… curious what there is on". */
const BEHIND_ASKER = [
  pattern('iu')`
    ^(?:(?:i|we)(?:['’](?:m|re|ve))? )?${AUXILIARY}${HOW_MUCH}(?:
      reading(?: up)? (?:on|about) |researching |looking into\s
      |${WISH} (?:(?:if|whether|what|that) )?(?:there(?:['’]s| is) )?${HOW_MUCH_OF_IT}${ABOUT}
    )
  `,
  pattern('iu')`^(?:to|because|about) (?:(?:${TO_READ}) ${HOW_MUCH_OF_IT}(?:${ABOUT})?)?`,
  pattern('iu')`^${WISHES_TO_READ}`,
  pattern('iu')`
    ^(?:(?:i|we)(?:['’]d)? )?(?:would )?${HOW_MUCH}(?:welcome|appreciate|value|love|like|need|want) (?=\S)
  `,
];

/**
 * A question without the wish to read it ("I would like to see", "our head of service was hoping to get hold of", "could I have");
 * behind what says who asks, also a wish without its subject ("… and would welcome"). What is nothing else stays.
 */
export function withoutRequest(text: string, isBehindAsker: boolean): string {
  const ways = [WISHES, MAY, INTERESTED, ...(isBehindAsker ? BEHIND_ASKER : [])];
  const rest = ways.reduce((said, way) => said.replace(way, ''), text);
  return /\p{L}/u.test(rest) ? rest : text;
}
