import { fragment, pattern } from '../../../../text/pattern.ts';
import type { Ways } from '../put-otherwise.ts';
import { NO_QUESTION } from './no-question.ts';

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
export const OF_WORDS: Ways = [
  // "The president quoted when …"
  [
    pattern('i')`
      ^(?:the |which )?(?:adcs )?(?:president|vice president|chair|spokes(?:person|man|woman)) (?:
        quoted|cited|commenting|responding|reacting
      ) (?=(?:on|about|when|after)\b)
    `,
    'who commented ',
  ],
  // Who speaks up for children does more than say something.
  [pattern('i')`\b(who (?:speaks|spoke|is speaking)) (?:up|out) (?=for ${ASSOCIATION}\b)`, '$1 '],
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
      ^(?:who(?:'s| is| are| was| were)? )?(?:the |an? |our )?(?:
        main |official |national )?${OURS}${SPOKESPERSON}(?: (?:of|for) ${ASSOCIATION})?${NATIONALLY} (?:
          on|for|about
        ) (.+?)${NATIONALLY}
          \W*$
    `,
    'who commented for ADCS on $1',
  ],
  [
    pattern('i')`
      ^who (?:
        speaks?|spoke|talks?|answers?|comments?|commented
      ) (?:out |up )?
        (?:for|on behalf of) ${ASSOCIATION}${NATIONALLY} (?:on|about|re) (.+?)${NATIONALLY}\W*$
    `,
    'who commented for ADCS on $1',
  ],
  [
    pattern('i')`
      ^(?:who(?:'s| is| was)? )?(?:the )?${OURS}${NO_QUESTION}(.+?)(?<!\b(?:
        an?|one|no|any|their|its|our|more|children's|people's
      )) ${SPOKESPERSON}(?=\W*$| (?:in )?20\d\d)
    `,
    'who commented for ADCS on $1',
  ],
];
