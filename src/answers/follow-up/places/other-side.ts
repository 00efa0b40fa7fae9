import type { NamedPlaces, Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { withScope } from '../with-scope.ts';
import { BOTH_SIDES } from './other-form.ts';
import { OF_NO_MATTER } from './other-regions.ts';

/** "Add the East Midlands" to a comparison. */
const ADDS = /^(?:(?:can you |please )*(?:add|include)|plus)\b/i;
const ADDING = /^(?:add|include)$/i;
const OF_A_TOPIC = /^(?:on|about|for|of|in)\s+/i;

/** "And in the North East?" after two regions side by side or after which regions: the same topic there. */
export function otherSide({
  alone,
  before,
  rest,
  content,
  goesOn,
  isShort,
  hasOwnForm,
  isPlaced,
  again,
}: FollowUp): Understanding | null {
  const topic = matterOf(before);
  const isAcross =
    before.wish.startsWith('which-') || (before.wish === 'compare' && placesIn(before) >= BOTH_SIDES);
  if (!isAcross || !isPlaced || hasOwnForm || topic === '') return null;
  if (before.wish === 'compare' && ADDS.test(rest) && content.every(({ said }) => ADDING.test(said)))
    return {
      ...before,
      regions: [...new Set([...before.regions, ...alone.regions])],
      authorities: [...before.authorities, ...alone.authorities],
      committees: [...new Set([...before.committees, ...alone.committees])],
    };
  if (content.length > 0 || !(goesOn || isShort)) return null;
  return withScope(again(`${topic} ${rest}`), { ...before, regions: [], committees: [], authorities: [] });
}

/** "And neglect?" after which regions, "same for SEND" after a comparison: another topic, asked in the same way. */
export function sameAcross(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, goesOn, isShort, hasOwnForm, isPlaced, again } = followUp;
  if (content.length === 0 || hasOwnForm || isPlaced || !(goesOn || isShort)) return null;
  if (OF_NO_MATTER.includes(alone.wish)) return null;
  const topic = rest.replace(OF_A_TOPIC, '');
  switch (before.wish) {
    case 'compare':
      return withScope(again(`compare ${topic}`), before);
    case 'timeline':
      return withScope(again(`timeline of ${topic}`), before);
    case 'which-regions':
      return again(`which regions mention ${topic}`);
    case 'which-committees':
      return again(`which committees mention ${topic}`);
    default:
      return null;
  }
}

function placesIn({ regions, authorities, committees }: NamedPlaces): number {
  return regions.length + authorities.length + committees.length;
}
