import type { Place } from '../../search/passage-index.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { findDetail } from '../details/find-detail.ts';
import { shownFirst } from '../evidence/place-at.ts';
import { speaksOfAny } from '../evidence/speaking/speaks-of-any.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { isHeldTogether } from '../query/is-held.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { capitalise } from '../wording/say.ts';
import { SMALL_WORDS, topicWords } from '../wording/topic-name.ts';
import type { FollowUp } from './follow-up.ts';
import { about } from './of-shown/about.ts';
import { ofWhatWasShown } from './of-shown/of-what-was-shown.ts';
import { withScope } from './with-scope.ts';

/** What several are held or written of, each on something else. */
const OF_MANY = fragment`
  (?:
    workshop|session|seminar|webinar|summit|conference|event|meeting|talk|speech|presentation
    |plenary|keynote|panel|course|training|programme|project|pilot|survey|audit|review|report|study
    |challenge|group|network|board
  )
`;
const NO_KIND = fragment`
  (?:
    first|second|third|fourth|next|last|latest|newest|oldest|earliest|previous|other|same|new|old
    |joint|right|wrong|only|whole|big|main
  )
`;

const KIND = fragment`(?!${NO_KIND}\b)(?<kind>[\p{L}’'-]+(?: [\p{L}’'-]+)?)`;

/** "The senior one", "their SEND one", "the SEND workshop", "the one on conditions for success" */
const ONE_OF_KIND = pattern('iu')`
  ^(?:the|their|its|a|an) (?:
    ${KIND} (?:ones?|(?<noun>${OF_MANY}))
    |ones? (?:on|about) (?<matter>[\p{L}’'-]+(?: [\p{L}’'-]+){0,4})
  )$
`;

/** "Who did the SEND one?" */
const ASKED_OF_KIND = pattern('iu')`^(?:who|what|which|when|where|how)\b.* the ${KIND} one\b`;

/** "Who did the social impact bonds one?", "who ran the workshop on UASC?" */
const ONE_ASKED_OF = pattern('iu')`
  \bthe (?:
    (?!${NO_KIND}\b)[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}? (?<one>one|${OF_MANY})
    |(?<bare>${OF_MANY}) (?:on|about) [\p{L}’'-]+(?: [\p{L}’'-]+){0,4}(?=\W*$)
  )(?![\p{L}’'-])
`;

/** "And the UASC one?" after "who did the social impact bonds workshop?": the same detail of another one, where that was told. */
function detailOfOther(kind: string, noun: string | undefined, followUp: FollowUp): Understanding | null {
  const { before, rest, hasOwnForm, beforeThat, again, shown, answer, knowledge } = followUp;
  const { 0: asked, groups = {} } = ONE_ASKED_OF.exec(before.asked) ?? {};
  const one = groups.one ?? groups.bare;
  if (asked === undefined || one === undefined || !(noun === undefined || noun === one)) return null;
  const other = `the ${kind} ${one}`;
  const question = again(
    hasOwnForm ? rest.replace(`the ${kind} one`, other) : before.asked.replace(asked, other),
  );
  const matter = beforeThat();
  const meant = matter ? about(question, matter, 1) : withScope(question, before);
  const named = again(kind).query.groups;
  const isOnIt = (place: Place | null) =>
    place !== null && named.every((group) => speaksOfAny(textAround(place), [group]));
  const detail = ofWhatWasShown(meant, followUp);
  const told = findDetail(detail, knowledge);
  if (told) return isOnIt(told) ? detail : null;
  const place = shownFirst(answer(meant), knowledge);
  return isOnIt(place) && place?.document.id === shownFirst(shown(), knowledge)?.document.id ? meant : null;
}

const SEASON = fragment`(?:spring|summer|autumn|winter)`;
const ONE_OF_SEASON = pattern('i')`^the (?<season>${SEASON}) one$`;
/** "The autumn budget" */
const NAMED_BY_SEASON = pattern('i')`\b${SEASON}(?= [a-z])`;

/** "And the spring one?" below the autumn budget: no date, but another budget. */
function ofOtherSeason({ before, rest, again }: FollowUp): Understanding | null {
  const { season } = ONE_OF_SEASON.exec(rest)?.groups ?? {};
  if (season === undefined || before.times.length > 0 || !NAMED_BY_SEASON.test(before.text)) return null;
  return again(before.text.replace(NAMED_BY_SEASON, season));
}

/**
 * "And the senior one?" after the Aspirant Leaders Programme: the Senior Leaders Programme, where the updates call something so.
 * The word that told them apart gives way to the new one, or stands behind it.
 */
export function otherOfItsKind(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, hasOwnForm, isPlaced, again, knowledge } = followUp;
  const ofSeason = ofOtherSeason(followUp);
  if (ofSeason) return ofSeason;
  const {
    matter: onMatter,
    kind = onMatter,
    noun,
  } = (ONE_OF_KIND.exec(rest) ?? ASKED_OF_KIND.exec(rest))?.groups ?? {};
  if (kind === undefined || isPlaced || alone.times.length > 0) return null;
  const detail = detailOfOther(kind, noun, followUp);
  if (detail || hasOwnForm || noun !== undefined || onMatter !== undefined) return detail;
  const matter = topicWords(before, SMALL_WORDS);
  const words = matter.split(' ').filter((word) => word !== '');
  const at = before.text.toLowerCase().indexOf(matter.toLowerCase());
  if (words.length === 0 || at < 0) return null;
  const name = [words.slice(1), words]
    .filter((tail) => tail.length > 0)
    .map((tail) => [/^\p{Lu}/u.test(matter) ? capitalise(kind) : kind, ...tail].join(' '))
    .find((one) => isHeldTogether(writtenWordsOf(one), knowledge));
  return name === undefined
    ? null
    : again(before.text.slice(0, at) + name + before.text.slice(at + matter.length));
}
