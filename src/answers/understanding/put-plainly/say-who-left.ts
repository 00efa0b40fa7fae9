import { fragment, pattern } from '../../../text/pattern.ts';
import { putOtherwise, type Ways } from './put-otherwise.ts';

const SOMEBODY = '(?:any|some)(?:one|body)(?: else)?(?: new)?';
const LATELY = '(?:(?:just|recently|now|already|been|else) )*';

/** Who asks whether anybody left, or is leaving, wants to know who: it is asked for in those words. */
const WHETHER_ANYBODY: Ways = [
  [
    pattern('i')`
      ^(and |so |but )*(?:has|have|had) ${SOMEBODY} (?=${LATELY}(?:
        left|gone|retired|resigned|quit|moved on|stepped down|stood down|joined|arrived
      )\b)
    `,
    '$1who has ',
  ],
  [
    pattern('i')`
      ^(and |so |but )*(?:is|are|was|were) ${SOMEBODY} (?=${LATELY}(?:
        leaving|retiring|resigning|moving on|stepping down|standing down|joining|covering
        |standing in
      )\b)
    `,
    '$1who is ',
  ],
  [pattern('i')`^(and |so |but )*did ${SOMEBODY} (?:leave|resign|quit)\b`, '$1who left'],
  [pattern('i')`^(and |so |but )*did ${SOMEBODY} retire\b`, '$1who retired'],
];

const ASKS_WHO = '^(?:(?:and|so|but) )*(?:who|which|what|has|have|any|the|list|name|dcss?|directors?)\\b.*?';
const gaveUp = (give: string) => `${give} (?:up )?(?:the|their|his|her) (?:job|post|role|notice)`;

/** No update says that somebody resigned: they left. */
const LEFT: Ways = [
  [
    pattern('gi')`
      (?<=${ASKS_WHO})\b(?:
        resigned|quit|jacked it in|packed it in|bowed out|${gaveUp('gave')}|${gaveUp('handed in')}
      )\b(?: from)?
    `,
    'left',
  ],
  [pattern('gi')`(?<=${ASKS_WHO})\b(?:resigning|quitting)\b(?: from)?`, 'leaving'],
];

/** Who covers for a post holds it for a while. */
const IN_THE_MEANTIME: Ways = [
  [
    pattern('gi')`
      (?:'s|(?<=\s)(?:is|was|are|were|been)) (?:
        covering|standing in|filling in|stepping in|acting up|holding the fort|caretaking|deputising
      ) (?:as|for) (?:the )?(?:interim )?(?=(?:dcs|director|chief executive|ceo|cx)\b)
    `,
    ' is interim ',
  ],
];

/** Whoever was interim and stays. */
const FOR_GOOD: Ways = [
  [
    pattern('gi')`
      \bwho(?:'s| is| was| has)? (?:been )?(?:
        made|confirmed|appointed|now|gone
        |(?:(?:went|stepped|moved|gone)(?: up)? )?from (?:interim|acting|temporary) to
      ) permanent(?:ly)?(?: (?:as )?(?:the )?(?:dcs|director))?\b
    `,
    'who is the permanent DCS',
  ],
];

/** In the title of a post one of these stands; "the Gateshead job" is that of its director. */
const TITLE = fragment`
  (?:
    dcs|dass|director|chair|chief|manager|officer|lead|co-?ordinator|president|sponsor|champion
    |adviser|worker|executive
  )
`;

/** Whoever came to a higher post. */
const PROMOTED: Ways = [
  [
    pattern('gi')`
      (?<=${ASKS_WHO})(?:(?<=\bwho)'s )?\b(?:(?:is|was|were|has|have|had|been|being|got|gets|getting|just|recently|now) )*(?:
        (?:bumped|moved|kicked|pushed|stepped|made|raised|went|gone|shifted|lifted) up(?:wards|stairs)?
        |promoted|elevated|upgraded|graduated|advanced|got a promotion|(?:won|landed) promotion
      ) (?:from \S+(?: \S+){0,3}? )?(?:to|into|as) (?:be(?:come)? )?(?:the |an? )?(?=(?:[\w'&-]+ ){0,3}?${TITLE}\b)
    `,
    ' became ',
  ],
];

const TOOK = "\\bwho(?:'s| has| have)? (?:took|taken|takes|got|landed|filled|won)(?: up| on| over)? the";
const JOB = '(?:job|post|role|position|vacancy)';
/** What a job may be besides a place's: "the permanent job" is in none, and "the job in the end" neither. */
const WHAT_JOB = '(?:new|top|permanent|substantive|full[- ]time|vacant|interim|acting|temporary|actual|real)';
const IN_A_PLACE = '(?=(?:at|in) (?!the (?:end|meantime|interim)\\b))';
/** Whoever took a job, and whoever went elsewhere to lead there. */
const TAKEN_UP: Ways = [
  [pattern('gi')`${TOOK} (?:${WHAT_JOB} )*${JOB} ${IN_A_PLACE}`, 'who is the new DCS '],
  [pattern('gi')`${TOOK} ((?:[\w'&-]+ ){0,3}?${TITLE}) ${JOB}\b`, 'who is the new $1'],
  [
    pattern('gi')`${TOOK} (?!${WHAT_JOB} )((?:[\w'&-]+ ){0,2}?[\w'&-]+?)(?:'s)? ${JOB}\b`,
    'who is the new DCS in $1',
  ],
  [
    pattern('gi')`
      \bwho(?:'s| has| have)? (?:went|gone|left|moved)(?: off
        | on| away| over| across
      )? to (?:run|lead|manage|head(?: up)?) `,
    'who leads ',
  ],
];

/** "Where's Pat Bullen gone?", "where has she got to" */
const GONE_WHERE: Ways = [
  [
    pattern(
      'i',
    )`^(and |so )?where(?:['’]?s| is| has| have) (.{2,40}?) (?:gone|moved|got)(?: on)?(?: to)?\W*$`,
    '$1where did $2 go',
  ],
];

const WAYS: Ways = [
  ...TAKEN_UP,
  ...WHETHER_ANYBODY,
  ...LEFT,
  ...IN_THE_MEANTIME,
  ...FOR_GOOD,
  ...PROMOTED,
  ...GONE_WHERE,
];

/** A question about who left a post, or held it for a while, in the words in which updates tell of it. */
export function sayWhoLeft(text: string): string {
  return putOtherwise(text, WAYS).replaceAll(/ {2,}/g, ' ');
}
