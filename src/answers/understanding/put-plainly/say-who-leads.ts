import { fragment, pattern } from '../../../text/pattern.ts';
import { putOtherwise, type Ways } from './put-otherwise.ts';

const anyOf = (...ways: string[]) => `(?:${ways.join('|')})`;

/** What may stand between "who is" and how it says that somebody leads. */
const MEANWHILE = '(?:(?:currently|now|actually|really|ultimately|still|the (?:person|one)) )?';
const RESPONSIBILITY = '(?:overall |lead )?responsibility for';
const BRIEF = '(?:brief|lead|portfolio) (?:for|on)';
const REINS = 'the (?:reins|helm) (?:at|of|in)';
const TAKEN = '(?:the lead|charge|responsibility) (?:on|of|for|in)';

const LEADS = anyOf(
  fragment`
    runs|leads(?: on)?|heads(?: up)?|oversees|supervises|spearheads|fronts|steers|directs|governs|champions
    |handles|deals with
  `,
  fragment`
    (?:has|holds) ${RESPONSIBILITY}|has charge of|(?:has|holds) the ${BRIEF}|takes ${TAKEN}
    |(?:takes|holds|has) ${REINS}
  `,
);
const LED = anyOf(
  'led(?: on)?|headed(?: up)?|oversaw|supervised|spearheaded|fronted|steered|directed|governed|championed',
  fragment`
    (?:had|held) ${RESPONSIBILITY}|had charge of|(?:had|held) the ${BRIEF}|took ${TAKEN}
    |(?:took|held|had) ${REINS}
  `,
);
/** Behind "is" and "was". */
const LEADING = anyOf(
  fragment`
    in (?:overall )?charge (?:of|at|in)|(?:responsible|accountable) for|at the (?:helm|head) of
    |(?:the )?(?:boss|head) of(?! services?\b)
    |(?:the )?leader of(?! services?\b| (?:the )?(?:[\w'-]+ ){0,3}council\b(?! of)| (?:the )?opposition\b)
    |(?:the )?lead (?:on|for)
  `,
  '(?:head|lead|runn)ing(?: up| on)?|overseeing|supervising|spearheading|fronting|steering|driving(?: forward)?',
);
/** Whom somebody "looks after" is a child more often than not. */
const CHILDREN = `(?:(?:the|our|all|any|disabled|young|vulnerable) )*${anyOf(
  fragment`
    (?:children|kids)(?!'s services| services)|pupils|young|people|babies|teenagers|siblings
    |unaccompanied|uasc|them|those
  `,
)}\\b`;

/** What is kept up rather than led; a "data project" is led. */
const DATA = fragment`
  (?:(?!of\b|for\b|on\b)[\w'&-]+ ){0,4}(?:
    data ?(?:set|base)s?|data|registers?|spreadsheets?|tartan rugs?
  )(?=[\s?.!]*$|,| (?:in|for|of|at|across)\b)
`;

/** "The SEND person", "your adoption guy": who leads what stands before. */
const SOMEBODY_FOR = fragment`
  (?!(?:
    best|right|main|first|next|new|same|other|only|contact|named|key|young
  )\b)((?:[\w&-]+ ){0,2}[\w&-]+) (?:
    person|guy|woman|man|lady|expert|specialist
  )(?=[\s?.!]*$| (?:in|for|of|at|across)\b)
`;

const TAKES_OVER = fragment`who(?:'s| has)? (?:takes?|took|taken|is taking)(?: over)? (?:the )?(?:reins|helm|wheel|baton)`;

const WAYS: Ways = [
  // "Who took the reins at Durham once Jo Lane had gone", "who took the helm as chief executive"
  [
    pattern('giu')`
      \b${TAKES_OVER} (?:(at|of|in) (\S.{1,40}?) )?(?:
        from|once|after|when|following|on) ((?-i:\p{Lu})[\p{L}'’-]+ (?-i:\p{Lu})[\p{L}'’-]+)(?:'s)?(?:
        (?: had| has)? (?:gone|left|went|departed|retired|leaving|quit|departure|retirement)
      )?(?=\W*$)
    `,
    'who replaced $3 $1 $2',
  ],
  [pattern('gi')`\b${TAKES_OVER} as `, 'who became '],
  // "Who's stepping into Jo Lane's shoes"
  [
    pattern('giu')`
      \bwho(?:'s|s| is| was| has| will|'ll)? (?:be )?(?:
        step(?:s|ped|ping)?|fill(?:s|ed|ing)?|slip(?:s|ped|ping)?
      )(?: in)?(?:to)? ([\p{L}'’ -]{3,40}?)(?:'s|’s|'|’) (?:shoes|boots|place|seat)\b
    `,
    'who replaced $1',
  ],
  [
    pattern('gi')`\bwho (?:keep|hold|host|store|manage|run|look)(s?)(?: after)? (?=${DATA})`,
    'who maintain$1 ',
  ],
  [pattern('gi')`\bwho(?:'s| is|s| are) ${MEANWHILE}${LEADING}\b`, 'who leads'],
  [pattern('gi')`\bwho (?:was|were|has been|had been) ${MEANWHILE}${LEADING}\b`, 'who led'],
  [pattern('gi')`\bwho (?:currently |now |actually )?${LEADS}\b`, 'who leads'],
  [pattern('gi')`\bwho ${LED}\b`, 'who led'],
  [pattern('gi')`\bwho look(s|ed) after (?!${CHILDREN})`, 'who leads '],
  [/\bwhose (?:job|responsibility|remit|brief) (?:is|was) (?!(?:it|that|this)\b)/gi, 'who leads '],
  [pattern('gi')`\bwho(?:'s|s| is| are)? (?:the|your|our) ${SOMEBODY_FOR}`, 'who leads $1'],
  [/^(?:the )?(?:lead )?person (?:in charge of|responsible for|leading)\b/gi, 'who leads'],
  [/^(?:the )?lead person (?:for|on)\b/gi, 'who leads'],
];
/** Who leads an association is its president; "the association" is ours. */
const OF_AN_ASSOCIATION = pattern('gi')`
  \bwho (?:(lead|manage)s?|led|ran) (?:the )?(adcs|adass|association)(?=
    [\s?.!]*$
    | ${anyOf('in', 'during', 'at', 'before', 'after', 'now', 'back', 'when', 'these', 'nowadays', 'today', 'and', 'until', 'till')}
      \b
  )
`;

/** Who leads a council, and not a "Children in Care Council", is its chief executive. */
const OF_A_COUNCIL = pattern('giu')`
  \bwho (?:lead|manage)s? (?!.*\b(?:
    care|reference|justice|disabled|youth
  )\b)(?:the )?([\p{L}& '-]+? (?:(?:city|county|borough|district) )?council)(?=[\s?.!]*$| (?:in|at|for) )
`;

/**
 * A question with the ways in which people say that somebody leads something put as one: "who looks after", "who is at the helm of"
 * and "who has responsibility for" are "who leads", and of an association that is its president. Who "keeps" data maintains them.
 */
export function sayWhoLeads(text: string): string {
  return putOtherwise(text, WAYS)
    .replace(OF_A_COUNCIL, 'who is chief executive of $1')
    .replace(
      OF_AN_ASSOCIATION,
      (_, leads: string | undefined, name: string) =>
        `who ${leads ? 'is' : 'was'} president of ${/^association$/i.test(name) ? 'ADCS' : name}`,
    );
}
