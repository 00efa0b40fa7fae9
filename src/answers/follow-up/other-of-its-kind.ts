import { writtenWordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { findDetail } from '../details/find-detail.ts';
import { isHeldTogether } from '../query/is-held.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { capitalise } from '../wording/say.ts';
import { SMALL_WORDS, topicWords } from '../wording/topic-name.ts';
import { about } from './about.ts';
import type { FollowUp } from './follow-up.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';
import { withScope } from './with-scope.ts';

/** "The senior one", "their SEND one" */
const ONE_OF_KIND = pattern('iu')`
  ^(?:the|their|its|a|an) (?!(?:
    first|second|third|fourth|next|last|latest|newest|oldest|earliest|previous|other|same|new|old
    |joint|right|wrong|only|whole|big|main
  )\b)(?<kind>[\p{L}-]+(?: [\p{L}-]+)?) ones?$
`;

/** "Who did the social impact bonds one?" */
const ONE_ASKED_OF = /\bthe [\p{L}’'-]+(?: [\p{L}’'-]+){0,3} one\b/iu;

/** "And the UASC one?" after "who did the social impact bonds one?": the same detail of another one, where that was told. */
function detailOfOther(kind: string, followUp: FollowUp): Understanding | null {
  const { before, beforeThat, again, shown, answer, knowledge } = followUp;
  const [asked] = ONE_ASKED_OF.exec(before.asked) ?? [];
  if (asked === undefined) return null;
  const question = again(before.asked.replace(asked, `the ${kind} one`));
  const matter = beforeThat();
  const other = matter ? about(question, matter, 1) : withScope(question, before);
  const detail = ofWhatWasShown(other, followUp);
  if (findDetail(detail, knowledge)) return detail;
  return documentOf(answer(other)) === documentOf(shown()) ? other : null;
}

function documentOf(answer: Answer): string | null {
  return answer.kind === 'found' ? answer.passages[0].document : null;
}

/**
 * "And the senior one?" after the Aspirant Leaders Programme: the Senior Leaders Programme, where the updates call something so.
 * The word that told them apart gives way to the new one, or stands behind it.
 */
export function otherOfItsKind(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, isPlaced, again, knowledge } = followUp;
  const { kind } = ONE_OF_KIND.exec(rest)?.groups ?? {};
  if (kind === undefined || isPlaced || alone.times.length > 0) return null;
  const detail = detailOfOther(kind, followUp);
  if (detail) return detail;
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
