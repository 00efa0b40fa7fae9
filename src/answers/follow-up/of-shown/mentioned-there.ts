import { pattern } from '../../../text/pattern.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { withScope } from '../with-scope.ts';
import { whereTold } from './detail-of-shown.ts';

/** "Did she mention home education?", "does it say anything on adoption?" */
const MENTION = pattern('i')`
  ^(?:do|does|did|has|have|is|was) (?:
    she|he|it|they|there|(?:the|that|this) \w+
  ) (?:(?:also|even|ever|actually|at all) )?(?:
    mention(?:ed)?|raise[ds]?|discuss(?:ed)?|cover(?:ed)?|(?:br[io]ng|brought) up|refer(?:red)? to
    |touch(?:ed)? (?:on|upon)|(?:talk|speak|sp[eo]ken?)(?:ed)? (?:about|of|on)
    |(?:(?:say|said|have|got) )?(?:anything|something|much)(?: to say)? (?:about|on|of)
  ) (?<matter>\S.*?)(?: (?:at all|too|as well|there|in it))?$
`;

/** What the document shown says of a matter; below what a region or committee says, what else it does. Null where nothing is said there. */
export function mentionedThere(followUp: FollowUp): Understanding | null {
  const { before, rest, again, shown } = followUp;
  const { matter } = MENTION.exec(rest)?.groups ?? {};
  if (matter === undefined) return null;
  const answered = shown();
  const [first] = answered.kind === 'found' ? answered.passages : [];
  if (!first?.document || !first.anchor) return null;
  const asked = again(matter);
  if (asked.elsewhere || asked.query.groups.length === 0) return null;
  if (namesSender(before)) return withScope({ ...asked, wish: 'topic' }, before);
  const there: Understanding = {
    ...asked,
    wish: 'fact',
    shownIn: { document: first.document, anchor: first.anchor, isWhole: true },
  };
  return whereTold(there, followUp);
}
