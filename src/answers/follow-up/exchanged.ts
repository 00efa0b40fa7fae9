import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { isTelling } from '../query/telling-groups.ts';
import { namesPlace } from '../understanding/names-place.ts';
import { POST_AND_CHANGE_WORDS } from '../understanding/post-words.ts';
import type { NamedPlaces, Understanding, Wish } from '../understanding/understanding.ts';
import { asksForOneThere, asksForTheSame } from './asks-for-the-same.ts';
import { exchange, placesSaid } from './exchange.ts';
import { type FollowUp, withoutEnd } from './follow-up.ts';
import { matterOf, placeOf } from './matter-of.ts';
import { about } from './of-shown/about.ts';
import { isOfPlaceBefore } from './of-shown/is-of-place-before.ts';

/** "Who came in autumn 2017?" below whoever held a post for a while before. */
const NEXT_HOLDER = pattern('i')`
  ^who (?:
    (?:came|stepped|moved)(?: in)?|arrived|started|took (?:over|it on)|joined|followed
    |(?:was|got) (?:appointed|hired|it|the (?:job|post|role))
  ) (?:in|by|from|since|as of|during|at)\b
`;

/** "London's approach?" is what London does on the same. */
const WORDS_FOR_IT = pattern('i')`
  ^(?:
    approach|position|views?|take|situation|stance|story|picture|version|progress|work|response
    |plans?|experience|side
  )$
`;
const ASKS_AND_PLACE =
  /^(?<asks>how (?:many|much)|when|where)(?: (?:is|are|was|were) (?:it|that|there|they))? (?:in|for|from|at|by) (?:the )?\S+(?: \S+){0,3}$/i;
/** What is not of an update is exchanged for no update. */
const OF_NO_UPDATE: readonly Wish[] = ['role', 'define', 'contact'];
/** Nor is it of a date: "April 2017?" below whom to contact asks for what was shown before that. */
const OF_NO_DATE: readonly Wish[] = ['define', 'contact'];
const ASKS_FOR_UPDATE = /\b(?:latest|updates?|news|bulletin|newsletter)\b/i;

/** "And Gateshead?", "yorkshire?", "same for 2016", "and nov?": the question before with one thing exchanged. */
export function exchanged(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, goesOn, isShort, hasOwnForm, isPlaced, again } = followUp;
  const namesAnother = isPlaced || alone.times.length > 0;
  if (asksForTheSame(followUp))
    return again(
      asksForOneThere(followUp)
        ? ofSubjectThere({ ...followUp, before: subjectOf(followUp) })
        : exchange(followUp),
    );
  if (
    before.wish === 'role' &&
    !isPlaced &&
    alone.times.length > 0 &&
    NEXT_HOLDER.test(rest) &&
    content.every(({ said }) => POST_AND_CHANGE_WORDS.has(said.toLowerCase()))
  )
    return again(withoutInterim(exchange(followUp), before));
  if (OF_NO_UPDATE.includes(before.wish) && isPlaced && ASKS_FOR_UPDATE.test(rest)) return null;
  const saidBefore = new Set(termsOfText(before.text));
  const isSameMatter =
    isPlaced &&
    isShort &&
    content.every(
      ({ said }) =>
        WORDS_FOR_IT.test(said) || (goesOn && termsOfText(said).every((term) => saidBefore.has(term))),
    );
  if (content.length > 0 && isSameMatter && !hasOwnForm) return again(exchange(followUp));
  if (
    content.length > 0 ||
    (hasOwnForm && !asksLikeBefore(followUp)) ||
    !namesAnother ||
    !(goesOn || isShort)
  )
    return null;
  if (isPlaced)
    return (
      exchangedBefore(followUp) ?? withCarried(again(withoutInterim(exchange(followUp), before)), before)
    );
  const detail = before.wish === 'fact' ? exchangedBefore(followUp) : null;
  if (detail) return detail;
  const update = OF_NO_DATE.includes(before.wish) ? followUp.beforeThat() : null;
  const asked = update && placesSaid(update).length > 0 ? { ...followUp, before: update } : followUp;
  return inPlaceOf(asked.before, again(exchange(asked)));
}

/** "Has London got one?" below which regions have: what they were asked for, there. */
function ofSubjectThere(followUp: FollowUp): string {
  const { alone, before, knowledge } = followUp;
  const place = before.wish.startsWith('which-') ? placeOf(alone, knowledge) : null;
  return place === null ? exchange(followUp) : `${matterOf(before)} in ${place}`;
}

/** The question before, or the one that it asked a detail of where it names no place itself. */
function subjectOf({ before, subject }: FollowUp): Understanding {
  return (placesSaid(before).length === 0 && subject()) || before;
}

/** "And how many in Yorkshire?" below how many are trained in the North East asks for no more than "and in Yorkshire?". */
function asksLikeBefore({ rest, before }: FollowUp): boolean {
  const asks = ASKS_AND_PLACE.exec(rest)?.groups?.asks?.toLowerCase();
  return asks !== undefined && before.text.toLowerCase().startsWith(asks);
}

/** "How many in the North East?" says nothing of what is counted: what that had taken over is still meant in Yorkshire. */
function withCarried(meant: Understanding, { query, context, spokenOf }: Understanding): Understanding {
  const carried = query.groups.filter(({ isCarried }) => isCarried);
  if (context === undefined || meant.query.groups.some(isTelling) || carried.length === 0) return meant;
  return {
    ...meant,
    query: { groups: [...meant.query.groups, ...carried] },
    context,
    ...(spokenOf === undefined ? {} : { spokenOf }),
  };
}

/** Whether somebody holds a post for a while is told of each place anew: "and Middlesbrough?" asks who does there. */
function withoutInterim(question: string, { wish }: Understanding): string {
  return wish === 'role' ? question.replace(/\b(?:interim|acting|temporary) (?=\S)/i, '') : question;
}

/** A place that the question before had taken over itself does not stand in its words: of another date it is still meant. */
function inPlaceOf({ regions, committees, authorities }: NamedPlaces, meant: Understanding): Understanding {
  return namesPlace(meant) ? meant : { ...meant, regions, committees, authorities };
}

/**
 * "And Durham?" after "who is the DCS in Stockton?" and "since when?", "and in 2016?" after a topic and "how many?": what the detail was
 * asked of has its place or date exchanged, and the detail is asked of that where it is told there. So has a place been named only now
 * (“which ones have gone live?”, “in London?”).
 */
function exchangedBefore(followUp: FollowUp): Understanding | null {
  const { before, subject, again, answer, knowledge } = followUp;
  const asked = before.context === undefined || placesSaid(before).length > 0 ? null : subject();
  if (!asked) return null;
  const wasPlaced = placesSaid(asked).length > 0;
  if (!wasPlaced && !followUp.isPlaced) return null;
  const there = again(exchange({ ...followUp, before: asked }));
  if (asked.wish === 'role') return wasPlaced ? there : null;
  const detail = about(again(withoutEnd(before.asked)), there, 1);
  const told = answer(detail);
  return told.kind === 'found' && isOfPlaceBefore(told, there, knowledge) ? detail : wasPlaced ? there : null;
}
