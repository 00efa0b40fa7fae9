import type { Understanding } from '../../understanding/understanding.ts';
import { type FollowUp, withoutEnd } from '../follow-up.ts';
import { about } from '../of-shown/about.ts';
import { whereTold } from '../of-shown/detail-of-shown.ts';
import { ofAnswer } from '../of-shown/of-what-was-shown.ts';
import { otherYear } from './other-year.ts';

/** "And two months later?" below "how many have they done?": the same detail of what was told then on what it was asked of. */
export function detailOfOtherYear(followUp: FollowUp): Understanding | null {
  const { before, beforeThat, again, answer } = followUp;
  const asked = before.shownIn === undefined ? null : beforeThat();
  const then = asked && otherYear({ ...followUp, before: asked });
  if (!then) return null;
  const detail = ofAnswer(about(again(withoutEnd(before.asked)), then, 1), answer(then));
  return detail && whereTold(detail, followUp);
}
