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

/** A bare "UASC numbers" asks how many there are: "number of UASC". */
export function askForNumber(text: string): string {
  return text
    .replace(POOL_OF, 'how many ')
    .replace(HOW_SHORT, "what is $1's shortfall in ")
    .replace(NUMBERS_OF, 'number of ')
    .replace(NUMBERS, 'number of $1$2');
}
