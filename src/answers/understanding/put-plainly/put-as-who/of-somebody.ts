import { fragment, pattern } from '../../../../text/pattern.ts';
import type { Ways } from '../put-otherwise.ts';
import { NO_QUESTION } from './no-question.ts';
import { POST } from './post-of-one.ts';

/** What somebody did whom a question calls by no name: "the survivor who spoke". */
const DID = fragment`
  (?:
    spoke|presented|talked|gave|wrote|visited|came|attended|died|retired|left|moved|led|chaired|ran
    |joined|became|took|was
  )
`;

/** What stands before "who" and is nobody in particular. */
const NOBODY = fragment`
  (?:
    (?:and|but|so|or|ok|oh|then|also|please|just|know|me|of|to|by)\b
    |every|any|some|those|people|children|staff
  )
`;

/** One person, and no group of them. */
const SOMEBODY = `(?:(?!${NOBODY})[\\w'-]+ )?(?!${NOBODY})[\\w'-]*[^s\\s]`;

/** What somebody is by calling. */
const OF_A_CALLING = fragment`
  (?:
    head|officer|inspector|detective|speaker|presenter|colleague|professor|academic|director|manager
    |person|woman|man|lead|leader|prosecutor|worker|teacher|rep|representative|advis[eo]r|chair
  )
`;

const FIRM = '(?:firm|company|consultancy|consultants?|contractors?|outfit)';

/** What "it" is, the thread tells. */
const NAMES_IT = '(?!.*\\b(?:it|them|they|this|that)\\b)';

/** "The woman who left Durham", "names of everyone who spoke", "did anyone replace …" */
export const OF_SOMEBODY: Ways = [
  // "Who came up to see the North East on behalf of …"
  [
    pattern('i')`
      ^who (?:came|went|popped|travelled|dropped|journeyed) (?:up|down|over|across|along|round|out|north|south) to (?:
        see|visit|meet|call on|look in on
      ) (?=\S)
    `,
    'who visited ',
  ],
  [
    pattern('i')`
      ^(?:(?:the )?names? of|(?:a )?list (?:of )?) ?(?:
        everyone|everybody|all (?:the )?(?:people|those)|people|those
      ) (?:who|that) `,
    'who ',
  ],
  [
    pattern('i')`
      ^(?:did|has|have|was) (?:
        any(?:one|body)|some(?:one|body)
      ) (?:been )?(?:appointed to )?(?=(?:replace|succeed|take over from)\w* )
    `,
    'who has ',
  ],
  [
    /^(?:the |a )?(?:person|woman|man|lady|guy|bloke|chap|individual|somebody|someone) (?:who|that) /i,
    'who ',
  ],
  [/^(?:which|what) (?:person|individual|man|woman) (?=(?:is|was|has|will|chairs|leads|runs)\b)/i, 'who '],
  [
    pattern('i')`
      ^(?:which|what) (?!other |local |single )
        ([\w'& -]{3,30}?) (?:person|woman|man|lady|guy) (?=(?:
        was|is|became|has|spoke|presented|chaired|led|did
      )\b)
    `,
    'who from $1 ',
  ],
  [
    pattern('i')`
      ^(?:the |an? )?${NO_QUESTION}((?:[\w'&-]+ ){0,3}${OF_A_CALLING}) from ([^,?]+?) (?:(?:
        speaking|who spoke|presenting
      ) )?(?=at (?:the )?(?:[\w'&-]+ ){0,3}(?:conference|summit|seminar)\b)
    `,
    'who from $2 spoke as $1 ',
  ],
  [pattern('i')`^(?:the )?(${POST}) (?:who|that) `, 'which $1 '],
  [
    pattern('i')`
      ^(?:(?:what(?:'s| is| was) )?the )?(?:names? of )?(?:the |an? )?(${SOMEBODY}) who (?=${DID}\b)
    `,
    'which $1 ',
  ],
  [
    pattern('i')`
      ^(?:which|what) (?:(?:two|three|four|five|other|\d) )?(?:
        people|persons|colleagues|individuals
      ) (?:(?:are|were) )?(
        lead|chair|co-chair|run|sponsor|head|co-ordinate
      )(?:ing)?\b
    `,
    'who $1s',
  ],
  // "Which DCS is the champion" asks for the champion: every one of them is a DCS.
  [
    pattern('i')`
      ^(?:which|what) (?:dcs|director) (is|was) (?:the |our |an? )?(?=[^?]*\b(?:
        champion|lead|sponsor|chair|president|co-?ordinator
      )\b)
    `,
    'who $1 the ',
  ],
  // "Who gave HCAN an update on it" is "who updated HCAN on it".
  [
    pattern('i')`
      \bwho (?:gave|provided)(?: (?!an?\b)(.{2,60}?))? an? (?:\w+ )?(?:update|briefing)
        (?: (?:to|for) (.{2,60}?))? (on|about) `,
    'who updated $1$2 $3 ',
  ],
  [pattern('i')`^${NAMES_IT}(?:which|what) ${FIRM} (?=(?:is|are|was|were|has|have)\b)`, 'who '],
  [
    pattern('i')`
      ^who (is|was|were|are) (?:the |that )?${FIRM} (?:(?:that|who) (?:is|was) )?(?=\w+ing\b)
    `,
    'who $1 ',
  ],
  [/\b(who .*\b(?:came|comes|come))(?: along| over)(?= (?:from|to)\b)/i, '$1'],
];
