import { fragment, pattern } from '../../../text/pattern.ts';
import type { ActOfThings } from './act.ts';
import { IT, NO_MORE, ways } from './ways.ts';

/** What became of it, how it is run, how far it has come, and whether there will be another. */
export const ITS_PROGRESS: readonly ActOfThings[] = [
  {
    asked: ways(`what(?:'?s| has| have)? (?:happened|become|became) (?:to|of|with) ${IT}`),
    told: pattern('i')`
      \b(?:
        withdraw\w*|withdrew|replac\w+|superseded|closed|scrapped|dropped|abandoned|published
        |completed|launched|ended|merged|expected to replace
      )\b
    `,
  },
  {
    asked: ways(
      `how(?:'s| is| are| was| were) ${IT} (?:run|organi[sz]ed|governed|managed|structured|set up)`,
    ),
    told: pattern('i')`
      \b(?:
        govern(?:ed|ance)|steering group|sub-?committees?|hub and spoke|led by|managed by|overse\w+
        |responsible for|made up of|consists?
      )\b
    `,
  },
  {
    asked: ways(
      fragment`
        how far (?:along |on |ahead )?(?:have|has|had|are|is|did) ${IT}(?: (?:
          got|get|come|gone|go|reached|along|on|advanced
        ))*${NO_MORE}
      `,
      `how(?:'s| is| are) ${IT} (?:going|coming along|coming on|progressing|getting on|doing)`,
      `where (?:have|has|are|is) ${IT} (?:got to|up to|got up to|at)${NO_MORE}`,
      `(?:any|what) progress(?: (?:on|with) ${IT}| has been made| have ${IT} made)?${NO_MORE}`,
      fragment`
        (?:is|are|was|were) ${IT} (?:
          finished|done|ready|complete|live|up and running|in place|under ?way|over
          |fully (?:done|staffed)
        )${NO_MORE}
      `,
      fragment`
        (?:is|are|has|have)(?: been)? (?:already|now) (?:
          running|live|up and running|under ?way|started|working|in place|going|begun
        )${NO_MORE}
      `,
      `what stage`,
    ),
    told: pattern('i')`
      \b(?:
        stage|phase|reached|progress\w*|under ?way|completed?|begun|started|commenced|live
        |established|in place|finalis\w+|ongoing|launched|operational|approved|signed off|now
        |indications?|stabilis\w+|upheld
      )\b
    `,
  },
  {
    asked: ways(
      fragment`
        (?:are|is|will|would) (?:they|there|it|we) (?:
          be |going to be |doing |do |having |have |hold |holding |running |run |planning |plan )*
            (?:an?other|any more|more)(?: (?:one|of them))?s?${NO_MORE}
      `,
      fragment`
        (?:will|would|is|are) ${IT} (?:going to )?(?:be )?(?:
          happen(?:ing)?|run|running|held|repeated|doing it|done|do it
        )(?: again| a second time| next year)${NO_MORE}
      `,
      `any (?:more|others) (?:planned|coming(?: up)?|in the pipeline)`,
    ),
    told: /\b(?:further|another|second|again|repeat\w*|follow[- ]up|next)\b/i,
  },
];
