import { monthsCovered, newestFirst } from '../../../corpus/partial-date.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayDate } from '../../wording/say.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { withTimes } from './other-document.ts';

const WHAT_ELSE = pattern('i')`
  ^(?:
    (?:(?:is there|have you got|do you have|got) )?any ?thing (?:else|more)
    |what else(?: (?:is there|is held|is said|have you got|do you have|do you know))?
  )(?: (?:on|about) (?:it|that|this|them))?(?: (?:there|please|pls))?$
`;

/** "Anything else on that?", "what else have you got?": the same topic from before all that was shown of it, or that nothing older is held. */
export function notShownYet({ before, rest, isPlaced, shown }: FollowUp): Understanding | null {
  if (!WHAT_ELSE.test(rest) || before.wish !== 'topic' || matterOf(before) === '' || isPlaced) return null;
  const answer = shown();
  const passages = answer.kind === 'found' ? answer.passages : [];
  const oldest = passages
    .flatMap(({ published }) => published ?? [])
    .toSorted(newestFirst)
    .at(-1);
  const covered = oldest === undefined ? null : monthsCovered(oldest);
  if (!covered || oldest === undefined) return before;
  const said = `before ${sayDate(oldest)}`;
  const until = {
    from: Number.NEGATIVE_INFINITY,
    to: covered.from - 1,
    said,
    start: 0,
    end: 0,
    anyYear: false,
  };
  return withTimes(before, [until], null);
}
