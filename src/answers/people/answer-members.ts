import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerToldBy } from './answer-told-by.ts';

/** "A collaboration between all 14 authorities", "an agreement between the 12 councils and five universities": who is in it. A piece of a pattern. */
export const BETWEEN_THEM = fragment`
  \b(?:collaboration|partnership|agreement|alliance|consortium|memorandum of understanding) (?:between|of) (?:all|the|both|\d+)\b
`;
/** "Who is in FutureSocial?", "who sits on the board?" */
export const ASKS_FOR_MEMBERS = pattern()`
  \bwho(?:'s| is| are| was| were)? (?:all )?(?:
    (?:on|sits? on|sat on|belongs? to|makes? up|represented on) (?:the |our |their )
    |in (?!(?:charge|post|place|touch|control|office|attendance|favour)\b)
    |(?:an? )?members? of |(?:a )?part of
  )
`;

/** Who belongs to something: "a DCS is a member of …", "a group which brings together …". */
export const HAS_MEMBERS = pattern('i')`
  ${BETWEEN_THEM}|
  \bmembers? of\b|\brepresented on\b|\b(?:brings?|brought|bringing) together\b
  |\b(?:made up|consists?|composed) of\b|\bcompris(?:es|ed|ing)\b|\bmembership\b
  |\b(?:group|board|panel|committee)\b[^.;]*\bincludes?\b
`;

/** "The partnership is a collaboration between …" behind what names it. */
export const THEY_ARE_BETWEEN = pattern('i')`\b(?:it|this|which|the \w+)\b[^.;]*${BETWEEN_THEM}`;

/** Who belongs to something that nobody is known to represent anybody on, in the words that say so. Null where none do. */
export function answerMembers(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  return answerToldBy(understanding, knowledge, now, { says: HAS_MEMBERS, pointsBack: THEY_ARE_BETWEEN });
}
