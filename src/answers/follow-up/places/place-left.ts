import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { topicAskedFor } from '../bare-topic.ts';
import type { FollowUp } from '../follow-up.ts';
import { isOfOtherRegion, isOfPlaceBefore } from '../of-shown/is-of-place-before.ts';
import { withScope } from '../with-scope.ts';

/** "Who is the SEND co-ordinator": who says more may well have turned to something else. */
const LONGEST_WHO = 6;

/**
 * What is said first of a topic ("anything on CCGs?") or a post ("who is the SEND lead?") asked for below a region that tells nothing of it,
 * where another one does: nobody may think that it is still told of the region spoken of.
 */
export function placeLeft(followUp: FollowUp): Pick<Understanding, 'saidFirst'> {
  const { alone, before, rest, isPlaced, again, answer, knowledge } = followUp;
  const matter =
    alone.wish === 'role' && rest.split(/\s+/).length <= LONGEST_WHO ? rest : topicAskedFor(followUp);
  if (matter === null || isPlaced || !namesSender(before)) return {};
  const told = answer(alone);
  if (told.kind !== 'found' || isOfPlaceBefore(told, before, knowledge)) return {};
  // Who is president of the Association is nobody's of a region.
  if (alone.wish === 'role' && !isOfOtherRegion(told, before)) return {};
  const there = answer({
    ...withScope(again(matter), before),
    times: [],
    wish: alone.wish === 'role' ? 'role' : 'topic',
  });
  return there.kind === 'refused' ? { saidFirst: there.headline } : {};
}
