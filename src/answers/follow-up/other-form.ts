import { pattern } from '../../text/pattern.ts';
import { kindOfAnswer } from '../kinds/kind-of-answer.ts';
import { abbreviationsIn } from '../understanding/asks/asks-for-abbreviation.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { about } from './about.ts';
import { whereTold } from './detail-of-shown.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';
import { ofDocumentShown } from './of-document-shown.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';
import { ONLY_THERE } from './only-there.ts';
import { saidBySame } from './said-by-same.ts';
import { withScope } from './with-scope.ts';

const MORE = pattern('i')`
  ^(?:
    (?:any|some|a bit|a little|can i have|can you give me|give me|got any)?\s*more(?: (?:
      details?|info(?:rmation)?|of that|on (?:that|this|it)|about (?:that|this|it)
    ))?
    |tell me more
    |(?:(?:any|some|the) )?(?:further )?(?:details|info(?:rmation)?)
    |go on|say more|(?:expand|elaborate)(?: on (?:that|this|it))?
  )(?: (?:please|pls))?$
`;
/** Every answer says where it stands and of when it is. */
const ASKS_SOURCE = pattern('i')`
  ^(?:
    (?:
      (?:
        (?:what|where)(?:'?s| is| was)|(?:have|has) you got
        |(?:can|could) (?:you|i) (?:send|give|share|have|get|show)(?: me)?
        |send me|give me|got|(?:is|are) there|do you have
      ) (?:the |your |an? |any )?
      |(?:the |your |an? )?
    )(?:source|link|url|reference|citation)s?(?: (?:for|to|of) (?:that|this|it))?(?: please| pls)?
    |where (?:is|was|does|did) (?:that|this|it|all that) (?:come )?from
    |where (?:did|do) you (?:get|find|read|see|have) (?:that|this|it)(?: from)?
    |where (?:can|could|do) i (?:read|see) (?:
      it|that|this
      |the (?:full|whole|original|rest) ?(?:thing|update|document|text)?
    )
    |(?:which|what) (?:
      update|document|report|bulletin|newsletter
    ) (?:is|was|does|did) (?:that|this|it) (?:come )?(?:from|in)
    |how (?:old|recent|current|up[ -]to[ -]date) is (?:that|this|it)
    |when (?:is|was) (?:that|this|it) (?:from|written|published|posted|put out|released)
    |(?:what(?:'s| is| was) the )?date (?:of|on) (?:that|this|it)
    |(?:which|what) (?:
      region|area|part of the country|committee
    )(?: (?:is|was|does|did))?(?: (?:that|this|it))?(?: (?:come|in|from|of))*
    |how many (?:
      updates?|bulletins?|newsletters?|reports?|of (?:them|those|these)|others?
    ) (?:do|have) (?:you|we) (?:have|hold|got)(?: .*)?
  )$
`;
/** "And the other two?" of what was just counted off stands there. */
const THE_OTHERS = pattern('i')`
  ^(?:the|those) (?:other|remaining) (?:ones?|two|three|four|five|\d)$
  |^the (?:others|rest)(?: of (?:it|them))?$
`;
/** "All of them?" is asked of what was just said. */
const ALL_OF_THEM = pattern('i')`
  ^(?:
    is that |are (?:those|these|they) |(?:really|literally|so) )?(?:all|every one|each one)(?: of (?:
      it|them|those|these
    )
    )?$
`;
/** Who is listed is counted as well. */
const HOW_MANY = /^how many(?: (?:is that|are there|are they|regions|committees|of them))?$/i;
/** "The looked after ones" */
const ONES = / ones$/i;
/** Who or what was counted, where one word says it. */
const COUNTED =
  /\bhow many (children|kids|pupils|schools|councils|authorities|boroughs|families|carers|adopters|workers|people)\b/i;
const MEANS = /\b(?:stands?|means?|meaning|short for|in full|abbreviat\w+|acronym|initials|letters)\b/i;
const INITIALS = /\b\p{Lu}{2,}\b/gu;
/** "What does that mean for us?" asks for no meaning of a word. */
const ASKS_MEANING = /\bmeans?\W*$|\bmeaning of (?:that|it|this)\W*$/i;
/** A matter of more words is no term that is explained. */
const LONGEST_TERM = 3;
/** What may be an abbreviation by itself. */
const ONE_WORD = /^[\w&/'-]{2,12}$/;
const SAID_ABOUT = pattern('i')`
  ^what (?:do|does|did|has|have|had)\b.*\b(?:say|said|think|thought) (?:about|on|of)\b
  |^.*\b(?:responses?|reactions?|repl(?:y|ies)|comments?|statements?|views?) (?:to|on|about|of)\b
`;
const ABOUT = /^(?:about|on|of|to)\s+/i;
const THEIRS = /\b(?:their|its)\b/i;
/** "Her details" is no place that has a president. */
const OF_A_PERSON = /\b(?:his|her|hers|him)\b/i;
const COUNT = /^(?:and |so )?how (?:many|much)\b/i;

/** "And WDPC?" after "what does EAPC stand for?" asks for words, whatever else they name. */
export function otherAbbreviation({
  alone,
  before,
  rest,
  goesOn,
  hasOwnForm,
  again,
}: FollowUp): Understanding | null {
  if (before.wish !== 'define' || !goesOn || hasOwnForm) return null;
  const isNoPlace = alone.regions.length + alone.authorities.length === 0;
  return isNoPlace && ONE_WORD.test(rest) ? again(`what does ${rest} stand for`) : null;
}

/** "What does that stand for?", "what does it mean?": the abbreviation or term that was named. */
export function meaningOfNamed({
  alone,
  before,
  pointsBack,
  content,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  if (!pointsBack || content.some(({ said }) => !MEANS.test(said)) || !MEANS.test(alone.text)) return null;
  const [short] = [...abbreviationsIn(before.text, knowledge), ...(before.text.match(INITIALS) ?? [])];
  if (short !== undefined) return again(`what does ${short} stand for`);
  const term = matterOf(before);
  return ASKS_MEANING.test(alone.text) && term !== '' && term.split(' ').length <= LONGEST_TERM
    ? again(`what does ${term} mean`)
    : null;
}

/** "More detail please", "what's the source?": the same again, with its source, date and link, and what stands behind "More". */
export function sameAgain({ before, rest }: FollowUp): Understanding | null {
  const isCount = before.wish.startsWith('which-') && HOW_MANY.test(rest);
  const isOfDetail = before.shownIn !== undefined && THE_OTHERS.test(rest);
  const asksForAll = before.shownIn !== undefined && ALL_OF_THEM.test(rest);
  return isCount || isOfDetail || asksForAll || MORE.test(rest) || ASKS_SOURCE.test(rest) ? before : null;
}

/** "And care leavers?", "and the FCYP?": the same kind of question about something else. */
export function otherTopic(followUp: FollowUp): Understanding | null {
  const rest = withNoun(followUp);
  const { before, content, goesOn, isShort, hasOwnForm, pointsBack, isPlaced, again, answer, knowledge } =
    followUp;
  const isDefined = before.wish === 'define';
  if (content.length === 0 || hasOwnForm || !(goesOn || (isShort && isDefined && !isPlaced))) return null;
  if (isDefined) return again(`what does ${rest} stand for`);
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
  const post = OF_A_PERSON.test(rest) ? null : postSpokenOf(followUp);
  const committee = post && before.committees.length > 0 ? `${withoutOpening(rest)} committee` : null;
  if (post && committee !== null && knowledge.findCommittees.find(committee).length > 0)
    return again(`who is the ${post.name} of the ${committee}`);
  if (post) {
    const of = before.authorities.length > 0 || isPlaced ? 'in' : 'of';
    return again(`who is the ${post.name} ${of} ${withoutOpening(rest)}`);
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
  return withScope(again(count && isShort ? `${count} ${rest}` : rest), before);
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
  if (!kindOfAnswer(before.text.toLowerCase(), before.query)) return null;
  const count = COUNT.exec(before.text)?.[0];
  const text = count ? `${count} ${rest}` : before.text;
  const same = { ...withScope(other, before), wish: 'fact', text } as const;
  return whereTold(ofWhatWasShown(same, followUp), followUp);
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
