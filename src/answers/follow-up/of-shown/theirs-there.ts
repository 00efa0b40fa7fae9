import { pattern } from '../../../text/pattern.ts';
import { isOfTheTopic } from '../../details/is-on-what-was-shown.ts';
import { shownFirst } from '../../evidence/place-at.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { detailOfShown, toldOfShown } from './detail-of-shown.ts';
import { isOfPlaceBefore } from './is-of-place-before.ts';

/** "What have directors …", which every region has. */
const OF_WHOEVER_IT_IS = pattern('i')`
  ^(?<asking>(?:what|why|how|when|where) (?:has|have|had|do|does|did|are|is|were|was|will|would|can|must) )
    (?:the |their |its )?(?:directors|dcss|las|councils|(?:local )?authorities|boroughs|members|colleagues|leaders)(?= \w)
`;

/** "What have directors agreed to pay for?" below what a region tells of a matter: what they have there, as “they” would be, where that is told; and “why are directors against it?” below any matter. */
export function theirsThere(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, pointsBack, again } = followUp;
  const isOfThem = ['fact', 'topic'].includes(alone.wish) && OF_WHOEVER_IT_IS.test(rest);
  const mayBeBefore = namesSender(before) || (pointsBack && !before.wish.startsWith('which-'));
  if (!isOfThem || !mayBeBefore || matterOf(before) === '') return null;
  if (pointsBack && toldOfShown(alone, followUp)) return null;
  const theirs = again(rest.replace(OF_WHOEVER_IT_IS, '$<asking>they'));
  const joint = detailOfShown({ ...theirs, wish: 'fact' }, followUp);
  return isTold(joint, followUp) ? joint : null;
}

/** Whether something on the matter is told there. */
function isTold(joint: Understanding, { before, answer, knowledge }: FollowUp): boolean {
  const told = answer(joint);
  const place = shownFirst(told, knowledge);
  return (
    place !== null &&
    isOfTheTopic(place, joint, knowledge) &&
    (!namesSender(before) || isOfPlaceBefore(told, before, knowledge))
  );
}
