import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { authoritiesIn } from '../../evidence/speaking/authorities-in.ts';
import { regionsIn } from '../../evidence/speaking/regions-in.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { leaversAmong } from './leavers-among.ts';
import { tellMoves } from './tell-moves.ts';

/** "Who went to Buckinghamshire?", behind which nothing but the place is named. */
const WENT_TO = pattern('i')`
  ^(?:and |so )?who(?:'s|s|’s| is| has| was| will| had)? (?:
    (?:just|now|recently|be|been|since) )*(?:
    went|gone|go(?:es|ing)?|left|leav(?:es|ing|e)|mov(?:ed|es|ing|e)|transferred|off
  )(?: (?:on|over|off|across|away))? (?:to|for)(?: work (?:in|at|for))?(?: the)?$
`;

/** Who left a post for the region or authority that a question names, in the words that say so. Null where nobody is known to have. */
export function answerGoneTo(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, regions, authorities, named } = understanding;
  const [place] = [...authorities, ...named].sort((a, b) => a.start - b.start);
  if (!place || regions.length + authorities.length !== 1) return null;
  if (!WENT_TO.test(text.slice(0, place.start).trim()) || /\w/.test(text.slice(place.end))) return null;
  const isFor = ({ evidence, body, region }: Role) =>
    authorities.some(
      ({ item }) =>
        !body.includes(item.name) &&
        authoritiesIn(evidence, knowledge).some((one) => one.item.name === item.name),
    ) ||
    regions.some(
      (slug) => region !== slug && regionsIn(evidence, knowledge).some(({ item }) => item.includes(slug)),
    );
  return tellMoves(leaversAmong(knowledge.roles).filter(isFor), understanding, knowledge, now);
}
