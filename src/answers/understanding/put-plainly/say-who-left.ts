const SOMEBODY = '(?:any|some)(?:one|body)(?: else)?(?: new)?';
const LATELY = '(?:(?:just|recently|now|already|been|else) )*';

type Ways = readonly (readonly [RegExp, string])[];

/** Who asks whether anybody left, or is leaving, wants to know who: it is asked for in those words. */
const WHETHER_ANYBODY: Ways = [
  [
    new RegExp(
      `^(and |so |but )*(?:has|have|had) ${SOMEBODY} (?=${LATELY}(?:left|gone|retired|resigned|quit|moved on|stepped down|stood down|joined|arrived)\\b)`,
      'i',
    ),
    '$1who has ',
  ],
  [
    new RegExp(
      `^(and |so |but )*(?:is|are|was|were) ${SOMEBODY} (?=${LATELY}(?:leaving|retiring|resigning|moving on|stepping down|standing down|joining|covering|standing in)\\b)`,
      'i',
    ),
    '$1who is ',
  ],
  [new RegExp(`^(and |so |but )*did ${SOMEBODY} (?:leave|resign|quit)\\b`, 'i'), '$1who left'],
  [new RegExp(`^(and |so |but )*did ${SOMEBODY} retire\\b`, 'i'), '$1who retired'],
];

const ASKS_WHO = '^(?:(?:and|so|but) )*(?:who|which|what|has|have|any|the|list|name|dcss?|directors?)\\b.*?';
const gaveUp = (give: string) => `${give} (?:up )?(?:the|their|his|her) (?:job|post|role|notice)`;

/** No update says that somebody resigned: they left. */
const LEFT: Ways = [
  [
    new RegExp(
      `(?<=${ASKS_WHO})\\b(?:resigned|quit|jacked it in|packed it in|bowed out|${gaveUp('gave')}|${gaveUp('handed in')})\\b(?: from)?`,
      'gi',
    ),
    'left',
  ],
  [new RegExp(`(?<=${ASKS_WHO})\\b(?:resigning|quitting)\\b(?: from)?`, 'gi'), 'leaving'],
];

/** Who covers for a post holds it for a while. */
const IN_THE_MEANTIME: Ways = [
  [
    /(?:'s|(?<=\s)(?:is|was|are|were|been)) (?:covering|standing in|filling in|stepping in|acting up|holding the fort|caretaking|deputising) (?:as|for) (?:the )?(?:interim )?(?=(?:dcs|director|chief executive|ceo|cx)\b)/gi,
    ' is interim ',
  ],
];

/** Whoever was interim and stays. */
const FOR_GOOD: Ways = [
  [
    /\bwho(?:'s| is| was| has)? (?:been )?(?:made|confirmed|appointed|now|gone) permanent(?:ly)?(?: (?:as )?(?:the )?(?:dcs|director))?\b/gi,
    'who is the permanent DCS',
  ],
];

const TOOK = "\\bwho(?:'s| has| have)? (?:took|taken|takes|got|landed|filled|won)(?: up| on| over)? the";
const JOB = '(?:job|post|role|position|vacancy)';
/** In the title of a post one of these stands; "the Gateshead job" is that of its director. */
const TITLE =
  '(?:dcs|dass|director|chair|chief|manager|officer|lead|co-?ordinator|president|sponsor|champion|adviser|worker|executive)';

/** Whoever took a job, and whoever went elsewhere to lead there. */
const TAKEN_UP: Ways = [
  [new RegExp(`${TOOK} (?:new |top )?${JOB} (?=(?:at|in) )`, 'gi'), 'who is the new DCS '],
  [new RegExp(`${TOOK} ((?:[\\w'&-]+ ){0,3}?${TITLE}) ${JOB}\\b`, 'gi'), 'who is the new $1'],
  [new RegExp(`${TOOK} ((?:[\\w'&-]+ ){0,2}?[\\w'&-]+?)(?:'s)? ${JOB}\\b`, 'gi'), 'who is the new DCS in $1'],
  [
    /\bwho(?:'s| has| have)? (?:went|gone|left|moved)(?: off| on| away| over| across)? to (?:run|lead|manage|head(?: up)?) /gi,
    'who leads ',
  ],
];

const WAYS: Ways = [...TAKEN_UP, ...WHETHER_ANYBODY, ...LEFT, ...IN_THE_MEANTIME, ...FOR_GOOD];

/** A question about who left a post, or held it for a while, in the words in which updates tell of it. */
export function sayWhoLeft(text: string): string {
  return WAYS.reduce((said, [way, plain]) => said.replace(way, plain), text).replaceAll(/ {2,}/g, ' ');
}
