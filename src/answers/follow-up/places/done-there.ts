import { pattern } from '../../../text/pattern.ts';
import type { Understanding, Wish } from '../../understanding/understanding.ts';
import { exchange } from '../exchange.ts';
import type { FollowUp } from '../follow-up.ts';

const WHAT_IS_DONE = pattern('i')`
  ^(?:and |so |but |ok )*what(?:'?s|(?:'?s| is| are| was| were| has| have) (?:being |been )?)\b.*\b(?:
    doing|done|happening|going on|up to
  )\b
`;
const OF_NO_MATTER: readonly Wish[] = ['role', 'contact', 'define', 'help'];

/** "What is being done in the North East?", "what's Kent doing?" below a matter: the same of that place, and no update of it on other things. */
export function doneThere(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, isPlaced, again } = followUp;
  const asksWhatIsDone = isPlaced && content.length === 0 && WHAT_IS_DONE.test(rest);
  return asksWhatIsDone && !OF_NO_MATTER.includes(before.wish) && alone.times.length === 0
    ? again(exchange(followUp))
    : null;
}
