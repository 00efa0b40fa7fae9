import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { placeOf } from '../matter-of.ts';
import { ONLY_THERE } from '../reading/only-there.ts';

/** "Who leads SLI there?" below another post: somebody of the same place, asked for by the words for the new post alone. */
export function postThere({
  alone,
  before,
  rest,
  content,
  knowledge,
  again,
}: FollowUp): Understanding | null {
  const place = ONLY_THERE.test(rest) && alone.wish === 'role' ? placeOf(before, knowledge) : null;
  return place !== null && content.length > 0 ? again(rest.replace(/\bthere$/i, `in ${place}`)) : null;
}
