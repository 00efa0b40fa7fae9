import { pattern } from '../../text/pattern.ts';
import { findDetail } from '../details/find-detail.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import { withScope } from './with-scope.ts';

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
export function mentionedThere({ before, rest, again, knowledge, shown }: FollowUp): Understanding | null {
  const { matter } = MENTION.exec(rest)?.groups ?? {};
  const answered = shown();
  const [first] = answered.kind === 'found' ? answered.passages : [];
  if (matter === undefined || !first?.document || !first.anchor) return null;
  const asked = again(matter);
  if (asked.elsewhere || asked.query.groups.length === 0) return null;
  if (before.regions.length + before.committees.length > 0)
    return withScope({ ...asked, wish: 'topic' }, before);
  const there: Understanding = {
    ...asked,
    wish: 'fact',
    shownIn: { document: first.document, anchor: first.anchor, isWhole: true },
  };
  return findDetail(there, knowledge) ? there : null;
}
