import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { topicAskedFor } from '../bare-topic.ts';
import type { FollowUp } from '../follow-up.ts';
import { isOfPlaceBefore } from '../of-shown/is-of-place-before.ts';
import { withScope } from '../with-scope.ts';

/**
 * What is said first of a topic asked for below a region that tells nothing of it ("anything on CCGs?"), where another one does: nobody may
 * think that it is still told of the region spoken of.
 */
export function placeLeft(followUp: FollowUp): Pick<Understanding, 'saidFirst'> {
  const { alone, before, isPlaced, again, answer, knowledge } = followUp;
  const matter = topicAskedFor(followUp);
  if (matter === null || isPlaced || !namesSender(before)) return {};
  const told = answer(alone);
  if (told.kind !== 'found' || isOfPlaceBefore(told, before, knowledge)) return {};
  const there = answer({ ...withScope(again(matter), before), times: [], wish: 'topic' });
  return there.kind === 'refused' ? { saidFirst: there.headline } : {};
}
