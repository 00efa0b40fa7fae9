import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { leaversAmong } from './leavers-among.ts';
import { rolesAt } from './roles-at.ts';
import { tellMoves } from './tell-moves.ts';

const LEAVES = pattern('i')`
  ^(?:and )?who(?:'s|s|’s| is| has| was| will| had)? (?:(?:just|now|recently|be|been) )*(?:
    left|leav(?:es|ing|e)|retir(?:ed|es|ing|e)|quit|gone from|mov(?:ed|es|ing|e) on
    |stepp(?:ed|ing) down|stood down|departed|outgoing
  )\b
`;

/** Who left a post in the authority that a question names, the latest first, in the words that say so. Null where nobody is known to have. */
export function answerLeaver(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const [found, other] = understanding.authorities;
  if (!found || !LEAVES.test(understanding.text)) return null;
  const there = rolesAt(found.item.name, knowledge);
  // "Who left Durham for Buckinghamshire"
  const next = other && rolesAt(other.item.name, knowledge);
  const left = leaversAmong(there).filter(({ person }) => !next || next.some((one) => one.person === person));
  return tellMoves(left, understanding, knowledge, now);
}
