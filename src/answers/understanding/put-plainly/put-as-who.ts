/** Posts of which one person is meant by "the". */
const POST =
  '(?:dcs|director|chair|president|vice president|minister|officer|manager|speaker|chief executive)';
const BODY = '(?:council|authority|la|local authority|borough|county|city|organisation|region|place)';
/** "The chair of FCYP", "ADCS's current president" */
const HOLDER = `(?:(?:the|our) )?(?:[\\w'&-]+ ){0,3}?${POST}(?: (?:of|for|in) [^?]+?)?`;
const FROM = '(?:(?:come|work|based|employed) )?(?:from|at|for|in|with|by|based|work)';

/** What somebody did whom a question calls by no name: "the survivor who spoke". */
const DID =
  '(?:spoke|presented|talked|gave|wrote|visited|came|attended|died|retired|left|moved|led|chaired|ran|joined|became|took|was)';
/** What stands before "who" and is nobody in particular. */
const NOBODY =
  '(?:(?:and|but|so|or|ok|oh|then|also|please|just|know|me|of|to|by)\\b|every|any|some|those|people|children|staff)';
/** One person, and no group of them. */
const SOMEBODY = `(?:(?!${NOBODY})[\\w'-]+ )?(?!${NOBODY})[\\w'-]*[^s\\s]`;

/** Who may know is not who is asked for. */
const DOES_ANYBODY_KNOW =
  /^(?:please,? )?(?:(?:could|can|would|will|does|do) (?:you|any(?:one|body)|some(?:one|body)) (?:please |kindly |happen to |here )*(?:tell (?:me|us)|remind (?:me|us)|let (?:me|us) know|say|know|confirm)|(?:any|no) idea)[,:]? (?=who\b)/i;

type Ways = readonly (readonly [RegExp, string])[];

/** "… - what's their name?" says again that somebody is asked for. */
const ASKED_AGAIN =
  /(?<=\bwho\b.*)[\s,.;?–-]+(?:and )?(?:what(?:'s|s| is| was) (?:his|her|their) names?|who (?:is|was) (?:he|she|that|it)|a name(?: please)?)\W*$/i;

/** What is asked otherwise stays as it is: "what was the response by …". */
const NO_QUESTION = '(?!(?:what|how|when|why|where|which|who|was|were|is|are|did|does|do|has|have|any)\\b)';
const OPENING = `^(?:who (?:were|are|was) )?(?:(?:list|names?)(?: of)? )?(?:the )?${NO_QUESTION}`;
const ENDING = '(?= (?:in|at|20\\d\\d)\\b|[\\s?.!]*$)';

/** Who led or spoke at a session is listed by its title. */
const OF_SESSIONS: Ways = [
  [
    new RegExp(`^who (?:led|ran|did|took) (?:the )?(.+ (?:workshop|session|plenary))${ENDING}`, 'i'),
    'who spoke at the $1',
  ],
  [
    new RegExp(
      `${OPENING}(.+) (?:workshop|session|plenary) (?:speakers?|presenters?)(?: list)?${ENDING}`,
      'i',
    ),
    'who presented on $1',
  ],
  [
    new RegExp(
      `${OPENING}(.+ (?:conference|summit|event|seminar)) (?:speakers?|presenters?)(?: list)?(?=\\W*$)`,
      'i',
    ),
    'who spoke at the $1',
  ],
  [
    /^(?:(?:please )?(?:list|name|give me|show me) |who (?:are|were) )(?:all )?(?:the )?(?:speakers|presenters)(?: list)? (?:at|for|from) (?=.*\b(?:conference|summit|event|seminar|session|workshop)\b)/i,
    'who spoke at ',
  ],
  [
    /^who(?:'s|'re| is| are| was| were) (?:it (?:aimed at|for)|(?:invited|asked|meant|supposed|expected)(?: to (?:come|attend|go|be))?)(?: (?:to|at))? (?=.*\b(?:conference|summit|event|seminar|session|workshop)\b)/i,
    'who should attend ',
  ],
  [/^(?:the )?(keynote|opening|closing|guest) speaker (?:(?:at|for|in|of) )?/i, 'who gave the $1 speech at '],
];

/** Whose spokespeople the updates quote. */
const ASSOCIATION =
  "(?:the )?(?:adcs|association|directors(?: of children's services)?|dcss|councils|local (?:authorities|government)|las|sector|children's services)";
const OURS = "(?:adcs(?:'s)? |association(?:'s)? |directors'? )?";
const SPOKESPERSON = '(?:spokes(?:person|people|man|woman)|voice|mouthpiece)';
const NATIONALLY = '(?: (?:nationally|at national level))?';

/** "Quote on fostering from whom?", "Harold Bodmer tribute by" */
const OF_WORDS: Ways = [
  [
    /^(?:the )?(?:quote|comments?|statement|response|remarks?) (?:about|on|to|re) (.+?) (?:from|by)(?: who)?\W*$/i,
    'who commented on $1',
  ],
  [
    new RegExp(
      `^(?:the )?${NO_QUESTION}(.+) (tribute|comment|statement|response|quote|speech) (?:from|by)(?: who)?\\W*$`,
      'i',
    ),
    'who gave the $1 $2',
  ],
  [
    new RegExp(
      `^(?:who(?:'s| is| are| was| were)? )?(?:the |an? |our )?(?:main |official |national )?${OURS}${SPOKESPERSON}(?: (?:of|for) ${ASSOCIATION})?${NATIONALLY} (?:on|for|about) (.+?)${NATIONALLY}\\W*$`,
      'i',
    ),
    'who commented for ADCS on $1',
  ],
  [
    new RegExp(
      `^who (?:speaks?|spoke|talks?|answers?|comments?|commented) (?:out |up )?(?:for|on behalf of) ${ASSOCIATION}${NATIONALLY} (?:on|about|re) (.+?)${NATIONALLY}\\W*$`,
      'i',
    ),
    'who commented for ADCS on $1',
  ],
  [
    new RegExp(
      `^(?:who(?:'s| is| was)? )?(?:the )?${OURS}${NO_QUESTION}(.+?)(?<!\\b(?:an?|one|no|any|their|its|our|more|children's|people's)) ${SPOKESPERSON}(?=\\W*$| (?:in )?20\\d\\d)`,
      'i',
    ),
    'who commented for ADCS on $1',
  ],
];

/** What somebody is by calling. */
const OF_A_CALLING =
  '(?:head|officer|inspector|detective|speaker|presenter|colleague|professor|academic|director|manager|person|woman|man|lead|leader|prosecutor|worker|teacher|rep|representative|advis[eo]r|chair)';

/** Posts of which people ask whether there is anybody in them. */
const ONE_IN_POST =
  "(?:[\\w'&-]+ ){0,3}?(?:lead|chair|sponsor|champion|co-?ordinator|president|dcs|director|manager|adviser|advisor|officer|chief executive|representative|rep)";
const OF_BODY = '(?= (?:of|for|on|in|at|to|across|among)\\b|[\\s?.!]*$)';

/** "Is there a lead for neglect?" wants to know who that is, or that nobody is named. */
const WHETHER_ANYBODY: Ways = [
  [
    new RegExp(
      `^(?:and |so |but )?(?:is|was) there (?:currently |now |already |still )?(?:an?|any|one) (${ONE_IN_POST})${OF_BODY}`,
      'i',
    ),
    'who is the $1',
  ],
  [
    new RegExp(
      `^(?:and |so |but )?(?:are|were) there (?:currently |now |still )?(?:any )?(${ONE_IN_POST}s)${OF_BODY}`,
      'i',
    ),
    'who are the $1',
  ],
  [
    new RegExp(
      `^(?:and |so |but )?(?:do|did) (?:we|you|they) (?:currently |now |already |still )?have (?:an?|any|one) (${ONE_IN_POST})${OF_BODY}`,
      'i',
    ),
    'who is the $1',
  ],
  [
    new RegExp(
      `^(?:and |so |but )?(?:has|have|does|do|did) (?!(?:you|we|they|i|any|anyone|anybody)\\b)(?:the )?((?:[\\w'&-]+ ){1,3}?)(?:now |already |currently |still )?(?:got|have|had) (?:an?|any) (${ONE_IN_POST})((?: (?:of|for|on) [^?.!]+?)?)(?: yet| now| at the moment)?(?=[\\s?.!]*$)`,
      'i',
    ),
    'who is the $2$3 in $1',
  ],
];

const FIRM = '(?:firm|company|consultancy|consultants?|contractors?|outfit)';
/** What "it" is, the thread tells. */
const NAMES_IT = '(?!.*\\b(?:it|them|they|this|that)\\b)';

/** "The woman who left Durham", "names of everyone who spoke", "did anyone replace …" */
const OF_SOMEBODY: Ways = [
  [
    /^(?:(?:the )?names? of|(?:a )?list (?:of )?) ?(?:everyone|everybody|all (?:the )?(?:people|those)|people|those) (?:who|that) /i,
    'who ',
  ],
  [
    /^(?:did|has|have|was) (?:any(?:one|body)|some(?:one|body)) (?:been )?(?:appointed to )?(?=(?:replace|succeed|take over from)\w* )/i,
    'who has ',
  ],
  [
    /^(?:the |a )?(?:person|woman|man|lady|guy|bloke|chap|individual|somebody|someone) (?:who|that) /i,
    'who ',
  ],
  [
    /^(?:which|what) (?!other |local |single )([\w'& -]{3,30}?) (?:person|woman|man|lady|guy) (?=(?:was|is|became|has|spoke|presented|chaired|led|did)\b)/i,
    'who from $1 ',
  ],
  [
    new RegExp(
      `^(?:the |an? )?${NO_QUESTION}((?:[\\w'&-]+ ){0,3}${OF_A_CALLING}) from ([^,?]+?) (?:(?:speaking|who spoke|presenting) )?(?=at (?:the )?(?:[\\w'&-]+ ){0,3}(?:conference|summit|seminar)\\b)`,
      'i',
    ),
    'who from $2 spoke as $1 ',
  ],
  [new RegExp(`^(?:the )?(${POST}) (?:who|that) `, 'i'), 'which $1 '],
  [
    new RegExp(
      `^(?:(?:what(?:'s| is| was) )?the )?(?:names? of )?(?:the |an? )?(${SOMEBODY}) who (?=${DID}\\b)`,
      'i',
    ),
    'which $1 ',
  ],
  [
    /^(?:which|what) (?:(?:two|three|four|five|other|\d) )?(?:people|persons|colleagues|individuals) (?:(?:are|were) )?(lead|chair|co-chair|run|sponsor|head|co-ordinate)(?:ing)?\b/i,
    'who $1s',
  ],
  // "Which DCS is the champion" asks for the champion: every one of them is a DCS.
  [
    /^(?:which|what) (?:dcs|director) (is|was) (?:the |our |an? )?(?=[^?]*\b(?:champion|lead|sponsor|chair|president|co-?ordinator)\b)/i,
    'who $1 the ',
  ],
  // "Who gave HCAN an update on it" is "who updated HCAN on it".
  [
    /\bwho (?:gave|provided)(?: (?!an?\b)(.{2,60}?))? an? (?:\w+ )?(?:update|briefing)(?: (?:to|for) (.{2,60}?))? (on|about) /i,
    'who updated $1$2 $3 ',
  ],
  [new RegExp(`^${NAMES_IT}(?:which|what) ${FIRM} (?=(?:is|are|was|were|has|have)\\b)`, 'i'), 'who '],
  [
    new RegExp(
      `^who (is|was|were|are) (?:the |that )?${FIRM} (?:(?:that|who) (?:is|was) )?(?=\\w+ing\\b)`,
      'i',
    ),
    'who $1 ',
  ],
  [/\b(who .*\b(?:came|comes|come))(?: along| over)(?= (?:from|to)\b)/i, '$1'],
];

/** "Which council is the president from?" */
const OF_A_HOLDER: Ways = [
  [
    new RegExp(
      `^(?:(?:which|what) ${BODY}|where) (?:does|do|did|is|was) (?=[^?]*\\b${POST}\\b)(${HOLDER}) ${FROM}\\W*$`,
      'i',
    ),
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
