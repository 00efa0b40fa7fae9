import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayCommittee, sayRegion } from '../../wording/say.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';

const ORDINAL = '(?:second|third|fourth|2nd|3rd|4th)';
/** "Third update", "the second newest one", "the one two before the latest" */
const NUMBERED = pattern('i')`
  ^(?:(?:what(?:'?s| is| was)|show me|give me|the|their|its) )*(?:
    ${ORDINAL}(?:[ -](?:
      newest|latest|most recent|oldest|earliest|to last|from last|last
    ))?(?: (?:update|one|report|bulletin))?
    |(?:last|latest|newest) but (?:one|two|three)
  )(?: please| pls)?$
`;

/** "The third update", "the second newest": that one of the region or committee whose update was shown. */
export function numbered({ before, rest, isPlaced, again, knowledge }: FollowUp): Understanding | null {
  const [region] = before.regions;
  const [committee] = before.committees;
  const isOfOne = before.regions.length + before.committees.length === 1;
  if (!isOfOne || isPlaced || matterOf(before) !== '' || before.wish === 'role' || !NUMBERED.test(rest))
    return null;
  const counted = rest.replace(/^(?:(?:what(?:'?s| is| was)|show me|give me|the|their|its) )+/i, '');
  const name = region === undefined ? sayCommittee(committee!, knowledge) : sayRegion(region, knowledge);
  const update = /\b(?:update|one|report|bulletin)\b/i.test(counted) ? counted : `${counted} update`;
  return again(`the ${update} from ${name}`);
}
