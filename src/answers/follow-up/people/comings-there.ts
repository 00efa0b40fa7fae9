import { asksWhoLeft } from '../../people/comings-and-goings/answer-leavers.ts';
import { asksWhoCame } from '../../people/comings-and-goings/answer-newcomers.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { ofAnswer } from '../of-shown/of-what-was-shown.ts';
import { withScope } from '../with-scope.ts';

/**
 * "Who left?", "who was appointed?" below a whole update: whoever it tells of, and nobody of another region or update; with a date, whoever
 * is told of then in its region.
 */
export function comingsThere({ alone, before, isPlaced, shown }: FollowUp): Understanding | null {
  if (isPlaced || matterOf(before) !== '' || !namesSender(before)) return null;
  if (!asksWhoLeft(alone) && !asksWhoCame(alone, alone.times.length === 0)) return null;
  if (alone.times.length > 0) return withScope(alone, before);
  const there = ofAnswer(withScope(alone, before), shown());
  return there?.shownIn?.isWhole ? { ...there, times: [], committees: [] } : null;
}
