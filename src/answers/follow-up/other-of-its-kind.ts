import { writtenWordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { isHeldTogether } from '../query/is-held.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { capitalise } from '../wording/say.ts';
import { SMALL_WORDS, topicWords } from '../wording/topic-name.ts';
import type { FollowUp } from './follow-up.ts';

/** "The senior one", "their SEND one" */
const ONE_OF_KIND = pattern('iu')`
  ^(?:the|their|its|a|an) (?!(?:
    first|second|third|fourth|next|last|latest|newest|oldest|earliest|previous|other|same|new|old
    |joint|right|wrong|only|whole|big|main
  )\b)(?<kind>[\p{L}-]+(?: [\p{L}-]+)?) ones?$
`;

/**
 * "And the senior one?" after the Aspirant Leaders Programme: the Senior Leaders Programme, where the updates call something so.
 * The word that told them apart gives way to the new one, or stands behind it.
 */
export function otherOfItsKind({
  alone,
  before,
  rest,
  isPlaced,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  const { kind } = ONE_OF_KIND.exec(rest)?.groups ?? {};
  if (kind === undefined || isPlaced || alone.times.length > 0) return null;
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
