import { pattern } from '../../text/pattern.ts';
import type { FollowUp } from './follow-up.ts';

/** "Do they have one?", "is Kent doing the same?" */
const SAME_THERE = pattern('i')`
  \b(?:
    ha(?:ve|s|d|ving)|got|do(?:es|ing|ne)?|did|run(?:ning)?|us(?:e|es|ing)|gets?|getting|plan(?:s|ning)?
    |want(?:s|ing)?|set(?:ting)? up|join(?:s|ed|ing)?
  ) (?:
    one|any|some|likewise
    |(?:the|any ?thing|some ?thing) (?:same|similar|like (?:it|that|this))
  )(?: thing)?(?: too| as well| there)?$
  |^(?:is|are|was|were) (?:\S+ ){1,4}(?:(?:in|part of|on) (?:one|it)|one of (?:them|those|these))$
  |^which (?:ones?|of (?:them|those|these)) (?:is|are|was|were) (?:in|from|at)\b
  |^(?:and )?(?:is there )?(?:any|some) ?thing (?:
    similar|comparable|like (?:it|that|this)|else like (?:it|that)
  )(?: going on| happening)? (?:in|from|at|for|by)\b
`;
const SIMILAR = /^(?:similar|comparable|thing|going on)$/i;
/** "What was it in September?", "how many is that in London": the same figure again, of another date or place. */
const SAME_FIGURE = pattern('i')`
  ^(?:what|how (?:much|many|big|high|low|large))(?:'?s| (?:is|was|were|are|about))? (?:
    it|that|this|they|those
    |the (?:figures?|numbers?|total|amount|share|rate|position|picture)
  )(?: (?:back|like|then|now))? (?:in|at|by|for|as of|of|from)\b
  |^(?:is|was|were|are) (?:it|that|this|they|those) (?:(?:any|just as|as|the) )?(?:
    same|so|different|higher|lower|bigger|smaller|more|less|fewer|better|worse|high|low|big|large
    |many|much|bad
  )(?: back)? (?:in|at|by|for)\b
`;
const FIGURE = pattern('i')`
  ^(?:
    figures?|numbers?|total|amount|share|rate|position|picture|same|different|higher|lower|bigger
    |smaller|more|less|fewer|better|worse|big|high|low|large|bad
  )$
`;
/** "Who is it in Gateshead?", "is it the same person in London?" below who holds a post. */
const SAME_HOLDER = pattern('i')`
  \bwho(?:'?s| is| was| does| did| has| had) (?:it|that|this|the one|the job)\b
  |\bthe same (?:person|one|man|woman)\b
`;
const NOBODY = /^(?:same|person|man|woman|job|know)$/i;

const namesAnother = ({ alone, isPlaced }: FollowUp) => isPlaced || alone.times.length > 0;
/** The ways of asking for the same, with the words in which that is said, and of what and where it may be asked. */
const WAYS: readonly (readonly [asks: RegExp, words: RegExp, mayBeAsked: (followUp: FollowUp) => boolean])[] =
  [
    [SAME_THERE, SIMILAR, ({ isPlaced }) => isPlaced],
    [SAME_FIGURE, FIGURE, namesAnother],
    [SAME_HOLDER, NOBODY, (followUp) => followUp.before.wish === 'role' && namesAnother(followUp)],
  ];

/** "Has London done one?" is asked of the thing itself, whatever detail of it was asked for before. */
export function asksForOneThere({ rest }: FollowUp): boolean {
  return SAME_THERE.test(rest);
}

/** Whether a follow-up names another place or date and asks for nothing but the same of that. */
export function asksForTheSame(followUp: FollowUp): boolean {
  const { rest, content } = followUp;
  return WAYS.some(
    ([asks, words, mayBeAsked]) =>
      mayBeAsked(followUp) && asks.test(rest) && content.every(({ said }) => words.test(said)),
  );
}
