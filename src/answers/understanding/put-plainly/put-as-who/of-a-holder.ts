import { pattern } from '../../../../text/pattern.ts';
import { POST } from './post-of-one.ts';
import type { Ways } from './ways-of-putting.ts';

const BODY = '(?:council|authority|la|local authority|borough|county|city|organisation|region|place)';

/** "The chair of FCYP", "ADCS's current president" */
const HOLDER = `(?:(?:the|our) )?(?:[\\w'&-]+ ){0,3}?${POST}(?: (?:of|for|in) [^?]+?)?`;

const FROM = '(?:(?:come|work|based|employed) )?(?:from|at|for|in|with|by|based|work)';

/** "Which council is the president from?" */
export const OF_A_HOLDER: Ways = [
  // "Who was lined up to be …"
  [
    pattern('i')`
      ^(?:and |so )?who(?:'s| is| was| were|s)? (?:been )?(?:
        lined up|in line|next in line|due|set|slated|tipped|poised|down
      ) (?:to be(?:come)?|to take over as|as|for) (?:the )?(?:next )?
        (?=(?:adcs )?(?:vp|vice|president|chair|dcs|director)\b)
    `,
    'who will become ',
  ],
  // "Jo Lane's patch?"
  [
    pattern('u')`
      ^(?:[Ww]hat(?:'s|s| is| was) |[Ww]hich is )?(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+)['’]s (?:
        patch|turf|manor|employer|workplace|day job|neck of the woods
      )\W*$
    `,
    "what is $1's role",
  ],
  // "Who is both DCS and DASS in Gateshead?" holds the two as one post.
  [
    /\b(?:both (?:the )?)?dcs (?:and|as well as|plus|cum) (?:the )?dass\b|\bboth the dcs and dass\b/gi,
    'DCS/DASS',
  ],
  [
    pattern('i')`
      ^(?:
        (?:which|what) ${BODY}|where
      ) (?:does|do|did|is|was) (?=[^?]*\b${POST}\b)(${HOLDER}) ${FROM}\W*$
    `,
    'who is $1',
  ],
];
