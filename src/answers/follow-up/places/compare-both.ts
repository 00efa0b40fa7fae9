import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf, placeOf } from '../matter-of.ts';

const COMPARES_BOTH = pattern('i')`
  ^(?:can you |could you |please |now )*(?:compare|contrast|put) (?:
    them|both|those|these|the two|the regions|the committees
  )(?: (?:two|both))?(?: (?:
    up|please|side by side|with each other|next to each other
  ))*$
`;

/** "Compare them": the places of the two questions before, on what they were about. */
export function compareBoth({ rest, before, beforeThat, again, knowledge }: FollowUp): Understanding | null {
  if (!COMPARES_BOTH.test(rest)) return null;
  const earlier = beforeThat();
  const places = [earlier, before].map((one) => (one ? placeOf(one, knowledge) : null));
  if (places.includes(null) || places[0] === places[1]) return null;
  const matter = matterOf(before);
  return again(`compare ${matter === '' ? '' : `${matter} in `}${places.join(' and ')}`);
}
