import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { exchange } from '../exchange.ts';
import type { FollowUp } from '../follow-up.ts';
import { withScope } from '../with-scope.ts';

/** "Where had they got to by December 2016?", "how was it going in April?", "what had they done by then?" */
const HOW_IT_STOOD = pattern()`
  ^(?:
    (?:where|how far|what (?:stage|point))(?: (?:on|along|forward))? (?:had|have|has|did|do|was|were) (?:
      (?:it|they|things|this|that|the work|the region) (?:
        got(?:ten)?|get|come|stood|stand|reach(?:ed)?|up to|at|with
      )(?: (?:to|up to|on|along|with (?:it|this|that)))*
      |(?:they|things)
      |(?:it|this|that) (?:at|along)
    )
    |how far (?:on|along) (?:was|were) (?:it|they|things|this|that)
    |how (?:was|were|did) (?:it|they|things|this|that) (?:
      going|getting on|coming (?:along|on)|progressing|looking|look|stand|doing
    )
    |what (?:was|were|did) (?:the |their )?(?:
      state of (?:play|things|affairs)|position|situation|picture|progress
    )(?: look like)?
    |what (?:had|have|has|did) they (?:done|do|achieved?|managed?)
  )(?: (?:so far|back|then))? (?:in|by|at|as of|around|before)\b
`;
/** Nobody asks how a post stood. */
const OF_NOTHING_GOING_ON: readonly Understanding['wish'][] = ['role', 'define', 'contact'];

/** "And where had they got to by December 2016?": what was said then of the topic of before, whatever detail of it was asked for since. */
export function stateThen(followUp: FollowUp): Understanding | null {
  const { alone, rest, content, isPlaced, again, subject } = followUp;
  const [asks] = HOW_IT_STOOD.exec(rest.toLowerCase()) ?? [];
  if (isPlaced || alone.times.length === 0 || asks === undefined) return null;
  if (!content.every(({ said }) => asks.includes(said.toLowerCase()))) return null;
  const topic = subject();
  if (!topic || OF_NOTHING_GOING_ON.includes(topic.wish)) return null;
  return withScope(again(exchange({ ...followUp, before: topic })), topic);
}
