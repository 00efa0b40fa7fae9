import { pattern } from '../../../text/pattern.ts';

/** "UASC numbers in London", "latest adoption figures": what is counted, and where. Phones and what was shown have numbers of their own. */
const NUMBERS = pattern('iu')`
  ^(?:(?:what are|show me|give me|any|the|latest|current|national) )*((?!(?:
    what|which|who|how|any|compare|timeline|phone|telephone|mobile|these|those|their|its|same|key
    |budget|comparing|collecting|gathering|sharing|using|making|working|keeping|putting|checking
    |counting
  )\b)[\p{L}&'’-]+(?: (?!(?:
    about|on|with|between|their|its
  )\b)[\p{L}&'’-]+){0,4}?) (?:numbers|figures)((?: (?:
    in|for|across|nationally|as of
  ) [^?]{1,40})?(?: 20\d\d)?)[?.!\s]*$
`;
const NUMBERS_OF = pattern('iu')`
  ^(?:(?:
    the|total|any|latest|current|national
  ) )*(?:numbers|figures) (?:of|on|for) (?!(?:how|why|what|whether)\b)(?=\p{L})
`;

/** "How big is the pool of challengers": of a pool no more is asked than how many are in it. */
const POOL_OF = pattern('iu')`
  \b(?:
    how (?:big|large) (?:is|was|are|were)|(?:what(?:'s| is| was) the )?size of
  ) (?:the |our |its |their )?(?:[\p{L}&’'-]+ ){0,2}?(?:pool|base|number) of `;

/** "How short is London on children's social care?" asks for the shortfall. */
const HOW_SHORT = pattern('iu')`
  \bhow (?:
    short|far short|much short
  ) (?:is|are|was|were) (?:the )?(.{2,40}?) (?:on|of|in|for) (?=\p{L})
`;

/** "School places needed by 2020 - number please"; a telephone has one, too. */
const NUMBER_BEHIND = pattern('iu')`
  ^(?!.*\b(?:phone|telephone|mobile|contacts?|details|email|call|ring)\b)(?!(?:
    what|which|who|how|when|where|why|is|are|was|were|do|does|did|has|have|any
  )\b)(?:the )?((?:[\p{L}\p{N}&'’-]+ ){0,9}?(?-i:\p{Ll}[\p{Ll}'’-]*[^s]s)(?: [\p{L}\p{N}&'’-]+){0,9}?)\s*[-–,:;]+\s*
    (?:(?:the|a|exact|total) )*(?:number|figure|count|total|how many)(?: please)?\W*$
`;

/** "UASC how many", "care leavers how many in London" */
const HOW_MANY_BEHIND = pattern('iu')`
  ^(?!(?:
    what|which|who|how|when|where|why|is|are|was|were|do|does|did|has|have|can|could|any|if|and|so|but|or|ok|okay|yes|no|also|then|just|roughly|about|exactly
    |of|in|for|from|by|with|on|to|tell|show|give|remind|thanks|please|not|i|we|you|it|they|that|this|there|those|these
  )\b)((?:[\p{L}&’'-]+ ){0,3}?[\p{L}&’'-]+),? how many(?: (?:are|were) there)?((?: (?:in|from|across) [^?]{2,40})?)[\s?.!]*$
`;

/** "How many millions was it" asks for no count of millions. */
const SUM = pattern('i')`
  \bhow many (?:
    (?:hundreds of |tens of )?(?:pounds|thousands?|millions?|billions?)(?: of pounds)?|quid
  ) (?=(?:is|are|was|were|did|does|do|has|have|had|will|would)\b)
  |\bwhat (?:sum|amount)(?: of (?:money|cash|funding))? (?=(?:is|are|was|were|did|does|do|has|have|had|will|would)\b)
`;

/** "How many children did ADCS members report": by whom it was counted is no part of what is counted. */
const COUNTED_BY = pattern('i')`
  (?<=\bhow (?:many|much) \S.{2,80}?) (?:
    (?:did|do|have|has|does) (?:the )?(?:adcs|association|dcss?|directors|local authorit(?:y|ies)|las|councils|you)(?:['’]s?)?(?: members| directors)? (?:report|count|record|reported|counted|recorded|find|found|survey(?:ed)?|identif(?:y|ied))
    |(?:were|was|are|have been) (?:reported|counted|recorded|found|identified) by (?:the )?(?:adcs|association|dcss?|directors|local authorit(?:y|ies)|las|councils)(?:['’]s?)?(?: members| directors)?
  )\b(?! that\b)
`;

/** A bare "UASC numbers" asks how many there are: "number of UASC". */
export function askForNumber(text: string): string {
  return text
    .replace(COUNTED_BY, ' were there')
    .replace(HOW_MANY_BEHIND, 'how many $1$2')
    .replace(NUMBER_BEHIND, 'number of $1')
    .replace(SUM, 'how much ')
    .replace(POOL_OF, 'how many ')
    .replace(HOW_SHORT, "what is $1's shortfall in ")
    .replace(NUMBERS_OF, 'number of ')
    .replace(NUMBERS, 'number of $1$2');
}
