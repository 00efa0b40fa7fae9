import { fragment, pattern } from '../../text/pattern.ts';
import { MONTHS } from './date-words.ts';

/** Ways of asking for one thing; any of them will do. They see lower case, plain quotes and mended slips. */
export type WaysOfAsking = readonly RegExp[];

export function isAsked(ways: WaysOfAsking, text: string): boolean {
  return ways.some((way) => way.test(text));
}

export const FOR_HELP: WaysOfAsking = [
  /^what can (?:you|i|this)\b/,
  /^how (?:do|can|should) i (?:use|ask)\b/,
  /^what (?:do|should) i (?:ask|type)\b/,
  /^how does this work\b/,
  /^(?:who|what) are you\b/,
];

export const FOR_REGIONS: WaysOfAsking = [
  pattern()`
    ^(?:
      list (?:all |of )?(?:the )?|all |show (?:me )?(?:the )?
    )regions\b(?! (?:that|which|where|with|who|\w+ing)\b)
  `,
  pattern()`
    ^(?:what|how many) (?:adcs )?regions are there\b
    |^how many regions (?:does|do|has) (?:adcs|england|you|it)\b
  `,
  /^(?:which|what) (?:regions|areas) (?:do you (?:cover|have|hold|know)|are (?:there|covered|held))\b/,
];

export const FOR_TIMELINE: WaysOfAsking = [
  // "Adoption in London 2016 to 2017"; a question of the years ("how many …") is another.
  pattern()`
    ^(?!
      (?:
        how|what|which|who|when|where|why|compar\w*|difference|updates?|latest|did|was|were|is|are
      )\b
    )(?!
      .*\b(?:presidents?|chairs?|dcss?|directors?|ministers?|updates?|reports?|bulletins?)\b
    )\S.*\b20\d\d (?:to|through|until) (?:\w+ )?20\d\d\W*$
  `,
  pattern()`
    \b(?:
      timeline|chronolog\w+|sequence of events|history of
      |(?:story|journey|evolution|progression|trajectory) of
      |milestones
    )
  `,
  pattern()`
    \b(?:
      over time|over the years|then and now|through the years|through time|down the years
      |year by year|(?:update|meeting) by (?:update|meeting)
    )\b
  `,
  /\b(?:in|by) (?:date|time|the) order\b|\bin (?:order of )?(?:date|sequence)\b(?! of birth)/,
  // "Oldest to newest", "from start to finish", "earliest first"; "to train people from start to finish" is no such wish.
  pattern()`
    ^(?!.*\bto \w+ .*\bfrom ).*\b(?:
      oldest|earliest|first|start|beginning|outset
    ) (?:mention |update )?(?:to|until|till|through to) (?:the )?(?:
      newest|latest|last|finish|end|now|today|present|date
    )\b
  `,
  pattern()`
    \b(?:oldest|earliest) first\b|\bin the order (?:it|they|things)\b|\bstep by step\b
    |\bblow by blow\b|\b(?:trace|track) (?:the |how |what )
  `,
  pattern()`
    \bkey dates\b|\bstory so far\b|\byear on year\b
    |\b(?:then (?:vs?|versus|and|or) now|before and after)\b
    |\bprogress (?:of|on|with|in|made on)\b.*\b(?:since|over|through|between|from)\b
  `,
  pattern()`
    ^(?:track|trace) \S
    |\b(?:from|since|ever since) (?:
      the (?:very )?(?:beginning|start|outset|first update)
      |day one
    )\W*$
    |\bhistory\b|\bin order\W*$
  `,
  /^what (?:has |have )?happened (?:with|to|on|about) .{2,60} since\b/,
  // All mentions of a matter are shown in their order.
  pattern()`
    \b(?:all|every|each) (?:the |single )?(?:mentions?|references?) (?:of|to)\b
    |\beverything (?:(?:that )?(?:you|we)(?:'ve| have)?(?: got| held)? )?(?:on|about)\b
  `,
  pattern()`
    \bhow did (?!(?:it|that|this|they|the (?:[\w-]+ ){0,3}[\w-]+) go\b).* (?:unfold|go|start)
    |\bunfold(?:ed|ing)?
  `,
  pattern()`
    \bhow(?:'s|s| (?:far )?(?:has|have|did))\b.*\b(?:
      chang|develop|evolv|progress|mov|grow|come along|come on|got on|gone on|come\b
    )
  `,
  // "Show how peer challenge in the South West evolved", "development of the partnership since 2016"
  pattern()`
    \bhow (?!many\b|much\b|do\b|does\b|is\b|are\b|to\b).{3,60} (?:
      changed|developed|evolved|progressed|grew|has (?:grown|moved on)|came about
    )\W*$
  `,
  pattern()`
    ^(?:the )?(?:
      developments?|progress|growth|evolution|changes?|movement
    ) (?:of|on|in|with|to)\b.*\b(?:since|over|through|between|from)\b
  `,
  pattern()`
    \b(?:whole|full) (?:story|history)\b|\bwalk me through\b|\bwhat happened when\b
    |\bfrom .+ to (?:now|date|today|the present)\b|\bas time (?:went|goes|passed)\b
  `,
];

/** A figure for all regions is one figure, and so is whether something is so in all. */
const ONE_FIGURE = fragment`
  (?:
    how (?:many|much|big|large)|when|why
    |what (?:percentage|share|proportion|number|amount)
    |do|does|did|is|are|was|were|has|have|can|will
  )\b
`;
const REGION_AFTER_REGION = [
  fragment`
    (?:region|area) (?:by|after) (?:region|area)|by region|one region at a time|nationwide
    |tour of the regions
  `,
  fragment`
    (?:around|round|across|throughout|all over) the (?:regions|patch)
    |all (?:of )?(?:the )?(?:nine )?regions
  `,
  '(?:everywhere|all the places) (?:that|which|where|doing)',
  '(?:in |for |from )?(?:each|every|any) (?:of the )?(?:other )?regions?',
]
  .map((way) => `(?:${way})\\b`)
  .join('|');

/** All of them, or some, whichever. */
const SOME_REGIONS =
  '(?:the )?(?:(?:all|any|other|different|various|individual|separate|english|nine|of|the) )*regions';

export const FOR_WHICH_REGIONS: WaysOfAsking = [
  pattern()`\b(?:what|how) (?:are|do|did|have) ${SOME_REGIONS}\b`,
  pattern()`
    \b(?:what|which) (?:\w+ )?(?:
      approach(?:es)?|things|steps|action
    ) (?:are|do|have|did) ${SOME_REGIONS}\b
  `,
  /\b(?:in|by|from|between|across) (?:the )?(?:different|various|other|individual|several) regions\b/,
  pattern()`
    \b(?:overview|summary|round[- ]?up|picture|digest) of (?:what )?(?:the )?regions\b
    |\bregional (?:picture|overview|round[- ]?up) (?:on|of|for)\b
  `,
  /^how many (?:of the )?(?:nine )?regions (?:mention|talk|speak|discuss|report|refer)\b/,
  pattern()`
    ^where(?:'s| is| are) (?:.* )?(?:
      happening|being (?:done|used|piloted|tried|run)|going on|in use|in place|under ?way
    )\W*$
  `,
  pattern()`
    ^(?:is |has |have |does |do |did )?any(?:one|body)(?: else)? (?:
      \w+ing|got|have|has|run|use|tried|done|worked|set|made|started|introduced|adopted|built
      |developed|piloted|agreed
    )\b
  `,
  /\bwho(?:'s|s| is) doing what\b|\beverywhere\W*$/,
  pattern()`
    \b(?:which|what) (?:
      other |two |three |four |of the (?:other )?(?:nine )?
    )?(?:regions|areas|parts of (?:the country|england))\b
    |\bwhich of (?:the nine|them all)\b
  `,
  /^regions \w+ing\b(?!.*\b(?:is|are|was|were|have|has)\b)/,
  pattern()`
    ^(?:(?:can|could|would|will) you |please )*(?:
      (?:list|name|show|find|give|tell|identify)(?: me| us)? (?:about )?(?:all |of )*(?:the )?
    )?regions (?:that|which|where|with|who)\b
    |^(?:list|name|show|find|give)(?: me)? (?:all |of )*(?:the )?regions \w+ing\b
    |^(?:who|where) in (?:the country|england)\b
  `,
  /\bhow many regions .*\b(?:and|&) (?:which|who)\b/,
  /^who (?:all )?mentions?\b/,
  /^which region (?:has|have|had|is|was|does|did|mentions|says|said|reports|talks|works)\b/,
  pattern()`
    ^(?:
      do|does|did|is|are|was|were|has|have|had|can|could
    ) (?:any|the|some)? ?(?:other|rest of the) (?:nine )?(?:regions?|areas)\b
  `,
  pattern()`
    ^(?:
      do|does|did|is|are|was|were|has|have|had|can|could
    ) any (?:one )?(?:of )?(?:the |our |your )?(?:other |nine )*(?:regions?|areas)\b
  `,
  /\b(?:across|in) (?:all )?(?:the )?(?:nine )?regions\b/,
  // "Around the country" may be part of the matter ("moving children around the country"), unless it is asked who does something there.
  pattern()`
    ^(?:who|where|which|any(?:one|body|where))\b.*\b(?:
      around|round|across|throughout|up and down|all over
    ) the country\b
  `,
  pattern()`^(?!${ONE_FIGURE}).*\b(?:${REGION_AFTER_REGION})`,
  pattern()`
    \b(?:who|where|(?<!\b(?:against|versus|vs|than|with|to) )any(?:one|body|where)) else\b
    |\beveryone who\b
  `,
  /\b(?:who|where) (?:apart from|besides|other than|except)\b/,
];

export const FOR_WHICH_COMMITTEES: WaysOfAsking = [
  pattern()`
    \b(?:which|what) (?:other |of the |policy |adcs )*(?:
      committees\b
      |committee (?:has |have |had )?(?:
        discuss|talk|mention|cover|look|consider|deal|sp[eo]ak|spoke|said|says|raise
      )
    )
  `,
  /^(?:is|are|has|have|does|do|did) (?:any|other) (?:of the )?(?:other )?(?:policy )?committees?\b/,
  pattern()`
    \b(?:what|how) (?:are|do|did|have) (?:the )?(?:
      (?:all|any|other|different|various|individual|policy|adcs|of|the) )*committees\b
  `,
  pattern()`
    \b(?:by|across|from|in) (?:the )?(?:
      all |different |various |other |individual |policy )+committees\b
    |^(?:list|name) (?:the )?committees (?:that|which|\w+ing)\b
  `,
];

export const FOR_COMPARISON: WaysOfAsking = [
  /\b(?:compar\w*|contrast\w*|differ\w*|versus|vs?\.?|side by side)\b/,
  /\d (?:against|alongside) /,
  pattern()`
    \b(?:
      do|does|did|doing|done|take|taking|have|has
    ) (?:it |things |this )?(?:the same|similar(?:ly)?|alike|differently)\b
  `,
  pattern()`
    ^what(?:'s|s| is| has| have| was)? (?:\S+ )?(?:changed|changes|different)\b.*
      \b(?:between .+ and|from .+ to)\b
  `,
  /\b(?:similarit(?:y|ies)|in common|both .* alike)\b|\bor\b.*\bdoing (?:more|better|worse|most)\b/,
  // "What does the North East do that the East Midlands doesn't?"
  /\bthat .{1,40} (?:does|do|is|are|has|have)(?:n[o']?t| not)\W*$/,
  pattern()`
    \b(?:
      next to|as opposed to|in contrast|as against|set against|set beside|held against
      |(?:stacks?|measures?) up (?:against|to|with|beside)
      |put .* (?:against|beside|alongside)
    )\b
  `,
  // "London or Yorkshire, who is further", "is the South East or the South West ahead".
  /\b(?:or|and)\b.*\b(?:who|which)\b.*\b(?:further|furthest|ahead|behind|better|worse)\b/,
  pattern()`
    ^(?:is|are|was|were) .{2,40} (?:
      further (?:on|along|ahead)|(?:well |far )?(?:ahead|behind)|better|worse
    ) (?:of|than)\b
  `,
  /\bor\b.*\b(?:further on|furthest|ahead|behind)\b|\b(?:further on|furthest|ahead|behind)\b.*\bor\b/,
];

export const FOR_CONTACT: WaysOfAsking = [
  pattern()`
    \b(?:
      contact|email|e-mail|mail address|(?:get|put (?:me|us)) in touch|put (?:me|us) through to
      |get hold of|speak to|write to|ring
      |(?<!\bon (?:your|my|our|their|a) )phone(?!-in\b| (?:apps?|calls?|lines?|masts?)\b)
    )\b
  `,
  pattern()`
    \b(?:
      what(?:'s| is|s)|where(?:'s| is)
    ) the (?:postal |street )?(?:address|office|headquarters) of\b
  `,
  /\bwhat(?:'s| is|s) (?:the|their|its) (?:website|web ?site|site|web address|url)\b/,
  /^(?:\S+ ){0,4}(?:website|web ?site|web address|url)(?: (?:for|of) .{1,30})?\s*\?*$/,
  /\bto book\b|\b(?:i|we) book\b|\bbookings?\b/,
  /\b(?:how (?:do|can|could|should|would) (?:i|we)|to) reach\b|\breach (?:him|her|them|out)\b/,
  pattern()`
    \bwhere (?:do|can|could|would|should) (?:i|we|you|people) (?:find|get|read|see|go for) (?:out )?
      (?:
      more|further|the details|details
    )\b
  `,
  /\bwho (?:can|could|would|will|might) (?:give|tell|send|help|advise) (?:me|us)\b/,
  pattern()`
    ^who to (?:ask|contact|email|e-mail|call|ring|see|speak to|talk to|approach)\b
    |\bpoint of contact\b
    |^(?:
      (?:can|could|may) (?:i|we|you) (?:please )?(?:have|get|give me)
      |have you got|is there
    ) (?:a|the|any) name(?: and (?:an? )?(?:email|number|contact)
    )?(?: please| pls| for (?:it|that|this))?\W*$
  `,
  pattern()`
    \bwho(?:'s| is) (?:the |our |your )?(?:best |right )?(?:
      go[ -]to
      |person to (?:ask|contact|talk to|speak to|email|ring|see)
    )\b
  `,
  /\bwho(?: has|'s got| holds) (?:the |more |any )?(?:details|info(?:rmation)?)\b/,
  pattern()`
    ^(?:for )?(?:more|further) (?:info(?:rmation)?|details?) (?:on|about|of)\b.*\bwho\b
    |\bwho\b.*\bfor (?:more|further) (?:info(?:rmation)?|details?)\b
    |\b(?:more|further) (?:info(?:rmation)?|details?) (?:is )?from (?:who|whom)\b
  `,
  pattern()`
    \bwho (?:do|can|should|could|would) (?:i|we) (?:
      talk|ask|go|approach|book|turn|message|speak|chat|see|call|liaise|tell|notify|inform|let know
    )\b
  `,
];

export const FOR_MEANING: WaysOfAsking = [
  /\b(?:stands? for|abbreviat(?:e|ed|es|ion)|acronym|short for|meaning of|definition of|define)\b/,
  /\bin full\b|\b(?:full (?:form|name)|short(?:ened)? form) of\b|\bspell(?:ed|t)? out\b|\bmeant? by\b/,
  /^what(?:'s| is| does| do| are) .{1,40}\bmean(?:ing)?\??$|^who or what (?:is|are|was)\b/,
  /\bmean(?:s|ing)?\s*\??$|=\s*\??$/,
  /^what (?:does|do|did) .{1,60} (?:refer to|denote|signify|describe)\s*\??$/,
  /\bwhat(?:'s| is) (?:that|it)\s*\??$/,
  /^what (?:an? |the )?\S+(?: \S+)? (?:is|are|means?|was)\s*\??$/,
];

/** What may stand before the word that asks: courtesies and prepositions, not a noun, behind which "who" is relative. */
const LEADS_IN = [
  'please|pls|please could you tell me|so|and|but|ok|hi|hello|hey|also|just',
  fragment`
    could you|can you|would you|tell me|show me|remind me|i(?:'d| would) like to know|i need to know
    |i want to know
  `,
  fragment`
    say|know|do you know
    |(?:does |do )?(?:any(?:one|body)|some(?:one|body)|you|we) know
    |any idea|find out|wondering
  `,
  fragment`
    roughly|exactly|about|around|in|by|to|from|at|on|for|of|with|under|as of|since|until|till|up to
    |during|within|over|through
  `,
];
/** Where a clause that asks may begin. */
const BEGINNING = `(?:^|[,;:?.!-] ?)(?:(?:${LEADS_IN.join('|')})\\b[\\s,]*)*`;

const BODIES_AT_LARGE = fragment`
  (?:
    social (?:services|work(?:ers?)?|care)|councils?|(?:local|public) authorit\w+|government|state
    |police|courts?|nhs|schools?|teachers?|parents?|famil\w+|(?:foster )?carers?|lead members?
    |virtual schools?|corporate parents?|charit\w+|(?:voluntary|private|public) sector
  )\b
`;
/** Posts that people hold, as questions name them. */
const POST_WORDS = fragment`
  (?:co-?|vice[ -]?|deputy |interim |joint )?(?:
    chair(?:s|ed|ing|man|woman|person)?|president|presided|sponsors?|sponsored|leads?|led|headed
    |heads|co-?ordinat(?:or|ors|es|ed|ing)|dcs|dass|director(?: of children'?s services)?
    |chief executive|chief social worker|ce[ox]|cx|manager|programme manager|officer|minister
    |adviser|advisor|chancellor|secretary|rep(?:resentative)?s?|champion|inspector
  )
`;

export const FOR_PERSON: WaysOfAsking = [
  pattern()`
    ${BEGINNING}who(?:'s|'ll|'d|'ve|s|se| is| was| were| are| will| has| have| had|m)?\b
  `,
  pattern()`
    \bwhich (?:of the |(?!local|regions?|areas?|authorit|council)\S+ )?(?:
      minister|director|dcs|chair|president|author|speaker|manager|officer|sponsor
    )s?\b
  `,
  pattern()`
    \bname of (?:the |its )?(?:\w+ ){0,3}(?:
      chair|president|dcs|director|sponsor|lead|minister|manager|officer|person|author|co-?ordinator
      |representative
    )\b
  `,
  pattern()`\b${POST_WORDS}(?:'s|s') name\b`,
  pattern()`
    ^(?:(?:please|can you|could you|would you|will you) )*(?:
      name|list|(?:give|find|get|tell|show)(?: me| us)?|look up
    ) (?:the |all |both )*(?:\S+ ){0,2}(?:co-?)?(?:
      chairs?|presidents?|dcs|sponsors?|leads?|co-?ordinators?|authors?|speakers?|officers?
      |ministers?
    )\b
  `,
  pattern()`\bwhich person\b|\b${POST_WORDS} .*\bcalled(?: what)?\s*\?*$`,
  // "Before Rachael Wardell, who was president?"
  /^(?:before|after) \S.*\bwho(?:'s| is| was| led| chaired| held)?\b/,
  pattern()`
    \bholder of\b|\b(?:successor|predecessor)\b|\breplacement for\b
    |\bperson (?:in charge|responsible|who|that)\b
  `,
  /^is (?:it )?\S.* still\b|^is it still\b/,
  // The job of social services, or the role of schools, is nobody's post.
  pattern()`
    \b(?:role|job|post|position) (?:
      (?:the|is|was|does|did)
      |of(?! (?:the |an? |our |every |each )?${BODIES_AT_LARGE})
    )\b
    |'s (?:role|job|post|position|title)\b
  `,
  /\b(?:reps?|representatives?) (?:on|to|for|of|in|from)\b/,
  pattern('u')`
    \b(?:
      chair|president|dcs|director|chief executive|co-?ordinator|manager|sponsor|minister
    ) (?:before|after|following) \p{L}+(?: \p{L}+)?\W*$
  `,
];

/** What makes of a post that the text begins with a subject, about which something is said: "directors are …". */
const SAYS_MORE = fragment`
  (?:
    \w+ing|are|is|was|were|who|have|has|had|to|and|should|will|can|leaves?|leaving|makes|gives
    |says|speaks|talks|calls|wants|asks|urges|warns|tells|welcomes|takes|becomes
  )\b
`;

/** "Looking for the chair of …", "… chair now?" */
const NAME_ASKED = [
  fragment`
    ^(?:i'?m |i am |we'?re |we are )?(?:
      looking for|after|trying to (?:find|identify)|seeking
    ) (?:the |our )(?:[\w'&-]+ ){0,3}?${POST_WORDS} (?:of|for|in|at|on)\b
  `,
  fragment`
    ^(?!
      (?:what|how|why|any|(?:tell|show|give|send|find|get) (?:me|us|the))\b
    )(?!
      .*\b(?:updates?|reports?|number|no|directors)\b
    ).*\b${POST_WORDS}\b(?:[,:]? [\w'&,-]+){0,9}?[\s,–-]+(?:
      names?|who|who is (?:it|that)|now|currently|nowadays|these days|is|was
    )\s*\?*$
  `,
  fragment`
    ^(?:[\w'&-]+ ){0,5}${POST_WORDS},? (?:(?:back )?in )?(?:
      (?:${MONTHS.toLowerCase()}|spring|summer|autumn|winter) )?20\d\d\s*\?*$
  `,
].map((way) => new RegExp(way));

/** A post and a body, and nothing that asks. */
export const FOR_POST: WaysOfAsking = [
  pattern()`
    ^(?:the )?(?:
      outgoing|departing|incoming|former|previous|retiring
    ) (?:[\w'&-]+ ){0,3}?${POST_WORDS}\b(?! ${SAYS_MORE})
  `,
  ...NAME_ASKED,
  pattern()`^(?:[\w'&-]+ ){1,3}${POST_WORDS}, \S`,
  pattern()`(?:^|\b)${POST_WORDS}\s*\??$`,
  pattern()`^(?:the )?(?:current |latest |former |new )?${POST_WORDS} (?:of|for|in|at)\b`,
  pattern()`
    ^(?:the )?(?:current |new )?(?:
      (?:principal|governor|dean|treasurer) (?:of|at)
      |(?:head|boss) of (?!service)
    )\b
  `,
  pattern()`^(?:adcs|adass) ${POST_WORDS}s?\b`,
  pattern()`^${POST_WORDS}\b(?! ${SAYS_MORE})`,
];

/** "What is the cost of …" wants a figure or a date, and no word explained. */
export const FOR_MEASURE = pattern()`
  ^what(?:'?s| is| was| are| were) the (?:\w+ )?(?:
    size|costs?|price|value|amount|length|deadline|budget|salary|fees?|number|total|percentage
    |share|proportion|rate|date|venue
  ) (?:of|for|in|at|per)\b
  |^what(?:'?s| is| was| are| were) the (?:[\w&-]+ ){1,3}(?:
    threshold|target|limit|quota|pass mark|cut-?off
  )\W*$
`;

/** "What is the think piece called" wants the name of what it tells, and no word explained. */
export const FOR_NAME = pattern()`
  \b(?:what|which)(?:'?s)?\b.*\b(?:called|named|titled|entitled|nicknamed|dubbed|known as)\W*$
  |\bwhat(?:'?s| is| are| was| were) the (?:names?|titles?) of\b
`;

export const FOR_FACT: WaysOfAsking = [
  FOR_MEASURE,
  new RegExp(
    `${BEGINNING}(?:${[
      'when|which|where|why|how|number of|date of|deadline|cost of|cost|date',
      fragment`
        what (?:
          dates?|days?|months?|years?|time|share|percentage|proportion|number|amount|size|figure
          |percent|age|length|%
        )
      `,
      fragment`
        (?:funding |budget )?(?:gap|shortfall|overspend) .+
        |turnout|turn-out|headcount|(?:share|proportion|percentage|fraction) of
        |attendance (?:at|of|for)|total(?: number)?(?: of)?|value of|amount of|length of|duration of
        |size of|location of|venue (?:of|for)|date for
      `,
    ].join('|')})\\b`,
  ),
  /\bhow (?:many|much)\b/,
  // "Transforming Care ends when?"
  /\S (?:when|where|why|how (?:long|often|many|much))\s*\?*$/,
  // "FutureSocial grant size", "care leavers total"
  /\S (?:total|grand total|headcount|turnout|venue|deadline|grant size|award size)\W*$/,
];

export const FOR_NEWS: WaysOfAsking = [
  pattern()`
    \bwhat(?:'s| is|s| was| were)? (?:
      happening|new|going on|the (?:latest|news|state|position)|been
    )\b
  `,
  /\bany (?:news|update)\b|\blatest\b|\bupdate on\b|\bnews (?:on|about|of)\b/,
  pattern()`
    ^(?:and |so )?what (?:is|are|was|were|has|have) (?!(?:they|we|you|i|it|he|she)\b).{2,40}? (?:
      doing|done|been doing|planning|planned
    ) (?:on|about|with|around|to tackle)\b
  `,
  pattern()`
    ^(?:and |so )?what (?:is|are|was|were)\b.{0,40} (?:
      plans? (?:for|on|around)|work on|progress (?:on|with)|approach to
    )\b
  `,
  /^how far (?:has|have|is|are|did) .{2,40}? (?:got|get|come|gone|progressed|along) (?:with|on)\b/,
  // "Where have we got to", "where do things stand" ask for no place.
  pattern()`
    \bwhere (?:are|have|has|is|do|does|did) .{1,40}\b(?:
      got to|gone to|up to|stands?|at with|at on|now with
    )\b
  `,
  /\b(?:what|how) about\b|\btell me about\b|\banything (?:on|about)\b/,
  // "What did London say about …" wants what London says, and nobody else.
  pattern()`
    ^what (?:did|does|do|has|have|had) .{2,60}? (?:
      say|said|think|report|reported|tell us|told us|mention|mentioned|write|written
    ) (?:about|on|of|regarding)\b
  `,
];
