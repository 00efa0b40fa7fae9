import { fragment, pattern } from '../../../text/pattern.ts';
import type { ActOfThings } from './act.ts';
import { IS, IT, NO_MORE, ways } from './ways.ts';

/** What it was for may have changed. */
const AT_FIRST = '(?: (?:in the first place|originally|initially|to begin with|at first))?(?=\\W*$)';

/** What it is for, and whether anybody wants it. */
export const ITS_AIMS: readonly ActOfThings[] = [
  {
    asked: ways(
      'how much (?:interest|demand|take-?up|uptake|enthusiasm)',
      fragment`
        (?:
          what(?:${IS})?(?: the)?|what sort of|any|was there(?: much| any)?|is there(?: much| any)?
        ) (?:interest|demand|take-?up|uptake)(?: (?:like|for ${IT}|in ${IT}))?${NO_MORE}
      `,
      'how popular',
      `(?:is|was|has|are|were) ${IT} (?:been |proving |proved )*(?:popular|oversubscribed|in demand)`,
      fragment`
        how many (?:people |have |has |had )*(?:
          applied|enquired|inquired
          |(?:shown (?:an )?|been |are |were )interest(?:ed)?
        )
      `,
    ),
    told: pattern('i')`
      \b(?:
        enquir\w+|applicants?|applications?|applied|interest|interested|demand|take-?up|uptake
        |popular|hits|oversubscribed
      )\b
    `,
    isTold: true,
  },
  {
    asked: ways(
      `what (?:do|did|are|is|were) ${IT} (?:(?:hoping|aiming|shooting|looking) for|aiming at|targeting)`,
    ),
    told: pattern('i')`
      \b(?:target|aims?|aiming|goals?|objectives?|ambition|hop(?:es?|ed|ing)|intend\w*)\b
      |\bby 20\d\d\b
    `,
  },
  {
    asked: ways(
      `what(?:${IS}) ${IT} (?:(?:all|originally|initially) )*(?:about|for|in aid of)\\b(?:${AT_FIRST})?`,
      fragment`
        what(?:${IS})? (?:the|its|their) (?:(?:main|whole|big) )?(?:
          focus|theme|purpose|aims?|point|idea|goals?|objectives?|intention|rationale|thinking
          |ambition|hope
        )(?: (?:behind|of|for) ${IT})?${NO_MORE}
      `,
      fragment`
        (?:what|which)(?: (?:subjects?|topics?|themes?|areas|issues|matters|things))? (?:
          did|do|does|will|would
        ) ${IT} (?:cover|deal with|focus on|look at|explore|investigate)
      `,
      fragment`
        (?:what|which) (?:subjects?|topics?|themes?|areas|issues|matters) (?:
          are|were|is|was|will be|have been
        ) (?:being )?(?:covered|discussed|dealt with|looked at|explored|included)${NO_MORE}
      `,
      `what(?:${IS}) (?:the|their|its) (?:subjects?|topics?|themes)(?: covered)?${NO_MORE}`,
      fragment`
        what (?:are|is|were|was|have|has) ${IT} (?:been |mostly |most |mainly )*(?:
          focus(?:s?ed|s?ing)(?: on)?|concentrat(?:ed|ing) on|work(?:ed|ing) on
          |look(?:ed|ing) (?:at|into)|interested in
        )
      `,
      fragment`
        what(?:'s| (?:do|did|does|are|is|were|was|will|would)) ${IT} (?:all )?(?:
          want|hop(?:e|ing)|expect(?:ing)?|aim(?:ing)?|try(?:ing)?|intend(?:ed)?|meant|supposed
          |looking|due
        )(?: ${IT})? to (?:achieve|get|gain|do|come|happen|see|deliver|change|cover|look)\b
      `,
      fragment`
        what (?:do|did|will|would) ${IT} (?:want|hope|expect|get) (?:to )?(?:get |come |see )*
          (?:out of|from) ${IT}
      `,
    ),
    told: pattern('i')`
      \b(?:
        focus\w*|themes?|topics?|aim(?:s|ed)?|purpose|cover(?:s|ed)|explor\w+|investigat\w+
        |look(?:s|ed|ing) (?:at|into)|opportunity to|(?<!\b(?:not|never|nor) (?:\w+ )?)intend\w*|intention of|hop(?:es?|ed|ing)|objectives?
        |to (?:review|discuss|share|explore|understand|reflect|develop|encourage|promote)
      )\b
    `,
    mayGoUnsaid: true,
  },
];
