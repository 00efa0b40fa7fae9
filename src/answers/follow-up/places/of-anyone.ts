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
/** What another region tells has to be on so much of the matter: who asked how it is managed means the same where it is only capped. */
const MOST_OF_IT = 0.6;
/** "Has anyone there been trained?"; what they learnt "from it" is of the matter, and of those who did. */
const THERE = pattern('i')`
  \b(?:from|in|over|up|down|of) (?:there|them|these|those)\b
  |(?<!\b(?:is|are|was|were|been) )\bthere\b
  |(?<!\bany(?:one|body|where)\b.*)\b(?:their|they)\b|\bthe (?:region|area|council)\b
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
  const told = answer(anywhere);
  const place = shownFirst(told, knowledge);
  // What nobody tells is not refused in the name of one region.
  if (told.kind === 'refused' || place === null) return anywhere;
  const carried = anywhere.query.groups.filter((group) => group.isCarried);
  const onIt = carried.filter((group) => speaksOfAny(textAround(place), [group]));
  return onIt.length >= MOST_OF_IT * carried.length ? anywhere : there;
}
