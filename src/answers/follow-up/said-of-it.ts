import { findPeopleIn } from '../people/find-people-in.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';

const OF_IT = '(?: (?:of|about|on|to) (?:it|this|that|them|these|those|the matter))?';
/** "What does Rachael Wardell think?", "what did ADCS say about that?" */
const THINKS = new RegExp(
  `^what (?:do|does|did|has|have|had) (?<who>\\S.{1,50}?) (?:have to )?(?:think|thought|say|said|feel|felt|make|made|reckon|argue|argued)${OF_IT}$`,
  'i',
);
/** "What's ADCS's view?" */
const VIEW = new RegExp(
  `^what(?:'?s| is| was| are| were) (?:the )?(?<who>\\S.{1,50}?)(?:'s|s'|')? (?:position|stance|views?|opinions?|line|thoughts?|take|response|reaction|comment)${OF_IT}$`,
  'i',
);
/** Whose the statements are that name no speaker. */
const ASSOCIATION = /^(?:adcs|the association|the (?:adcs )?president)$/i;

/** What somebody, or the association, said on the matter of the question before. */
export function saidOfIt({ before, rest, isPlaced, again, knowledge }: FollowUp): Understanding | null {
  const { who } = (THINKS.exec(rest) ?? VIEW.exec(rest))?.groups ?? {};
  const matter = before.wish === 'role' ? '' : matterOf(before);
  if (who === undefined || matter === '' || isPlaced) return null;
  const isNamed = ASSOCIATION.test(who) || findPeopleIn(who, knowledge).length > 0;
  return isNamed ? again(`what did ${who} say about ${matter}`) : null;
}
