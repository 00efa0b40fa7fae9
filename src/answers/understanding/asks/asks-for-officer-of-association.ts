import { fragment, pattern } from '../../../text/pattern.ts';
import { isTelling } from '../../query/telling-groups.ts';
import { namesSender } from '../names-place.ts';
import type { Understanding } from '../understanding.ts';

const ASSOCIATION = '(?:adcs|(?:the|our) association)';
const OFFICER = fragment`
  (?:(?:policy|named|main|key|lead|national) )*(?:leads?|officers?|contacts?|advis[eo]rs?)
`;
const IS_IN_CHARGE = fragment`
  (?:${OFFICER}|leads|leading|deals with|responsible|in charge|looks? after|speak to|talk to|e-?mail|ring|ask)
`;
const ASKS = pattern('i')`
  \b(?:${ASSOCIATION}(?:['’]s)?|national) ${OFFICER}\b
  |\b${IS_IN_CHARGE}\b.* (?:(?:at|for|of|in|within|from|with) (?:the )?${ASSOCIATION}|nationally)\b
  |\bwhom? (?:do|should|can|could) .* (?:at|in|within|from) ${ASSOCIATION}\b.* (?:about|on|regarding|re)\b
  |\bwho (?:at|in|within|from) ${ASSOCIATION}\b.*\b${IS_IN_CHARGE}\b
`;
/** Who holds an office of the association is asked for by that. */
const OFFICE = /\b(?:presidents?|chairs?|chaired|lead members?|directors?|dcs|spokes\w+)\b/i;
const ITSELF = /^(?:adcs|association|national(?:ly)?)$/i;

/** Whether somebody is asked for who leads on a matter at the Association itself, or for the whole country (“the policy contact for fostering at ADCS”), and not in a region. */
export function asksForOfficerOfAssociation(understanding: Understanding): boolean {
  const { asked: text, query, authorities } = understanding;
  if (namesSender(understanding) || authorities.length > 0) return false;
  if (!ASKS.test(text) || OFFICE.test(text)) return false;
  return query.groups.some((group) => isTelling(group) && !ITSELF.test(group.said));
}
