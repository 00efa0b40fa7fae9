import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { HAS_MEMBERS } from './answer-members.ts';
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
    asked: pattern()`
      \bwho(?:'s| is| are| was| were)? (?:all )?(?:
        on|sits? on|sat on|(?:an? )?members? of|(?:a )?part of|belongs? to|makes? up|represented on
      ) (?:the |our |their )
    `,
    verb: /^(?:sits?|sat|members?|part|belongs?|makes?|represented)$/i,
    told: { says: HAS_MEMBERS, pointsBack: null },
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
];

/**
 * By whom something is led or paid for, or with whom it is done, where nobody is known to hold a post in it: the sentence that says so ("…
 * the programmes are directed by an SLI coordinator"), in a passage that names it or behind one under the same heading. Null where
 * none does, or something else is asked.
 */
export function answerDoneBy(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const question = understanding.text.toLowerCase();
  const way = WAYS.find(({ asked }) => asked.test(question));
  if (!way) return null;
  const groups = understanding.query.groups.filter(({ said }) => !way.verb.test(said));
  return answerToldBy(
    { ...understanding, query: { ...understanding.query, groups } },
    knowledge,
    now,
    way.told,
  );
}
