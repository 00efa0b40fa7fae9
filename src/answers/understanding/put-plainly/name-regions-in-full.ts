import { fragment, pattern } from '../../../text/pattern.ts';

const JOINS = fragment`
  (?:
    \s*[,/&+]\s*
    |\s+(?:and|or|vs\.?|v\.?|versus|against|alongside|compared (?:to|with))\s+(?:the\s+)?
  )
`;
/** "North and South West", "north/south east" */
const SIDE_LEFT_OUT = pattern('gi')`\b(north|south)(${JOINS})(north|south)([ -](?:east|west))\b`;
/** "East vs West Midlands"; not "North East v West Midlands" */
const MIDLANDS_LEFT_OUT = pattern('gi')`
  (?<!\b(?:north|south)[ -])\b(east|west)(${JOINS})(east|west)([ -](?:midlands|mids))\b
`;
/** "North East and West on adoption"; not "… and West Sussex", which is a place of its own. */
const BEGINNING_LEFT_OUT = pattern('gi')`
  \b((north|south)[ -])(east|west)(${JOINS})(east|west)(?=\s*(?:
    $|[?.!,:;-]
    |(?:on|about|for|with|in|at|to|regarding|do|does|did|are|have)\b
  ))
`;

/** "North and south on agency staff": the regions called so; not "North and South Tyneside". */
const NORTH_AND_SOUTH = pattern('gi')`
  \b(north|south)(${JOINS})(?!\1)(north|south)(?=\s*(?:
    $|[?.!,:;]
    |(?:on|about|for|with|at|regarding|compared|do|does|did|differ|are|have|say)\b
  ))
`;

/** "UASC in the east"; a follow-up ("and in the east?") may mean that of the Midlands. */
const THE_EAST = pattern('i')`
  ^(?!(?:and|or|so|what about|how about|same)\b)(.*\w.*\b(?:in|from|of|for|across) )the east([?.!\s]*)$
`;

/** "Up in the North East" */
const UP_IN =
  /\b(?:up|over|down|out)\s+(?=in\s+(?:the\s+)?(?:north|south|east|west|yorkshire|london|midlands)\b)/gi;

/** Two regions whose common word is said once have it both: "east vs west midlands" is "east midlands vs west midlands". The east alone is the East of England. */
export function nameRegionsInFull(text: string): string {
  return text
    .replace(UP_IN, '')
    .replace(NORTH_AND_SOUTH, '$1 East and $1 West$2$3 East and $3 West')
    .replace(SIDE_LEFT_OUT, '$1$4$2$3$4')
    .replace(MIDLANDS_LEFT_OUT, '$1$4$2$3$4')
    .replace(BEGINNING_LEFT_OUT, '$1$3$4$1$5')
    .replace(THE_EAST, '$1the East of England$2');
}
