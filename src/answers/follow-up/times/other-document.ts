import { monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayDate } from '../../wording/say.ts';
import type { FollowUp } from '../follow-up.ts';
import { publishedOf } from './span-of-shown.ts';

const GAVE_OUT = fragment`
  g[ai]ven? out|put out|sen[dt](?: (?:out|in|round))?|publish(?:ed)?|issued?|released?|write|written
`;
export const ONE_BEFORE = pattern('i')`
  \bbefore (?:that|this|it|then)\b
  |\b(?:previous|earlier|prior|preceding|older) (?:one|update)\b
  |\b(?:(?:one|update|meeting|bulletin|newsletter|edition|committee|press release|statement|speech) (?:before|prior)|last but one)\b
  |^what (?:came|was) before(?: from (?:them|there))?\W*$|\bback (?:one|another|further|farther)\b
  |\bgo (?:further|farther) back\b
  |\b(?:one|another) (?:more |further )?(?:back|earlier|older)\b
  |\b(?:any ?thing|some ?thing) (?:older|earlier)\b
  |^(?:and )?(?:the )?(?:previous|older|earlier)(?: one)?(?: please| pls)?\??$
  |^(?:and |what about )*(?:the )?(?:last time|time before(?: last)?)\??$
  |^(?:and )?what (?:did|had|have) they (?:${GAVE_OUT}) (?:before|previously|earlier)\W*$
`;
const ONE_AFTER = pattern('i')`
  \b(?:next|following|later|newer|subsequent) (?:one|update)s?\b
  |\b(?:one|update) after\b|^after (?:that|this|it)$
  |^what (?:
    (?:came|comes|was) (?:next|after(?:wards)?(?: (?:that|this|it)(?: one)?)?)
    |followed(?: (?:that|this|it)(?: one)?)?
  )(?: from (?:them|there))?$
  |^what (?:did|do|have) they (?:${GAVE_OUT}) (?:next|after(?:wards)?(?: (?:that|this|it))?|since)$
  |^(?:and )?(?:(?:show|give) me )?(?:the )?next(?: please| pls)?\??$
`;
/** "When is the next one?" asks for something of what was shown; "how many was it the year before?" for the same figure. */
export const ASKS_FOR_DETAIL = /^(?:when|where|how(?! (?:many|much|big|large|high|low)\b))\b/i;

/** "And the meeting before?" below a detail of what was said there asks for all that was said the time before. */
const WHOLE_UPDATE = /\b(?:updates?|meeting|bulletin|newsletter|edition|committee) (?:before|prior)\b/i;

/** "The one before that", "and the next one?": the same of the document before or after the one shown. */
export function otherDocument({
  alone,
  before,
  rest,
  content,
  isPlaced,
  shown,
}: FollowUp): Understanding | null {
  const beside = ONE_BEFORE.exec(alone.text)?.[0].toLowerCase() ?? '';
  const behind = ONE_AFTER.exec(rest)?.[0].toLowerCase() ?? '';
  const isOfMatter = content.some(({ said }) => !`${beside} ${behind}`.includes(said.toLowerCase()));
  if (alone.times.length > 0 || isOfMatter) return null;
  const isOfUpdate = WHOLE_UPDATE.test(rest) && namesSender(before) && before.context !== undefined;
  // Before whoever held a post comes somebody.
  if (beside !== '' && !isOfUpdate && before.wish === 'role' && shown().kind === 'found') return null;
  if (beside !== '') {
    const earlier = besideShown(shown(), 'before');
    return withTimes(isOfUpdate ? updateOf(before) : before, earlier ? [earlier] : [], null);
  }
  if (isPlaced || before.wish === 'role' || behind === '' || ASKS_FOR_DETAIL.test(rest)) return null;
  const later = besideShown(shown(), 'after');
  return later && withTimes(before, [later], 'oldest');
}

export function withTimes(
  before: Understanding,
  times: readonly TimeSpan[],
  recency: Understanding['recency'],
): Understanding {
  // What is told of another date does not stand where this was shown.
  const { shownIn: _, ...same } = before;
  return { ...same, times, recency };
}

function updateOf(before: Understanding): Understanding {
  return { ...before, wish: 'topic', query: { groups: [] }, authorities: [] };
}

/** All the time before or after the document that was shown first. */
function besideShown(shown: Answer, side: 'before' | 'after'): TimeSpan | null {
  const published = publishedOf(shown);
  const covered = published === null ? null : monthsCovered(published);
  if (!covered) return null;
  return {
    from: side === 'before' ? Number.NEGATIVE_INFINITY : covered.to + 1,
    to: side === 'before' ? covered.from - 1 : Number.POSITIVE_INFINITY,
    said: `${side} ${sayDate(published)}`,
    start: 0,
    end: 0,
    anyYear: false,
  };
}
