import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { saidBesidePlaces } from '../../understanding/without-named.ts';
import { newcomersAmong } from './newcomers-among.ts';
import { rolesAt } from './roles-at.ts';
import { tellMoves } from './tell-moves.ts';

/** "Who is taking over in Luton?": that and a place, and no matter besides. */
const COMES = pattern('i')`
  ^(?:and |so )?who(?:'s|s|’s| is| has| was| will)? (?:(?:just|now|recently|be|been) )*(?:
    (?:tak(?:ing|es?|en)|took) (?:over|charge)|com(?:ing|es|e)|came|join(?:ing|s|ed)?|arriv(?:ing|es|ed)|start(?:ing|s|ed)
    |(?:the )?(?:new|incoming)(?: (?:one|person|boss))?
  )(?: (?:in|at|to|from|over|there|next|as|now))*\W*$
`;

/** Who came to a post in the authority that a question names, the latest first, in the words that say so. Null where nobody is known to have. */
export function answerComer(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const [found, other] = understanding.authorities;
  if (!found || other || !COMES.test(saidBesidePlaces(understanding))) return null;
  return tellMoves(newcomersAmong(rolesAt(found.item.name, knowledge)), understanding, knowledge, now);
}
