import { pattern } from '../../../text/pattern.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';

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
/** "What figure did Dave Hill give?", "how many did she say?" */
const FIGURE = pattern('i')`
  ^(?:
    (?:what|which) (?:(?:sort|kind) of )?(?:figures?|numbers?|estimates?|sums?|amounts?|totals?|percentages?|shares?)
    |how (?:many|much|big|high|large)
  ) (?:do|does|did|has|have|had) (?<who>\S.{1,50}?) (?:
    give|given|gave|quote|quoted|use|used|cite|cited|mention|mentioned|put (?:on|at)|say|said|reckon
    |have|had|think|thought
  )(?:${OF_IT}| for (?:it|this|that|them|these|those)| (?:it|that) (?:is|was|would be|were))?$
`;
/** Whose the statements are that name no speaker. */
const ASSOCIATION = /^(?:adcs|the association|(?:the )?(?:adcs )?president)$/i;
const HAS_NUMBER = /\d|\b(?:million|billion|half|third|quarter)s?\b/i;
const PRESIDENT = /president$/i;
/** "What did HCAN say?" */
const ASKED_OF_ANOTHER = pattern('i')`
  ^(?:and |so |but )*what (?:do|does|did|has|have|had) \S.{1,50}? (?:
    think|thought|say|said|feel|felt|make|made|reckon
  )\b
`;

/** What somebody, or the association, said on the matter of the question before; also "and the president?" after what another said. */
export function saidOfIt({
  before,
  rest,
  isPlaced,
  again,
  answer,
  knowledge,
}: FollowUp): Understanding | null {
  const figure = FIGURE.exec(rest)?.groups?.who;
  const named = ASKED_OF_ANOTHER.test(before.asked) ? rest : undefined;
  const { who = figure ?? named } = (THINKS.exec(rest) ?? VIEW.exec(rest))?.groups ?? {};
  const matter = matterSpokenOf(before);
  if (who === undefined || matter === '' || isPlaced) return null;
  // Figures of the association stand in what every committee says.
  const isNamed = ASSOCIATION.test(who)
    ? figure === undefined || PRESIDENT.test(who)
    : findPeopleIn(who, knowledge).length > 0;
  if (!isNamed) return null;
  // The place of the question before was that of who spoke.
  const speaker = ASSOCIATION.test(who) ? who.replace(/^(?=(?:adcs )?president)/i, 'the ') : who;
  if (figure === undefined) return again(`what did ${speaker} say about ${matter}`);
  const asked = { ...again(`what number did ${speaker} give for ${matter}`), spokenOf: matter };
  const told = answer(asked);
  return told.kind !== 'found' || HAS_NUMBER.test(told.passages[0].excerpt) ? asked : null;
}

/** The matter of a question, or the one that it goes on about: "who worked that out?" has none of its own. */
function matterSpokenOf(before: Understanding): string {
  const carried = before.query.groups.filter(({ isCarried }) => isCarried);
  if (before.shownIn && carried.length > 0) return matterOf({ ...before, query: { groups: carried } });
  return before.wish === 'role' ? '' : matterOf(before);
}
