import { pattern } from '../../text/pattern.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';

const MORE = pattern('i')`
  ^(?:
    (?:any|some|a bit|a little|can i have|can you give me|give me|got any)?\s*more(?: (?:
      details?|info(?:rmation)?|of that|on (?:that|this|it)|about (?:that|this|it)
    ))?
    |tell me more
    |(?:(?:any|some|the) )?(?:further )?(?:details|info(?:rmation)?)
    |go on|say more|(?:expand|elaborate)(?: on (?:that|this|it))?
  )(?: (?:please|pls))?$
`;
/** Every answer says where it stands and of when it is. */
const ASKS_SOURCE = pattern('i')`
  ^(?:
    (?:
      (?:
        (?:what|where)(?:'?s| is| was)|(?:have|has) you got
        |(?:can|could) (?:you|i) (?:send|give|share|have|get|show)(?: me)?
        |send me|give me|got|(?:is|are) there|do you have
      ) (?:the |your |an? |any )?
      |(?:the |your |an? )?
    )(?:source|link|url|reference|citation|copy|copies)s?(?: (?:for|to|of) (?:that|this|it))?(?: please| pls)?
    |where (?:is|was|does|did) (?:that|this|it|all that) (?:come )?from
    |where (?:did|do) you (?:get|find|read|see|have) (?:that|this|it)(?: from)?
    |where (?:can|could|do) i (?:read|see) (?:
      it|that|this
      |the (?:full|whole|original|rest) ?(?:thing|update|document|text)?
    )
    |(?:which|what) (?:
      update|document|report|bulletin|newsletter
    ) (?:is|was|does|did) (?:that|this|it) (?:come )?(?:from|in)
    |how (?:old|recent|current|up[ -]to[ -]date) is (?:that|this|it)
    |when (?:is|was) (?:that|this|it) (?:from|written|published|posted|put out|released)
    |(?:what(?:'s| is| was) the )?date (?:of|on) (?:that|this|it)
    |(?:which|what) (?:
      region|area|part of the country|committee
    )(?: (?:is|was|does|did))?(?: (?:that|this|it))?(?: (?:come|in|from|of))*
    |how many (?:
      updates?|bulletins?|newsletters?|reports?|of (?:them|those|these)|others?
    ) (?:do|have) (?:you|we) (?:have|hold|got)(?: .*)?
  )$
`;
/** "And the other two?" of what was just counted off stands there. */
const THE_OTHERS = pattern('i')`
  ^(?:the|those) (?:other|remaining) (?:ones?|two|three|four|five|\d)$
  |^the (?:others|rest)(?: of (?:it|them))?$
`;
/** "All of them?" is asked of what was just said. */
const ALL_OF_THEM = pattern('i')`
  ^(?:
    is that |are (?:those|these|they) |(?:really|literally|so) )?(?:all|every one|each one)(?: of (?:
      it|them|those|these
    )
    )?$
`;
/** Who is listed is counted as well. */
const HOW_MANY = /^how many(?: (?:is that|are there|are they|regions|committees|of them))?$/i;
/** "Who?" below whether there is somebody in a post: who that is was said. */
const WHO_IT_IS = /^who(?:(?:'?s| is| was) it)?(?: then)?$/i;

/** "More detail please", "what's the source?": the same again, with its source, date and link, and what stands behind "More". */
export function sameAgain({ before, rest }: FollowUp): Understanding | null {
  const isCount = before.wish.startsWith('which-') && HOW_MANY.test(rest);
  const isOfDetail = before.shownIn !== undefined && THE_OTHERS.test(rest);
  const asksForAll = before.shownIn !== undefined && ALL_OF_THEM.test(rest);
  const asksWho = before.wish === 'role' && WHO_IT_IS.test(rest);
  return isCount || asksWho || isOfDetail || asksForAll || MORE.test(rest) || ASKS_SOURCE.test(rest)
    ? before
    : null;
}
