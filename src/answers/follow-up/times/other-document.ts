import { monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayDate } from '../../wording/say.ts';
import type { FollowUp } from '../follow-up.ts';
import { publishedOf } from './span-of-shown.ts';

export const ONE_BEFORE = pattern('i')`
  \bbefore (?:that|this|it|then)\b
  |\b(?:previous|earlier|prior|preceding|older) (?:one|update)\b
  |\b(?:(?:one|update) (?:before|prior)|last but one)\b|^what (?:came|was) before\W*$|\bback (?:one|another|further|farther)\b
  |\bgo (?:further|farther) back\b
  |\b(?:one|another) (?:more |further )?(?:back|earlier|older)\b
  |\b(?:any ?thing|some ?thing) (?:older|earlier)\b
  |^(?:and )?(?:the )?(?:previous|older|earlier)(?: one)?(?: please| pls)?\??$
  |^(?:and |what about )*(?:the )?(?:last time|time before(?: last)?)\??$
`;
const ONE_AFTER = pattern('i')`
  \b(?:next|following|later|newer|subsequent) (?:one|update)s?\b
  |\b(?:one|update) after\b|^after (?:that|this|it)$
  |^what (?:came|comes|was) (?:next|after(?: (?:that|this|it)(?: one)?)?)$
  |^(?:and )?(?:(?:show|give) me )?(?:the )?next(?: please| pls)?\??$
`;
/** "When is the next one?" asks for something of what was shown; "how many was it the year before?" for the same figure. */
export const ASKS_FOR_DETAIL = /^(?:when|where|how(?! (?:many|much|big|large|high|low)\b))\b/i;

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
  if (alone.times.length > 0 || content.some(({ said }) => !beside.includes(said.toLowerCase()))) return null;
  // Before whoever held a post comes somebody.
  if (beside !== '' && before.wish === 'role' && shown().kind === 'found') return null;
  if (beside !== '') {
    const earlier = besideShown(shown(), 'before');
    return withTimes(before, earlier ? [earlier] : [], null);
  }
  if (isPlaced || before.wish === 'role' || !ONE_AFTER.test(rest) || ASKS_FOR_DETAIL.test(rest)) return null;
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
