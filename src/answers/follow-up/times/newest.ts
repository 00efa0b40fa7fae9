import { pattern } from '../../../text/pattern.ts';
import { onlyAsksForUpdate } from '../../understanding/asks/asks-for-update.ts';
import type { Understanding, Wish } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf, placeOf } from '../matter-of.ts';
import { withScope } from '../with-scope.ts';
import { withoutDates } from './without-dates.ts';

/** "Fast forward to the latest" */
const GOES_TO_NEWEST = /\bto (?:the|their|its) (?:latest|newest|most recent)(?: one| update)?$/i;
/** "When was the last one?" asks for something of it. */
const ASKS_FOR_DETAIL = /^(?:when|where|who|why|how)\b/i;
const NAMES_UPDATE = /\b(?:updates?|reports?|bulletins?|newsletters?|editions?)\b/i;
/** "Anything newer?" of what is the newest already has that for an answer. */
const ASKS_FOR_NEWER = /\b(?:newer|more recent)\b/i;
const OLDEST = /\b(?:oldest|earliest|very first)\b|\bfirst (?:one|update|ever)\b|^(?:the )?first$/i;
const OF_THE_SAME = /\b(?:on|about|for|of) (?:it|that|this|them|these|those)\b/i;
/** "Is that still so?", "is it still the figure?": the newest tells. */
const ASKS_WHETHER_STILL = pattern('i')`
  ^(?:is|are|was|were|does|do|has|have) (?:
    it|that|this|they|those|these|the (?:figures?|numbers?|position|total|case)
  ) (?:all )?still(?: (?:
    so|the case|true|right|correct|accurate|current|valid|like that|happening|going(?: on)?
    |hold(?:s|ing)?|stand(?:s|ing)?|apply|applies
    |the (?:figure|number|latest|position|situation|plan|same|total)
    |(?:that|as|this|so) (?:many|much|high|low|big|bad)
  )
  )?$
`;
/** Questions with an answer of their own to "and now?", or for which no date was chosen. */
const NOT_OF_AN_UPDATE: readonly Wish[] = ['role', 'define', 'help', 'regions', 'committees'];

/**
 * "What's the most recent one?", "and now?" after a question for some other date: the same, but the newest; "and the latest
 * update?": that of the same region or committee, whatever was asked of it.
 */
export function newest(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, asksForNewest } = followUp;
  if (isPlaced || alone.times.length > 0 || NOT_OF_AN_UPDATE.includes(before.wish)) return null;
  const asksWhetherStill = ASKS_WHETHER_STILL.test(rest);
  if (!(asksForNewest || asksWhetherStill) || ASKS_FOR_DETAIL.test(rest)) return null;
  const saysNoMore =
    asksWhetherStill || GOES_TO_NEWEST.test(rest) || content.every(({ said }) => onlyAsksForUpdate(said));
  if (!saysNoMore) return null;
  if (before.wish === 'timeline') return { ...ofAnyDate(before, 'latest'), wish: 'topic' };
  if (NAMES_UPDATE.test(rest) && !OF_THE_SAME.test(rest))
    return {
      ...withScope(alone, { ...before, times: [] }),
      wish: 'topic',
      recency: 'latest',
      query: { groups: [] },
    };
  const isOfOtherDate = before.times.length > 0 || (before.recency !== null && before.recency !== 'latest');
  if (isOfOtherDate || ASKS_FOR_NEWER.test(rest)) return ofAnyDate(before, 'latest');
  // What is latest held is shown again, with its date.
  return asksWhetherStill ? before : null;
}

/** "And the oldest?", "what's the first one you have?": the oldest update, or the topic from its first mention on. */
export function oldest(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, again, knowledge } = followUp;
  if (isPlaced || alone.times.length > 0 || !OLDEST.test(rest) || ASKS_FOR_DETAIL.test(rest)) return null;
  if (before.wish === 'timeline') return before;
  if (NOT_OF_AN_UPDATE.includes(before.wish)) return null;
  if (!content.every(({ said }) => OLDEST.test(said) || onlyAsksForUpdate(said))) return null;
  const matter = matterOf(before);
  if (matter === '') return ofAnyDate(before, 'oldest');
  const place = placeOf(before, knowledge);
  return again(`timeline of ${matter}${place === null ? '' : ` in ${place}`}`);
}

function ofAnyDate(before: Understanding, recency: Understanding['recency']): Understanding {
  const { shownIn: _, ...same } = before;
  return { ...same, times: [], notTimes: [], recency, query: { groups: withoutDates(before) } };
}
