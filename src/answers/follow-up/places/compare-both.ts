import { fragment, pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf, placeOf } from '../matter-of.ts';
import { placesInTurn } from './places-in-turn.ts';

const TWO = 2;
const OF_THEM = fragment`(?:them(?: all)?|both|those|these|all (?:of them|three|four)|(?:the|those|these) (?:two|three|four))`;
const COMPARES_BOTH = pattern('i')`
  ^(?:can you |could you |please |now )*(?:compare|contrast|put) (?:
    ${OF_THEM}|the regions|the committees
  )(?: (?:two|both|three))?(?: (?:
    up|please|side by side|with each other|next to each other
  ))*$
`;

/** "Which of the two has done more on workforce?" asks for a judgement that no update gives: it is shown what each says. */
const WHICH_OF_BOTH = pattern('i')`
  ^(?:which|who)(?: one| region| council)? of ${OF_THEM}\b
    .*?\b(?:more|most|better|best|further|furthest|ahead|less|least|worse|stronger)\b(?: (?:on|along|ahead))?
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
/** "Which is the newest?" below places in turn asks which of these tells of it last. */
const WHICH_IS_NEWEST = pattern('i')`
  ^(?:which|who|whose|what)(?: one| region| council| update)?(?: of ${OF_THEM})?
    (?:'s| is| are| was| has)(?: the)? (?:newest|latest|newer|most recent(?:ly)?|more recent|more up[ -]to[ -]date|most up[ -]to[ -]date)(?: one| update)?$
`;

/** "Compare them", "which is further on?": the places asked for in turn, side by side on what they were about or on what is named now; "which is the newest?" the newest of them. */
export function compareBoth(followUp: FollowUp): Understanding | null {
  const { rest, before, beforeThat, again, knowledge } = followUp;
  const asked = WHICH_OF_BOTH.exec(rest);
  const isOfTheTwo = asked !== null || COMPARES_BOTH.test(rest);
  const asksForNewest = WHICH_IS_NEWEST.test(rest);
  if (!isOfTheTwo && !asksForNewest && !WHICH_IS_MORE.test(rest)) return null;
  const inTurn = placesInTurn(followUp);
  const earlier = beforeThat();
  // Who says not of which means those of whom one thing was asked.
  const meant = inTurn.length >= TWO ? inTurn : isOfTheTwo && earlier ? [earlier, before] : [];
  const named = meant.map((one) => placeOf(one, knowledge));
  const places = [...new Set(named)];
  if (places.length < TWO || places.includes(null)) return null;
  if (asksForNewest) return newestOf(meant, followUp);
  const matter = asked?.groups?.matter ?? matterOf(before);
  return again(`compare ${matter === '' ? '' : `${matter} in `}${places.join(' and ')}`);
}

/** What was asked of each, of all of them: the newest comes first. */
function newestOf(meant: readonly Understanding[], { before }: FollowUp): Understanding {
  return {
    ...before,
    wish: 'topic',
    recency: 'latest',
    regions: [...new Set(meant.flatMap(({ regions }) => regions))],
    authorities: meant.flatMap(({ authorities }) => authorities),
    committees: [...new Set(meant.flatMap(({ committees }) => committees))],
  };
}
