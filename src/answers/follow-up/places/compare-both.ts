import { fragment, pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf, placeOf } from '../matter-of.ts';

const COMPARES_BOTH = pattern('i')`
  ^(?:can you |could you |please |now )*(?:compare|contrast|put) (?:
    them|both|those|these|the two|the regions|the committees
  )(?: (?:two|both))?(?: (?:
    up|please|side by side|with each other|next to each other
  ))*$
`;

/** "Which of the two has done more on workforce?" asks for a judgement that no update gives: it is shown what each says. */
const WHICH_OF_BOTH = pattern('i')`
  ^which (?:one )?of (?:them|both|those|these|the two|those two|these two)\b.*?\b(?:more|most|better|best|further|furthest|ahead|less|least|worse|stronger)\b
    (?:(?: \w+){0,2}? (?:on|about|with|in|at|around|for) (?<matter>\S.*?))?[\s?.!]*$
`;

/** What one is, and the other less so; what is newer, or larger, is told otherwise. */
const MORE_SO = fragment`
  (?:more|most|less|least) (?!recent|new)\w+
  |better|best|worse|worst|(?:furthest|further) (?:ahead|on|along)|ahead|behind
  |(?!(?:new|old|young|lat|earli|larg|big|small|long|short|oth)(?:er|est)\b)\w{3,}(?:[^aeou\W]er|est)
`;
/** "Which is the more mature?", "who's further ahead?" below two places in turn, without a word that it is of these. */
const WHICH_IS_MORE = pattern('i')`
  ^(?:which|who)(?: one| region| council| authority)?(?:'s| is| are| was| looks| seems)(?: the)? (?:${MORE_SO})\W*$
`;

/** "Compare them": the places of the two questions before, on what they were about or on what is named now. */
export function compareBoth({ rest, before, beforeThat, again, knowledge }: FollowUp): Understanding | null {
  const asked = WHICH_OF_BOTH.exec(rest);
  const isOfTheTwo = asked !== null || COMPARES_BOTH.test(rest);
  if (!isOfTheTwo && !WHICH_IS_MORE.test(rest)) return null;
  const earlier = beforeThat();
  // Who says not of which means those of whom one thing was asked.
  if (!isOfTheTwo && (!earlier || matterOf(before) === '' || matterOf(earlier) !== matterOf(before)))
    return null;
  const places = [earlier, before].map((one) => (one ? placeOf(one, knowledge) : null));
  if (places.includes(null) || places[0] === places[1]) return null;
  const matter = asked?.groups?.matter ?? matterOf(before);
  return again(`compare ${matter === '' ? '' : `${matter} in `}${places.join(' and ')}`);
}
