import { pattern } from '../../text/pattern.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';

const OF_IT = '(?: (?:of|about|on|to) (?:it|this|that|them|these|those|the matter))?';
/** "What does Rachael Wardell think?", "what did ADCS say about that?" */
const THINKS = pattern('i')`
  ^what (?:do|does|did|has|have|had) (?<who>\S.{1,50}?) (?:have to )?(?:
    think|thought|say|said|feel|felt|make|made|reckon|argue|argued
  )${OF_IT}$
`;
/** "What's ADCS's view?" */
const VIEW = pattern('i')`
  ^what(?:'?s| is| was| are| were) (?:the )?(?<who>\S.{1,50}?)(?:'s|s'|')? (?:
    position|stance|views?|opinions?|line|thoughts?|take|response|reaction|comment
  )${OF_IT}$
`;
/** Whose the statements are that name no speaker. */
const ASSOCIATION = /^(?:adcs|the association|(?:the )?(?:adcs )?president)$/i;
/** "What did HCAN say?" */
const ASKED_OF_ANOTHER = pattern('i')`
  ^(?:and |so |but )*what (?:do|does|did|has|have|had) \S.{1,50}? (?:
    think|thought|say|said|feel|felt|make|made|reckon
  )\b
`;

/** What somebody, or the association, said on the matter of the question before; also "and the president?" after what another said. */
export function saidOfIt({ before, rest, isPlaced, again, knowledge }: FollowUp): Understanding | null {
  const named = ASKED_OF_ANOTHER.test(before.asked) ? rest : undefined;
  const { who = named } = (THINKS.exec(rest) ?? VIEW.exec(rest))?.groups ?? {};
  const matter = before.wish === 'role' ? '' : matterOf(before);
  if (who === undefined || matter === '' || isPlaced) return null;
  const isNamed = ASSOCIATION.test(who) || findPeopleIn(who, knowledge).length > 0;
  // The place of the question before was that of who spoke.
  const speaker = ASSOCIATION.test(who) ? who.replace(/^(?=(?:adcs )?president)/i, 'the ') : who;
  return isNamed ? again(`what did ${speaker} say about ${matter}`) : null;
}
