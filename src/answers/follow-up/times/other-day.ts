import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { about } from '../of-shown/about.ts';
import { ofWhatWasShown } from '../of-shown/of-what-was-shown.ts';
import { withScope } from '../with-scope.ts';

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** "And Friday?", "and on the Friday?", "the Friday ones" */
const OTHER_DAY = pattern('i')`^(?:(?:on|for) )?(?:the )?(?<day>${DAY})(?:['’]?s)?(?: ones?)?$`;

/** "And Friday?" after "which were on the Thursday?": the same of another day, asked of what that was asked of. */
export function otherDay(followUp: FollowUp): Understanding | null {
  const { before, beforeThat, rest, again } = followUp;
  const { day } = OTHER_DAY.exec(rest)?.groups ?? {};
  if (day === undefined || !DAY.test(before.asked)) return null;
  const question = again(before.asked.replace(DAY, day));
  if (question.wish === 'define') return null;
  const matter = before.context === undefined ? null : beforeThat();
  return ofWhatWasShown(matter ? about(question, matter, 1) : withScope(question, before), followUp);
}
