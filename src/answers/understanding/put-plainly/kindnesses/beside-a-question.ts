import { fragment } from '../../../../text/pattern.ts';

/** Where somebody has looked, and for how long: what names a matter as well is no aside ("I've been looking at adoption. Anything new?"). */
const LOOKED = fragment`
  (?:(?:i|we)(?:['’]?ve| have)? )?(?:(?:been|just|also|already|only|now) )*
    (?:look(?:ed|ing)|search(?:ed|ing)|hunt(?:ed|ing)|trying to find|tried to find|had a look|checked|asked around|googled|scoured|trawled)(?: (?:
      everywhere|all over|around|high and low|on|in|at|through|for|it|this|that|them|(?:an|the) answer|ages|hours|days|weeks|a while|all (?:day|morning|afternoon|week)
      |the|your|our|my|(?:web ?)?site|web|internet|intranet|online|updates?|papers?|minutes|inbox|e-?mails?|files?|folders?|sharepoint|slack|and|already|today|now
    ))*
`;
const CANNOT_FIND = fragment`
  (?:i )?(?:can(?:no|['’]?)t|could(?:n['’]?t| not)) (?:seem to )?(?:find|see|remember|recall|think of|work out)
    (?: (?:it|this|that|anything|an answer|the answer|them|these))(?: (?:anywhere|at all|now|myself|on the (?:web)?site|any ?more))*
`;

/** Said of the asker beside a question: how long they have looked, how new they are, what they need it for. */
export const OF_THE_ASKER: readonly string[] = [
  fragment`
    ${LOOKED}(?:,? (?:and|but) ${CANNOT_FIND})?
  `,
  CANNOT_FIND,
  fragment`
    (?:i(?:['’]?m| am) )?(?:(?:quite|very|fairly|still|just|really) )*new (?:in post|here|to (?:this|the (?:job|team|role|post)|it all|all this))
      (?:,? (?:and|so) (?:still )?(?:finding my feet|getting up to speed|learning(?: the ropes)?|catching up|a bit lost))?
  `,
  fragment`
    (?:soz|sorry|apologies) if (?:this|it|i)(?:['’]?ve| has| have| is|['’]s)? (?:(?:already|just|all|been|ever|an?|the) )*
      (?:asked|answered|said|covered|missed|mentioned|discussed|obvious|silly|stupid|daft|basic|wrong|repeat(?:ed)?|known)
      (?: (?:it|this|that|before|already|elsewhere|somewhere|earlier|question|one|place|channel))*
  `,
];

/** Said while somebody thinks of how to put a question, or goes over to it; "also, Yorkshire?" goes on from the one before it. */
export const HESITATIONS: readonly string[] = [
  'er+m*|u+h*m+|uh+|hmm+|idk|basically',
  fragment`
    (?:(?:this|it) (?:is|may be|might be)|(?:this|it)['’]s|maybe|perhaps|prob(?:ably)?|possibly|bit of|just|only|sorry if this is)?\s*
      (?:an? )?(?:(?:bit of|very|really|bit) (?:an? )?)*(?:silly|stupid|daft|dumb|basic|obvious|random|strange|odd|weird|cheeky|long shot)
      (?: (?:q|question|one|thing|ask))?(?=,? but\b|\s*[,:;.!–-])
    |don['’]?t suppose (?:you|anyone|anybody|someone)(?: (?:would|might|happen to))? knows?
      (?=\s+(?:who|what|when|where|which|why|how|if|whether|is|are)\b)
    |(?:could|can|may|might) (?:i|we) (?:trouble|bother|ask|get) (?:you|someone|anyone) to (?:tell|let) (?:me|us)(?: know)?
    |(?:ok(?:ay)?|right|well|so|um),? (?:so|um+|er+m*|uh+)
    |right(?=,)
    |(?:so|also|anyway|well|now)(?=,? (?:
      who|what(?! about)|when|where|which|why|how(?! about)|is|are|was|were|do|does|did|can|could|has|have|any
      |(?:[\w'’-]+ ){3}
    ))
  `,
];

/** Said behind a question, to whoever reads it. */
export const SAID_BEHIND: readonly string[] = [
  fragment`
    (?:(?:does )?any(?:one|body) (?:know|got any idea|help)|any(?:one|body)|any (?:ideas?|clues?)|(?:do )?(?:you|u) know
      |if (?:you|anyone) knows?|lol|haha|if poss(?:ible)?|when you can|(?:please )?let me know|please advise)
  `,
];
