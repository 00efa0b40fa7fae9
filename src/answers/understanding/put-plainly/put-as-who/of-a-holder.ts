import { fragment, pattern } from '../../../../text/pattern.ts';
import type { Ways } from '../put-otherwise.ts';
import { POST } from './post-of-one.ts';

const BODY = '(?:council|authority|la|local authority|borough|county|city|organisation|region|place)';

/** "The chair of FCYP", "ADCS's current president" */
const HOLDER = `(?:(?:the|our) )?(?:[\\w'&-]+ ){0,3}?${POST}(?: (?:of|for|in) [^?]+?)?`;

/** Whoever may be asked for by name, by the last word of the post. */
const HOLDER_OF_POST = fragment`
  (?:
    dcs|dass|director|(?:co-?|vice[ -])?chair|president|minister|secretary|officer|manager|speaker|chief executive
    |commissioner|ombudsman|inspector|head|lead|leader|co-?ordinator|sponsor|advis[eo]r|mayor|mp|councillor|governor|chancellor
  )
`;
/** "Could you give me the …", "what is the …" */
const ASKS_FOR_THE = fragment`
  ^(?:
    (?:what(?:'?s| is| was|'?re| are| were) |(?:(?:can|could) you )?(?:please )?(?:give|tell|send|get) (?:me|us) |i (?:need|want|am after) )?the
  )?
`;

const FROM = '(?:(?:come|work|based|employed) )?(?:from|at|for|in|with|by|based|work)';

/** "Which council is the president from?" */
export const OF_A_HOLDER: Ways = [
  // "Name of the commissioner for …", "what are the names of the new directors"
  [
    pattern('i')`${ASKS_FOR_THE} ?name of (?:the |our )?(?=(?:[\w'’&-]+ ){0,5}${HOLDER_OF_POST}\b)`,
    'who is the ',
  ],
  [
    pattern(
      'i',
    )`${ASKS_FOR_THE} ?names of (?:all )?(?:the |our )?(?=(?:[\w'’&-]+ ){0,5}${HOLDER_OF_POST}s?\b)`,
    'who are the ',
  ],
  [pattern('i')`${ASKS_FOR_THE} ?((?:[\w'’&-]+ ){0,5}?${HOLDER_OF_POST})['’]s name\b`, 'who is the $1'],
  // "The commissioner for Kent - name?"
  [
    pattern(
      'i',
    )`^(?!who|what|in)(?:the )?(?=(?:[\w'’&-]+ ){0,5}${HOLDER_OF_POST}\b)(.+?)[\s,:–-]+(?:what(?:'s| is) the )?names?(?: please)?\W*$`,
    'who is the $1',
  ],
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
  // "Who followed Jo Lane as …", but for "who followed up …"
  [
    /^(?:[Aa]nd |[Ss]o )?[Ww]ho (?:has )?(?:follow(?:ed|s)|c[ao]mes? after) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u,
    'who succeeded ',
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
