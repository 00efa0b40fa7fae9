import { pattern } from '../../../text/pattern.ts';

/** "UASC numbers in London", "latest adoption figures": what is counted, and where. Phones and what was shown have numbers of their own. */
const NUMBERS = pattern('iu')`
  ^(?:(?:what are|show me|give me|any|the|latest|current|national) )*(
    (?!
      (?:
        what|which|who|how|any|compare|timeline|phone|telephone|mobile|these|those|their|its|same
        |key|budget|comparing|collecting|gathering|sharing|using|making|working|keeping|putting
        |checking|counting
      )\b
    )[\p{L}&'’-]+(?: (?!(?:about|on|with|between|their|its)\b)[\p{L}&'’-]+){0,4}?
  ) (?:numbers|figures)((?: (?:in|for|across|nationally|as of) [^?]{1,40})?(?: 20\d\d)?)[?.!\s]*$
`;
const NUMBERS_OF = pattern('iu')`
  ^(?:
    (?:the|total|any|latest|current|national) )*(?:numbers|figures) (?:of|on|for) (?!
      (?:how|why|what|whether)\b
    )(?=\p{L})
`;

/** A bare "UASC numbers" asks how many there are: "number of UASC". */
export function askForNumber(text: string): string {
  return text.replace(NUMBERS_OF, 'number of ').replace(NUMBERS, 'number of $1$2');
}
