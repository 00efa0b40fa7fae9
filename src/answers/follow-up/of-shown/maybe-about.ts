import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { actAskedFor } from '../../details/acts/acts.ts';
import { readAskedDetail } from '../../details/asked-detail.ts';
import { asksWho } from '../../details/asks-who.ts';
import { findDetail } from '../../details/find-detail.ts';
import { ownGroups } from '../../details/own-groups.ts';
import { findEvidence } from '../../evidence/finding/find-evidence.ts';
import { shownFirst } from '../../evidence/place-at.ts';
import { textAround } from '../../evidence/speaking/text-around.ts';
import { ASKS_FOR_MEMBERS } from '../../people/answer-members.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import { abbreviationsIn } from '../../understanding/asks/asks-for-abbreviation.ts';
import { namesPlace, namesSender } from '../../understanding/names-place.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { namesBody } from '../names-body.ts';
import { withScope } from '../with-scope.ts';
import { about } from './about.ts';
import { detailOfShown, toldOfShown } from './detail-of-shown.ts';
import { isOfOtherRegion, isOfPlaceBefore, isOfWhatWasShown } from './is-of-place-before.ts';
import { namesItsMatter } from './names-its-matter.ts';
import { ofOneOn } from './of-one-on.ts';
import { theirsThere } from './theirs-there.ts';

/** "What's the target" asks for the one that was spoken of, "what is a target" what that is. */
const THE_ONE = /^what(?:'?s| is| are| was| were) (?:the|their|its|our) /i;
/** What the words of the question before count where the new one only may be about them. */
export const CARRIED_WEIGHT = 0.7;
/** A question of so few words by itself ("how many people will attend?") is about what was spoken of. */
export const FEW_WORDS = 2;
/** A passage on both questions has to hold this share of what the best one for the new question alone does, … */
const HOLDS_NEW = 0.8;
/** … and more than this of both. */
const HOLDS_BOTH = 0.5;

/** "What's changing?", "what's proving hard?" explain no word. */
const GOES_ON_NOW =
  /^what(?:'?s| is| are) (?:\w+ly )?\w+ing(?: (?:hard|difficult|tricky|tough|challenging|well|badly))?$/i;
/** "Who pays?", "how many kids?" say too little to be asked of anything else. */
const FEWEST_WORDS = 3;
/** Whoever came to a post or went names it besides. */
const TAKES_POST = pattern('i')`
  ^(?:
    took|taken|takes?|taking|steps|stepped|came|comes?
  ) (?:over|on|in|up|down)(?: (?:as|from|to))?$
`;
/** "Did the police help?" */
const YES_OR_NO = pattern('i')`
  ^(?:and |so |but )*(?:
    did|does|do|is|are|was|were|has|have|had|will|would|can|could
  ) (?:the|any|all|most|every|everyone|anyone|there)\b
`;

/** "Who do I contact?", "how many people will attend?": a question that may be about what was asked before. */
export function maybeAbout(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, knowledge, answer, shown } = followUp;
  const isOfFewWords = content.length <= FEW_WORDS;
  if (isPlaced || (alone.times.length > 0 && !isOfFewWords)) return null;
  const one = ofOneOn(followUp) ?? theirsThere(followUp);
  if (one) return one;
  if (alone.wish === 'role') return whoOfWhatWasShown(followUp);
  if (alone.wish === 'which-regions' && asksWho(rest)) return whoThere(followUp);
  if (alone.wish === 'define')
    return GOES_ON_NOW.test(rest)
      ? detailOfShown({ ...alone, wish: 'fact' }, followUp)
      : nounOfWhatWasShown(followUp);
  if (asksOnlyOfThings(alone)) return detailOfShown({ ...alone, wish: 'fact' }, followUp);
  if (alone.wish !== 'fact' && alone.wish !== 'contact') return null;
  if (!isOfFewWords && !fitsTogether(alone, before, knowledge)) return null;
  const joint = detailOfShown(alone, followUp, CARRIED_WEIGHT);
  if (alone.wish !== 'fact' || content.length === 0) return joint;
  // What was carried over may only help, and an answer from elsewhere is none on what was carried over.
  const together = answer(joint);
  if (together.kind === 'found' && isOfPlaceBefore(together, before, knowledge))
    return saysWhatIsNew(together, joint, knowledge) &&
      (matterOf(before) === '' || isOnTopic(together, joint, knowledge))
      ? joint
      : alone;
  if (together.kind === 'found' || !isOfFewWords) return alone;
  if (rest.split(/\s+/).length <= FEWEST_WORDS) return joint;
  // "How many delegates came?" is no question about another region's, and "did the police help?" none about anything else.
  const separately = answer(alone);
  // Nor is "how many places were funded?" one about anything else where what it goes back to was refused.
  const isOfNothing = matterOf(before) !== '' && shown().kind === 'refused';
  const isElsewhere =
    isOfOtherRegion(separately, before) ||
    ((YES_OR_NO.test(alone.text) || !namesItsMatter(alone, before)) &&
      (isOfNothing || !isOfWhatWasShown(separately, joint, knowledge)));
  return isElsewhere ? joint : alone;
}

/** "What was the feedback?", "any progress?" say nothing of their own, of which they could be asked. */
function asksOnlyOfThings(alone: Understanding): boolean {
  const act = actAskedFor(alone.text);
  return act?.isOfMany === true && ['fact', 'topic'].includes(alone.wish) && ownGroups(alone).length === 0;
}

/** "Who ran the workshop?": somebody whom the place shown names; who holds a post is a question of its own. */
function whoOfWhatWasShown(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, knowledge, answer } = followUp;
  const post = recognisePost(alone.text);
  if (post?.isStrict) {
    // "Who's the chair?" below a region's update is that region's, …
    const there = withScope(alone, before);
    const isPlaced = namesPlace(there);
    const isOfNothing = content.every(({ said }) => recognisePost(said) !== null);
    if (!isOfNothing)
      return isPlaced && answer(alone).kind === 'found' && answer(there).kind === 'found' ? there : null;
    if (/president|minister|chancellor/.test(post.name)) return null;
    // … and below "RIIA" or a body of the region it is whoever chairs that.
    const ofThat = about(alone, before, CARRIED_WEIGHT);
    if (isPlaced) return namesBody(before) ? ofThat : there;
    return answer(ofThat).kind === 'found' || before.wish === 'topic' ? ofThat : null;
  }
  // "Who is in FutureSocial?" below FutureSocial says itself of what.
  if (content.length > 0 && ASKS_FOR_MEMBERS.test(rest.toLowerCase()) && namesItsMatter(alone, before))
    return withScope(alone, before);
  const matters = content.filter(({ said }) => !TAKES_POST.test(said));
  if (matters.length > FEW_WORDS || findPeopleIn(alone.text, knowledge).length > 0) return null;
  const joint = detailOfShown(alone, followUp, CARRIED_WEIGHT);
  // "Who's involved?" says nothing of its own, of which it could be asked.
  const saysNothing = actAskedFor(alone.text) !== null && ownGroups(alone).length === 0;
  // "Who is the lead?" is asked of the matter, whether somebody is known or not.
  const isOnlyPost = post !== null && content.every(({ said }) => recognisePost(said) !== null);
  if (saysNothing || (isOnlyPost && matterOf(before) !== '') || findDetail(joint, knowledge)) return joint;
  const told = answer(alone);
  const isOfAnything =
    isOfOtherRegion(told, before) ||
    rest.split(/\s+/).length <= FEWEST_WORDS ||
    (!namesItsMatter(alone, before) && !isOfWhatWasShown(told, joint, knowledge));
  return told.kind === 'found' && told.intent !== 'role' && isOfAnything ? joint : null;
}

/** "Who's involved in the peer challenge?" below a region's update asks for those there, and not for regions. */
function whoThere(followUp: FollowUp): Understanding | null {
  const { alone, before } = followUp;
  return namesSender(before) ? toldOfShown({ ...alone, wish: 'fact' }, followUp, CARRIED_WEIGHT) : null;
}

/** "What's the target?": no word explained, where the place shown, or the region of before, speaks of one. */
function nounOfWhatWasShown(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, knowledge, answer } = followUp;
  const isOfOne = THE_ONE.test(rest) && abbreviationsIn(rest, knowledge).length === 0;
  if (!isOfOne || content.length === 0 || content.length > FEW_WORDS) return null;
  const joint = detailOfShown({ ...alone, wish: 'fact' }, followUp, CARRIED_WEIGHT);
  // "What's the next step?" says nothing of its own, of which it could be asked.
  if (ownGroups(alone).length === 0 || findDetail(joint, knowledge)) return joint;
  // "What's the worry?" is asked of nothing else, wherever it is told.
  if (actAskedFor(rest) && answer(joint).kind === 'found') return joint;
  const there = withScope({ ...alone, wish: 'fact' }, before);
  const told = answer(there);
  const isTold = namesSender(there) && told.kind === 'found';
  if (isTold && isOfPlaceBefore(told, before, knowledge)) return there;
  // What nobody tells is still asked of what was spoken of: so is the turn behind it.
  return matterOf(before) !== '' && answer(alone).kind === 'refused' ? joint : null;
}

/** Whether an answer has anything of what was carried over: "when was the conference in 2017?" below county lines is about that alone. */
function isOnTopic(answer: Answer, joint: Understanding, knowledge: Knowledge): boolean {
  const asked = readAskedDetail(joint, knowledge);
  const place = shownFirst(answer, knowledge);
  const isCarried = joint.query.groups.some(({ isCarried }) => isCarried);
  return !asked || !isCarried || !place || asked.shareOfTopic(textAround(place)) > 0;
}

/** Whether an answer holds something of what the follow-up asks of itself: below a director "when's the next conference?" is of no director. */
function saysWhatIsNew(answer: Answer, joint: Understanding, knowledge: Knowledge): boolean {
  const asked = readAskedDetail(joint, knowledge);
  const place = shownFirst(answer, knowledge);
  return !asked?.isTelling || !place || asked.shareOfOwn(textAround(place)) > 0;
}

/** Whether some passage answers the new question at least as well when it has to be about the old one too. */
function fitsTogether(alone: Understanding, before: Understanding, knowledge: Knowledge): boolean {
  if (before.query.groups.length === 0) return false;
  const [separately] = findEvidence(alone, knowledge);
  const [together] = findEvidence(about(alone, before, CARRIED_WEIGHT), knowledge);
  if (!together) return false;
  if (!separately) return true;
  const [own] = findEvidence(alone, knowledge, {
    isWanted: ({ passage }) => passage.id === together.passage.id,
  });
  return (own?.coverage ?? 0) >= HOLDS_NEW * separately.coverage && together.coverage > HOLDS_BOTH;
}
