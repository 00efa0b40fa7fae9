import { fragment, pattern } from '../../../text/pattern.ts';

/** Posts of which one person is meant by "the". */
const POST =
  '(?:dcs|director|chair|president|vice president|minister|officer|manager|speaker|chief executive)';
const BODY = '(?:council|authority|la|local authority|borough|county|city|organisation|region|place)';
/** "The chair of FCYP", "ADCS's current president" */
const HOLDER = `(?:(?:the|our) )?(?:[\\w'&-]+ ){0,3}?${POST}(?: (?:of|for|in) [^?]+?)?`;
const FROM = '(?:(?:come|work|based|employed) )?(?:from|at|for|in|with|by|based|work)';

/** What somebody did whom a question calls by no name: "the survivor who spoke". */
const DID = fragment`
  (?:
    spoke|presented|talked|gave|wrote|visited|came|attended|died|retired|left|moved|led|chaired
    |ran|joined|became|took|was
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

/** Who may know is not who is asked for. */
const DOES_ANYBODY_KNOW = pattern('i')`
  ^(?:please,? )?(?:
    (?:could|can|would|will|does|do) (?:
      you|any(?:one|body)|some(?:one|body)
    ) (?:please |kindly |happen to |here )*(?:
      tell (?:me|us)|remind (?:me|us)|let (?:me|us) know|say|know|confirm
    )
    |(?:any|no) idea
  )[,:]? (?=who\b)
`;

type Ways = readonly (readonly [RegExp, string])[];

/** "… - what's their name?" says again that somebody is asked for. */
const ASKED_AGAIN = pattern('i')`
  (?<=\bwho\b.*)[\s,.;?–-]+(?:and )?(?:
    what(?:'s|s| is| was) (?:his|her|their) names?
    |who (?:is|was) (?:he|she|that|it)|a name(?: please)?
  )\W*$
`;

/** What is asked otherwise stays as it is: "what was the response by …". */
const NO_QUESTION = '(?!(?:what|how|when|why|where|which|who|was|were|is|are|did|does|do|has|have|any)\\b)';
const OPENING = `^(?:who (?:were|are|was) )?(?:(?:list|names?)(?: of)? )?(?:the )?${NO_QUESTION}`;
const ENDING = '(?= (?:in|at|20\\d\\d)\\b|[\\s?.!]*$)';

/** Who led or spoke at a session is listed by its title. */
const OF_SESSIONS: Ways = [
  [
    pattern('i')`
      ^who (?:led|ran|did|took) (?:the )?(.+ (?:workshop|session|plenary))${ENDING}
    `,
    'who spoke at the $1',
  ],
  [
    pattern('i')`
      ${OPENING}(.+) (?:workshop|session|plenary) (?:speakers?|presenters?)(?: list)?${ENDING}
    `,
    'who presented on $1',
  ],
  [
    pattern('i')`
      ${OPENING}(.+ (?:conference|summit|event|seminar)) (?:speakers?|presenters?)(?: list)?(?=\W*$)
    `,
    'who spoke at the $1',
  ],
  [
    pattern('i')`
      ^(?:
        (?:please )?(?:list|name|give me|show me) |who (?:are|were) )(?:all )?(?:the )?
          (?:speakers|presenters)(?: list)? (?:at|for|from) (?=
          .*\b(?:conference|summit|event|seminar|session|workshop)\b
        )
    `,
    'who spoke at ',
  ],
  [
    pattern('i')`
      ^who(?:'s|'re| is| are| was| were) (?:
        it (?:aimed at|for)
        |(?:invited|asked|meant|supposed|expected)(?: to (?:come|attend|go|be))?
      )(?: (?:to|at))? (?=.*\b(?:conference|summit|event|seminar|session|workshop)\b)
    `,
    'who should attend ',
  ],
  [/^(?:the )?(keynote|opening|closing|guest) speaker (?:(?:at|for|in|of) )?/i, 'who gave the $1 speech at '],
];

/** Whose spokespeople the updates quote. */
const ASSOCIATION = fragment`
  (?:the )?(?:
    adcs|association|directors(?: of children's services)?|dcss|councils
    |local (?:authorities|government)|las|sector|children's services
  )
`;
const OURS = "(?:adcs(?:'s)? |association(?:'s)? |directors'? )?";
const SPOKESPERSON = '(?:spokes(?:person|people|man|woman)|voice|mouthpiece)';
const NATIONALLY = '(?: (?:nationally|at national level))?';

/** "Quote on fostering from whom?", "Harold Bodmer tribute by" */
const OF_WORDS: Ways = [
  [
    pattern('i')`
      ^(?:the )?(?:
        quote|comments?|statement|response|remarks?
      ) (?:about|on|to|re) (.+?) (?:from|by)(?: who)?\W*$
    `,
    'who commented on $1',
  ],
  [
    pattern('i')`
      ^(?:the )?${NO_QUESTION}(.+) (
        tribute|comment|statement|response|quote|speech
      ) (?:from|by)(?: who)?\W*$
    `,
    'who gave the $1 $2',
  ],
  [
    pattern('i')`
      ^(?:
        who(?:'s| is| are| was| were)? )?(?:the |an? |our )?(?:
          main |official |national )?${OURS}${SPOKESPERSON}(?: (?:of|for) ${ASSOCIATION}
        )?${NATIONALLY} (?:on|for|about) (.+?)${NATIONALLY}\W*$
    `,
    'who commented for ADCS on $1',
  ],
  [
    pattern('i')`
      ^who (?:
        speaks?|spoke|talks?|answers?|comments?|commented
      ) (?:out |up )?(?:for|on behalf of) ${ASSOCIATION}${NATIONALLY} (?:on|about|re) (.+?)
        ${NATIONALLY}\W*$
    `,
    'who commented for ADCS on $1',
  ],
  [
    pattern('i')`
      ^(?:who(?:'s| is| was)? )?(?:the )?${OURS}${NO_QUESTION}(.+?)(?<!
        \b(?:an?|one|no|any|their|its|our|more|children's|people's)
      ) ${SPOKESPERSON}(?=\W*$| (?:in )?20\d\d)
    `,
    'who commented for ADCS on $1',
  ],
];

/** What somebody is by calling. */
const OF_A_CALLING = fragment`
  (?:
    head|officer|inspector|detective|speaker|presenter|colleague|professor|academic|director
    |manager|person|woman|man|lead|leader|prosecutor|worker|teacher|rep|representative|advis[eo]r
    |chair
  )
`;

/** Posts of which people ask whether there is anybody in them. */
const ONE_IN_POST = fragment`
  (?:[\w'&-]+ ){0,3}?(?:
    lead|chair|sponsor|champion|co-?ordinator|president|dcs|director|manager|adviser|advisor
    |officer|chief executive|representative|rep
  )
`;
const OF_BODY = '(?= (?:of|for|on|in|at|to|across|among)\\b|[\\s?.!]*$)';

/** "Is there a lead for neglect?" wants to know who that is, or that nobody is named. */
const WHETHER_ANYBODY: Ways = [
  [
    pattern('i')`
      ^(?:and |so |but )?(?:is|was) there (?:
        currently |now |already |still )?(?:an?|any|one) (${ONE_IN_POST})${OF_BODY}
    `,
    'who is the $1',
  ],
  [
    pattern('i')`
      ^(?:and |so |but )?(?:are|were) there (?:currently |now |still )?(?:any )?(${ONE_IN_POST}s)
        ${OF_BODY}
    `,
    'who are the $1',
  ],
  [
    pattern('i')`
      ^(?:and |so |but )?(?:do|did) (?:we|you|they) (?:
        currently |now |already |still )?have (?:an?|any|one) (${ONE_IN_POST})${OF_BODY}
    `,
    'who is the $1',
  ],
  [
    pattern('i')`
      ^(?:and |so |but )?(?:has|have|does|do|did) (?!
        (?:you|we|they|i|any|anyone|anybody)\b
      )(?:the )?((?:[\w'&-]+ ){1,3}?)(?:
        now |already |currently |still )?(?:got|have|had) (?:an?|any) (${ONE_IN_POST})(
          (?: (?:of|for|on) [^?.!]+?)?
        )(?: yet| now| at the moment)?(?=[\s?.!]*$)
    `,
    'who is the $2$3 in $1',
  ],
];

const FIRM = '(?:firm|company|consultancy|consultants?|contractors?|outfit)';
/** What "it" is, the thread tells. */
const NAMES_IT = '(?!.*\\b(?:it|them|they|this|that)\\b)';

/** "The woman who left Durham", "names of everyone who spoke", "did anyone replace …" */
const OF_SOMEBODY: Ways = [
  [
    pattern('i')`
      ^(?:(?:the )?names? of|(?:a )?list (?:of )?) ?(?:
        everyone|everybody|all (?:the )?(?:people|those)|people|those
      ) (?:who|that) `,
    'who ',
  ],
  [
    pattern('i')`
      ^(?:did|has|have|was) (?:any(?:one|body)|some(?:one|body)) (?:been )?(?:appointed to )?(?=
        (?:replace|succeed|take over from)\w* )
    `,
    'who has ',
  ],
  [
    /^(?:the |a )?(?:person|woman|man|lady|guy|bloke|chap|individual|somebody|someone) (?:who|that) /i,
    'who ',
  ],
  [
    pattern('i')`
      ^(?:which|what) (?!other |local |single )([\w'& -]{3,30}?) (?:person|woman|man|lady|guy) (?=
        (?:was|is|became|has|spoke|presented|chaired|led|did)\b
      )
    `,
    'who from $1 ',
  ],
  [
    pattern('i')`
      ^(?:the |an? )?${NO_QUESTION}((?:[\w'&-]+ ){0,3}${OF_A_CALLING}) from ([^,?]+?) (?:
        (?:speaking|who spoke|presenting) )?(?=
        at (?:the )?(?:[\w'&-]+ ){0,3}(?:conference|summit|seminar)\b
      )
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
      ^(?:which|what) (?:dcs|director) (is|was) (?:the |our |an? )?(?=
        [^?]*\b(?:champion|lead|sponsor|chair|president|co-?ordinator)\b
      )
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

/** "Which council is the president from?" */
const OF_A_HOLDER: Ways = [
  [
    pattern('i')`
      ^(?:
        (?:which|what) ${BODY}|where
      ) (?:does|do|did|is|was) (?=[^?]*\b${POST}\b)(${HOLDER}) ${FROM}\W*$
    `,
    'who is $1',
  ],
];

const WAYS: Ways = [
  [DOES_ANYBODY_KNOW, ''],
  [ASKED_AGAIN, ''],
  ...OF_SESSIONS,
  ...OF_WORDS,
  ...WHETHER_ANYBODY,
  ...OF_SOMEBODY,
  ...OF_A_HOLDER,
];

/**
 * A question for somebody by what they did or said, or for where whoever holds a post is from, put as one for who it is: "the woman who
 * left Durham" is "who left Durham", "which council is the president from" is told with who the president is.
 */
export function putAsWho(text: string): string {
  return WAYS.reduce((said, [way, plain]) => said.replace(way, plain), text);
}
