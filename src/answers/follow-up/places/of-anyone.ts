import { pattern } from '../../../text/pattern.ts';
import { ownGroups } from '../../details/own-groups.ts';
import { shownFirst } from '../../evidence/place-at.ts';
import { speaksOfAny } from '../../evidence/speaking/speaks-of-any.ts';
import { textAround } from '../../evidence/speaking/text-around.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { about } from '../of-shown/about.ts';
import { CARRIED_WEIGHT, maybeAbout } from '../of-shown/maybe-about.ts';
import { pointingBack } from '../of-shown/pointing-back.ts';

/** "Has anyone …", "does any council …": whoever it is, of whatever region. */
const ANYONE = pattern('i')`
  \bany(?:one|body|where)\b
  |\bany (?:other )?(?:region|area|place|council|authority|local authority|LA|borough|count)(?:s|ies|y)?\b
`;
const THERE = pattern('i')`
  \b(?:from|in|over|up|down|of) (?:there|it|them|this|that|these|those)\b
  |(?<!\b(?:is|are|was|were|been) )\bthere\b
  |\b(?:their|they|the (?:region|area|council))\b
`;
/** "Is there a memorandum anyone has signed up to?" below a region that tells of none: on the same matter, from wherever it is told. */
export function ofAnyone(followUp: FollowUp): Understanding | null {
  const { alone, before, isPlaced, knowledge, again, answer } = followUp;
  const matter = matterOf(before);
  if (isPlaced || before.regions.length === 0 || matter === '' || ownGroups(alone).length === 0) return null;
  if (!ANYONE.test(alone.text) || THERE.test(alone.text)) return null;
  const there = pointingBack(followUp) ?? maybeAbout(followUp);
  if (!there || there.regions.length === 0 || answer(there).kind === 'found') return there;
  const anywhere = about(alone, again(matter), CARRIED_WEIGHT);
  const place = shownFirst(answer(anywhere), knowledge);
  const isOnIt = anywhere.query.groups.every(
    (group) => !group.isCarried || (place !== null && speaksOfAny(textAround(place), [group])),
  );
  return isOnIt ? anywhere : there;
}
