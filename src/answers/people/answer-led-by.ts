import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerToldBy } from './answer-told-by.ts';

/** By whom something is led: "directed by …", "an LGA-led conference"; what is "sector-led" is led by nobody. */
const PASSIVE =
  '(?:led|run|directed|managed|chaired|governed|overseen|co-?ordinated|headed|hosted|facilitated|maintained|delivered)(?: and (?:led|[\\w-]+ed))? by';
const LED_BY = new RegExp(
  `(?<!-)\\b${PASSIVE}\\b|\\b(?!sector|peer|child|school|local|national)\\w+-led\\b`,
  'i',
);
/** What a sentence before or a heading named is called again: "these programmes are directed by …". */
const THING =
  '(?:programmes?|projects?|work|groups?|boards?|networks?|partnerships?|schemes?|reviews?|seminars?|events?|activit(?:y|ies)|process|committee|campaign|offer)';
const POINTS_BACK = new RegExp(
  `\\b(?:this|these|it|they|(?:the|each|both|our) ${THING})\\b[^.;]*\\b${PASSIVE}\\b`,
  'i',
);

/**
 * By whom something is led that nobody is known to hold a post in: the sentence that says so (“… the programmes are directed by an SLI
 * coordinator”), in a passage that names it or behind one under the same heading. Null where none does.
 */
export function answerLedBy(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  return answerToldBy(understanding, knowledge, now, { says: LED_BY, pointsBack: POINTS_BACK });
}
