import { asksWhoLeft } from '../../people/comings-and-goings/answer-leavers.ts';
import { asksWhoCame } from '../../people/comings-and-goings/answer-newcomers.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { ofAnswer } from '../of-shown/of-what-was-shown.ts';
import { withScope } from '../with-scope.ts';

/**
 * "Who left?", "who was appointed?" below a whole update: whoever it tells of, and nobody of another region or update; with a date, or
 * below a topic in a region, whoever is told of then in that region.
 */
export function comingsThere({ alone, before, isPlaced, shown }: FollowUp): Understanding | null {
  if (isPlaced || !namesSender(before)) return null;
  const isOfUpdate = matterOf(before) === '';
  if (!asksWhoLeft(alone) && !asksWhoCame(alone, isOfUpdate && alone.times.length === 0)) return null;
  if (alone.times.length > 0 || !isOfUpdate) return withScope(alone, before);
  const there = ofAnswer(withScope(alone, before), shown());
  return there?.shownIn?.isWhole ? { ...there, times: [], committees: [] } : null;
}
