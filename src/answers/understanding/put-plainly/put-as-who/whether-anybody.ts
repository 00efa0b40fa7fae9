import { fragment, pattern } from '../../../../text/pattern.ts';
import type { Ways } from '../put-otherwise.ts';
import { ASKED_BEHIND } from '../without-manner.ts';

/** Posts of which people ask whether there is anybody in them. */
const ONE_IN_POST = fragment`
  (?:[\w'&-]+ ){0,3}?(?:
    lead|chair|sponsor|champion|co-?ordinator|president|dcs|director|manager|adviser|advisor|officer
    |chief executive|representative|rep
  )
`;

/** Who sits on a group need not be its only one: "is there a DCS on the gold group" asks whether. */
const OF_BODY = fragment`
  (?! on (?:the |an? )?(?:[\w'&-]+ ){0,5}(?:group|board|panel|forum|team)\b)
  (?= (?:of|for|on|in|at|to|across|among)\b|[\s?.!]*$)
`;

/** What makes a question of a claim. */
const ASKED = `(?=${ASKED_BEHIND}|\\s*\\?\\W*$)`;

/** "Is there a lead for neglect?" wants to know who that is, or that nobody is named. */
export const WHETHER_ANYBODY: Ways = [
  [
    pattern('i')`
      ^(?:and |so |but )?(?:is|was) there (?:
        currently |now |already |still )?(?:an?|any|one) (${ONE_IN_POST})${OF_BODY}
    `,
    'who is the $1',
  ],
  [
    pattern('i')`
      ^(?:and |so |but )?(?:are|were) there (?:currently |now |still )?
        (?:any )?(${ONE_IN_POST}s)${OF_BODY}
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
      ^(?:and |so |but )?(?:has|have|does|do|did) (?!(?:
        you|we|they|i|any|anyone|anybody
      )\b)(?:the )?((?:[\w'&-]+ ){1,3}?)(?:
        now |already |currently |still )?
          (?:got|have|had) (?:an?|any) (${ONE_IN_POST})((?: (?:of|for|on) [^?.!]+?)?)
            (?: yet| now| at the moment)?(?=[\s?.!]*$)
    `,
    'who is the $2$3 in $1',
  ],
  // "The South West has a lead for SLI, right?", "there's a lead for SLI in London, isn't there?"
  [
    pattern('i')`
      ^(?:and |so |but )?(?!.*\b(?:who|that|which)\b)(?!(?:
        you|we|they|i|it|he|she|this|that|who|what|which|why|when|where|how|has|have|does|do|did
      )\b)(?:the )?((?:[\w'&-]+ ){1,3}?)(?:now |already |currently |still )?
        (?:has|have|had)(?: got)? (?:an?|one) (${ONE_IN_POST})((?: (?:of|for|on) [^?.!]+?)?)
          (?: now| at the moment)?${ASKED}
    `,
    'who is the $2$3 in $1',
  ],
  [
    pattern('i')`
      ^(?:and |so |but )?there(?:'s|’s| is| was) (?:
        currently |now |already |still )?(?:an?|one) (${ONE_IN_POST})${OF_BODY}(?=[^?.!]*?${ASKED})
    `,
    'who is the $1',
  ],
];
