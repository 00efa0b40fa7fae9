import { findEvidence } from '../../evidence/finding/find-evidence.ts';
import type { Understanding, Wish } from '../../understanding/understanding.ts';
import { exchange } from '../exchange.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { postThere } from '../people/post-there.ts';
import { withoutPost } from '../same-body.ts';
import { withScope } from '../with-scope.ts';
import { about } from './about.ts';
import { detailOfShown, toldOfShown } from './detail-of-shown.ts';
import { isOfOtherRegion, isOfPlaceBefore } from './is-of-place-before.ts';
import { CARRIED_WEIGHT, FEW_WORDS } from './maybe-about.ts';
import { cameFrom, ofThatOne } from './of-that-one.ts';
import { ofUpdateItself } from './of-update-itself.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';
import { theirsThere } from './theirs-there.ts';

const OWNED = /\b(?:their|its)\b/i;
/** So much of a question met by one passage means that it says itself what it is about. */
const SAYS_ALL = 0.9;
/** "What do FCYP think of it?" asks what they say of it. */
const THINKS = /^(?:think|thinks|thought|feel|felt|make|made|reckon|views?|opinions?|take)$/i;
const WHEN_IT_WAS = /^when (?:was|is|were) (?:that|this|it)$/i;

/** "Is it her?" is asked of somebody. */
const IT =
  /\b(?:it|this|that|these|those)\b(?! (?:\w+ )?(?:region|area|council|committee|person|post|role|job)\b)/i;
const SOMEBODY: readonly Wish[] = ['role', 'contact'];

/** "How much funding did it get?", "what did London say about it?": about what was asked before. */
export function pointingBack(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, hasOwnForm, isPlaced, pointsBack, knowledge, again } = followUp;
  if (isPlaced) {
    if (pointsBack && content.length > 0 && content.every(({ said }) => THINKS.test(said)))
      return again(exchange(followUp));
    const one = ofThatOne(followUp) ?? cameFrom(followUp);
    if (one) return one;
    const somebody = SOMEBODY.includes(alone.wish) ? whoDoesItThere(followUp) : null;
    if (somebody) return somebody;
    if (!pointsBack || content.length > 0) return aboutThere(followUp);
    return hasOwnForm ? about(alone, before, 1) : again(exchange(followUp));
  }
  if (!(pointsBack || content.length === 0) || alone.wish === 'help') return null;
  const detail =
    placeOfWhatWasShown(followUp) ?? postThere(followUp) ?? ofUpdateItself(followUp) ?? theirsThere(followUp);
  if (detail) return detail;
  // The date of every answer is in its headline.
  if (WHEN_IT_WAS.test(rest) && before.wish === 'topic' && !toldOfShown(alone, followUp)) return before;
  // "Their summit" needs only to know whose: what is asked about is said.
  const scoped = withScope(alone, before);
  const [own] = OWNED.test(rest) && content.length > 1 ? findEvidence(scoped, knowledge) : [];
  return own?.isOfPlace && own.coverage >= SAYS_ALL
    ? scoped
    : onlyThere(detailOfShown(alone, followUp), followUp);
}

/** "Which other regions are in it?" */
const HAS_PART = /\b(?:in|of|to|on) (?:it|this|that)\W*$|\b(?:taking part|involved)\W*$/i;

/** "Where are they taking it?", "which other regions are in it?" ask for places that were told, and not for who tells of it. */
function placeOfWhatWasShown(followUp: FollowUp): Understanding | null {
  const { alone, rest } = followUp;
  const asksForPlace = alone.wish === 'which-regions' && (/^where\b/i.test(rest) || HAS_PART.test(rest));
  return asksForPlace ? toldOfShown({ ...alone, wish: 'fact' }, followUp) : null;
}

/** What a region does is not told by what another says: then what it says on the matter itself is shown. */
function onlyThere(joint: Understanding, { before, content, answer }: FollowUp): Understanding {
  const isOfFewWords = joint.wish === 'fact' && content.length <= FEW_WORDS;
  return isOfFewWords && isOfOtherRegion(answer(joint), before) ? { ...joint, wish: 'topic' } : joint;
}

/** "Who is leading it in Yorkshire?" below a matter, as if that were named; null where it points back with another word. */
function whoDoesItThere({ before, rest, again }: FollowUp): Understanding | null {
  const matter = matterOf(before.wish === 'role' ? withoutPost(before) : before);
  return matter !== '' && IT.test(rest) ? again(rest.replace(IT, matter)) : null;
}

/** "How many are trained in the North East?" after peer challenge elsewhere: of that there, where something is said of it. */
function aboutThere(followUp: FollowUp): Understanding | null {
  const { alone, before, content, pointsBack, knowledge, answer } = followUp;
  if (alone.wish !== 'fact' || !(pointsBack || content.length < FEW_WORDS)) return null;
  // "What is the North West doing?" below a chair is asked of no chair.
  const matter = before.wish === 'role' && content.length === 0 ? withoutPost(before) : before;
  if (matter !== before && matter.query.groups.length === 0) return null;
  const elsewhere = { ...matter, regions: [], committees: [], authorities: [] };
  const there = about(alone, elsewhere, pointsBack ? 1 : CARRIED_WEIGHT);
  const answered = answer(there);
  if (answered.kind === 'found' && isOfPlaceBefore(answered, alone, knowledge)) return there;
  // "How many from the North East?" after what an update from there was shown on.
  const detail = ofWhatWasShown(there, followUp);
  const told = content.length === 0 ? answer(detail) : answered;
  return told.kind === 'found' && isOfPlaceBefore(told, alone, knowledge) ? detail : null;
}
