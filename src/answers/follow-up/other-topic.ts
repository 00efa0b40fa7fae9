import { pattern } from '../../text/pattern.ts';
import { asksForSum } from '../kinds/asks-for-sum.ts';
import { kindOfAnswer } from '../kinds/kind-of-answer.ts';
import { abbreviationsIn } from '../understanding/asks/asks-for-abbreviation.ts';
import { namesPlace } from '../understanding/names-place.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import { about } from './of-shown/about.ts';
import { whereTold } from './of-shown/detail-of-shown.ts';
import { ofDocumentShown } from './of-shown/of-document-shown.ts';
import { ofWhatWasShown } from './of-shown/of-what-was-shown.ts';
import { saidBySame } from './of-shown/said-by-same.ts';
import { ONLY_THERE } from './reading/only-there.ts';
import { withScope } from './with-scope.ts';

/** "The looked after ones" */
const ONES = / ones$/i;
/** Who or what was counted, where one word says it. */
const COUNTED =
  /\bhow many (children|kids|pupils|schools|councils|authorities|boroughs|families|carers|adopters|workers|people)\b/i;
const SAID_ABOUT = pattern('i')`
  ^what (?:do|does|did|has|have|had)\b.*\b(?:say|said|think|thought) (?:about|on|of)\b
  |^.*\b(?:responses?|reactions?|repl(?:y|ies)|comments?|statements?|views?) (?:to|on|about|of)\b
`;
const ABOUT = /^(?:about|on|of|to)\s+/i;
const THEIRS = /\b(?:their|its)\b/i;
/** "Her details" is no place that has a president. */
const OF_A_PERSON = /\b(?:his|her|hers|him)\b/i;
/** "And Ofsted there?" below who chairs a region asks for no chair. */
const THERE = /\s+there$/i;
const FOR_ANOTHER = /^(?:for|in|on|of|at|about)\s/i;
const COUNT = /^(?:and |so )?how (?:many|much)\b/i;

/** "And care leavers?", "and the FCYP?": the same kind of question about something else. */
export function otherTopic(followUp: FollowUp): Understanding | null {
  const rest = withNoun(followUp);
  const { before, content, goesOn, isShort, hasOwnForm, pointsBack, isPlaced, again, answer, knowledge } =
    followUp;
  // "And for social care?" below what the shortfall is, or "and UASC?" below what it is in London, asks for no word explained.
  const areLetters = [before.text, rest].every((text) => abbreviationsIn(text, knowledge).length > 0);
  const isOfPlace = namesPlace(before) && !areLetters;
  const isDefined = before.wish === 'define' && !isOfPlace && !FOR_ANOTHER.test(rest);
  if (content.length === 0 || hasOwnForm || !(goesOn || (isShort && isDefined && !isPlaced))) return null;
  // No word is explained of a place: "ok, Yorkshire mental health then" is a topic.
  if (isDefined) return again(isPlaced ? rest : `what does ${rest} stand for`);
  if (before.wish === 'contact') return withScope(again(`who do I contact about ${rest}`), before);
  // "When was that?" in between says nothing of its own.
  const asked = before.query.groups.every(({ isCarried }) => isCarried) ? before.context : undefined;
  const said = SAID_ABOUT.exec(asked ?? before.text)?.[0];
  // "And about school places?" asks what was said of those, wherever it was.
  const saidOfOther = said && !isPlaced ? () => again(`${said} ${rest.replace(ABOUT, '')}`) : null;
  if (saidOfOther && ABOUT.test(rest)) return saidOfOther();
  const ofShown = isPlaced ? null : ofDocumentShown(followUp);
  if (ofShown) return ofShown;
  if (saidOfOther) return saidOfOther();
  const words = isPlaced ? null : saidBySame(rest.replace(ABOUT, ''), followUp);
  if (words) return words;
  if (before.wish === 'role' && namesPlace(before) && THERE.test(rest))
    return withScope(again(rest.replace(THERE, '')), before);
  const post = OF_A_PERSON.test(rest) ? null : postSpokenOf(followUp);
  const committee = post && before.committees.length > 0 ? `${withoutOpening(rest)} committee` : null;
  if (post && committee !== null && knowledge.findCommittees.find(committee).length > 0)
    return again(`who is the ${post.name} of the ${committee}`);
  if (post) {
    const of = before.authorities.length > 0 || isPlaced ? 'in' : 'of';
    const other = again(`who is the ${post.name} ${of} ${withoutOpening(rest)}`);
    return isPlaced ? other : inRegionBefore(other, before);
  }
  if (isPlaced) return again(rest);
  if (pointsBack && !ONLY_THERE.test(rest)) {
    const joint = about(again(rest), before, 1);
    // "Their adoption work" is a region's, whatever else of it was spoken of.
    if (!THEIRS.test(rest) || answer(joint).kind === 'found') return joint;
  }
  const same = sameOfOther(again(rest), followUp);
  if (same) return same;
  // After "how many children are in care?" it asks how many as well.
  const count = COUNT.exec(before.text)?.[0];
  const counted = count && isShort ? withScope(again(`${count} ${rest}`), before) : null;
  return counted && answer(counted).kind === 'found' ? counted : withScope(again(rest), before);
}

/** "The unaccompanied asylum seeking ones" are children below how many of them are in care. */
function withNoun({ before, rest, beforeThat }: FollowUp): string {
  if (!ONES.test(rest)) return rest;
  const [noun] = [before, beforeThat()].flatMap((turn) => COUNTED.exec(turn?.text ?? '')?.[1] ?? []);
  return noun === undefined ? rest : rest.replace(ONES, ` ${noun}`);
}

/** "And for children's social care?" after a shortfall: how much it is there, where the place shown tells that too. */
function sameOfOther(other: Understanding, followUp: FollowUp): Understanding | null {
  const { before, rest } = followUp;
  const asked = before.text.toLowerCase();
  const asksForOne = before.wish === 'fact' || asksForSum(asked);
  // Where somebody went is not asked of a post.
  if (!asksForOne || !kindOfAnswer(asked, before.query) || recognisePost(rest)) return null;
  const count = COUNT.exec(before.text)?.[0];
  const text = count ? `${count} ${rest}` : before.text;
  const same = { ...withScope(other, before), wish: 'fact', text } as const;
  return whereTold(ofWhatWasShown(same, followUp), followUp);
}

/** "And for adoption?" below the lead for SEND in the North West asks for the one there. */
function inRegionBefore(other: Understanding, { regions }: Understanding): Understanding {
  return namesPlace(other) ? other : { ...other, regions };
}

/** The post whose holder was asked for, unless what was shown tells of something else ("DCS update 2017"). */
function postSpokenOf({ before, shown }: FollowUp): ReturnType<typeof recognisePost> {
  const post = before.wish === 'role' ? recognisePost(before.text) : null;
  const answered = post && shown();
  return answered?.kind === 'found' && answered.intent !== 'role' ? null : post;
}

/** "Of workforce" */
function withoutOpening(rest: string): string {
  return rest.replace(/^(?:(?:in|of|for|at|the)\s+)+/i, '');
}
