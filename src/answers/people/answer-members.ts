import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerToldBy } from './answer-told-by.ts';

/** Who belongs to something: "a DCS is a member of …", "a group which brings together …". */
export const HAS_MEMBERS = pattern('i')`
  \bmembers? of\b|\brepresented on\b|\b(?:brings?|brought|bringing) together\b
  |\b(?:made up|consists?|composed) of\b|\bcompris(?:es|ed|ing)\b|\bmembership\b
  |\b(?:group|board|panel|committee)\b[^.;]*\bincludes?\b
`;

/** Who belongs to something that nobody is known to represent anybody on, in the words that say so. Null where none do. */
export function answerMembers(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  return answerToldBy(understanding, knowledge, now, { says: HAS_MEMBERS, pointsBack: null });
}
