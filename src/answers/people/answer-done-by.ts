import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { asksForALead } from '../understanding/asks/asks-for-a-lead.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { ASKS_FOR_MEMBERS, HAS_MEMBERS, THEY_ARE_BETWEEN } from './answer-members.ts';
import { answerToldBy, type WayOfTelling } from './answer-told-by.ts';

/** By whom something is led: "directed by …", "an LGA-led conference"; what is "sector-led" is led by nobody. */
const PASSIVE = fragment`
  (?:
    led|run|directed|managed|chaired|governed|overseen|co-?ordinated|headed|hosted|facilitated
    |maintained|delivered
  )(?: and (?:led|[\w-]+ed))? by
`;
const LED_BY = pattern('i')`
  (?<!-)\b${PASSIVE}\b
  |\b(?:group|network|board|partnership|team|council|university|LGA|DfE|college) (?:is|are) (?:
    co-?ordinating|directing|overseeing|managing|running|steering
  )\b
  |\b(?!sector|peer|child|school|local|national)\w+-led\b
`;
/** What a sentence before or a heading named is called again: "these programmes are directed by …". */
const THING = fragment`
  (?:
    programmes?|projects?|work|groups?|boards?|networks?|partnerships?|schemes?|reviews?|seminars?
    |summits?|conferences?|workshops?|sessions?|events?|activit(?:y|ies)|process|committee|campaign
    |offer
  )
`;
const AGAIN = `\\b(?:this|these|it|they|(?:the|each|both|our) ${THING})\\b`;
const WORKING_WITH = fragment`
  \b(?:
    work(?:s|ed|ing)?|partner(?:s|ed|ing)?|collaborat(?:e[sd]?|ing)|partnership|collaboration
  )(?: \w+ly)? with\b
`;
/** Whoever helps is worked with, or gives support. */
const HELPED_BY = fragment`
  (?:
    ${WORKING_WITH}
    |\b(?:supported|assisted|helped|facilitated) by
    |\bwith (?:the )?(?:help|support|assistance) (?:of|from)\b
  )
`;
const FUNDED_BY = fragment`
  \b(?:fund(?:ed|ing)|paid for|financed|commissioned|grant)\b[^.;]*\b(?:by|from) (?:the )?\p{Lu}
  |\bto fund\b
`;

/** A group, a board, a council or a unit that has a name: "the Data Benchmarking Group", "Sheffield City Council". */
const NAMED_BODY = fragment`
  (?:\p{Lu}[\p{L}’'-]+ (?:(?:and|for|of|in) )?){0,5}(?:
    Group|Network|Board|Partnership|Council|Unit|Alliance|Forum|Team|Consortium|Service|Hub
  )(?: \(\p{Lu}[\p{Lu}&]+\))?
`;
const RUNNING = 'lead|runn?|maintain|manag|oversee|co-?ordinat|steer|develop|keep|hold|collect|decid|produc';
/** That a body, be it called by letters ("HCC"), keeps something going, or that it is done by one; "SEND leads" are people. */
const DONE_BY_BODY = pattern('u')`
  \b(?:${NAMED_BODY}|(?<letters>\p{Lu}{3,})) (?:(?:has|have) been|is|are) (?:
    responsible for|(?:${RUNNING})\p{Ll}*ing
  )\b
  |\b${NAMED_BODY} (?:continues? to (?:${RUNNING})|(?:${RUNNING})e?s)\b
  |\b(?:${RUNNING})\p{Ll}* by (?:the )?(?:[^.;,]{0,40} )?(?:${NAMED_BODY}|\p{Lu}{3,})(?!\p{L})
`;
/** A body that goes on may do what its name says: "the Data Benchmarking Group continues to flourish". */
const GOES_ON = pattern('u')`\b(?<name>${NAMED_BODY}) continues? to\b`;

/** Who comes to something: "a summit is planned, involving …". */
const ATTENDED = pattern('i')`
  \b(?:
    attended by|involving|aimed at|should attend|open to|(?:brings|brought) together|in attendance
  )\b
`;

/** `verb` are the words that only ask: updates may tell it by others. */
type WayOfDoing = { readonly asked: RegExp; readonly verb: RegExp; readonly told: WayOfTelling };

const WAYS: readonly WayOfDoing[] = [
  {
    asked: /\bwho (?:leads|led)\b/,
    verb: /^(?:leads|led)$/i,
    told: { says: LED_BY, pointsBack: pattern('i')`${AGAIN}[^.;]*\b${PASSIVE}\b` },
  },
  {
    asked: pattern()`
      \bwho\b.*\b(?:
        work(?:s|ed|ing)?|partner(?:s|ed|ing)?|collaborat(?:e[sd]?|ing)|team(?:ed|ing)? up
      ) (?:closely )?with\b
      |\bwho(?:'s| is| are)\b.*\bpartners?\b
    `,
    verb: /^(?:work|partner|collaborat|team|closely)/i,
    told: {
      says: new RegExp(WORKING_WITH, 'i'),
      pointsBack: pattern('i')`${WORKING_WITH}.*${AGAIN}|${AGAIN}.*${WORKING_WITH}`,
    },
  },
  {
    asked: ASKS_FOR_MEMBERS,
    verb: /^(?:sits?|sat|members?|part|belongs?|makes?|represented)$/i,
    told: { says: HAS_MEMBERS, pointsBack: THEY_ARE_BETWEEN },
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| are| was| were| has| have)?(?: been)? (?:
        help(?:s|ed|ing)?|assist(?:s|ed|ing)?|support(?:s|ed|ing)?
      )\b
    `,
    verb: /^(?:help|assist|support)/i,
    told: {
      says: new RegExp(HELPED_BY, 'i'),
      pointsBack: pattern('i')`${HELPED_BY}.*${AGAIN}|${AGAIN}.*${HELPED_BY}`,
    },
  },
  {
    asked: /\bwho (?:funds|funded|is funding|pays for|paid for|is paying for|finances|financed)\b/,
    verb: /^(?:fund|pa(?:ys|id|ying)|financ)/i,
    told: { says: new RegExp(FUNDED_BY, 'iu'), pointsBack: new RegExp(FUNDED_BY, 'iu') },
  },
  {
    asked: /\bwho\b.*\b(?:attend(?:s|ed|ing)?|invited|took part|takes part|taking part)\b/,
    verb: /^(?:attend|invite|take|took|part|should)/i,
    told: { says: ATTENDED, pointsBack: pattern('i')`${AGAIN}.*${ATTENDED}` },
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| are| was| were| has| have)?(?: been)? (?:
        lead|led\b|runs?\b|ran\b|keep|kept\b|hold|held\b|maintain|manag|oversee|oversaw|co-?ordinat|decid|collect|own|produc|compil|gather|look
      )\w*\b
    `,
    verb: /^(?:lead|led$|maintain|manag|overs|co-?ordinat|decid|collect|own|produc|compil|gather|look|after)/i,
    told: { says: DONE_BY_BODY, pointsBack: null, isOf: GOES_ON },
  },
];

/**
 * By whom, be it a body, something is led, kept up or paid for, or with whom it is done, where nobody is known to hold a post in it: the sentence that says so ("…
 * the programmes are directed by an SLI coordinator"), in a passage that names it or behind one under the same heading. Null where
 * none does, or something else is asked.
 */
export function answerDoneBy(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  if (asksForALead(understanding.asked)) return null;
  const question = understanding.text.toLowerCase();
  for (const { verb, told } of WAYS.filter((way) => way.asked.test(question))) {
    const groups = understanding.query.groups.filter(({ said }) => !verb.test(said));
    const about = { ...understanding, query: { ...understanding.query, groups } };
    const answer = answerToldBy(about, knowledge, now, told);
    if (answer) return answer;
  }
  return null;
}
