import { fragment, pattern } from '../../../text/pattern.ts';
import { MONTHS } from '../../understanding/date-words.ts';
import type { ActOfThings } from './act.ts';
import { IT, NO_MORE, ways } from './ways.ts';

/** When it is over or known, and how it has changed since. */
export const ITS_COURSE: readonly ActOfThings[] = [
  {
    asked: ways(
      fragment`
        when (?:was|were|has|have|had|did|will) ${IT}(?: \w+ly)? (?:be |been |get )?(?:
          agreed?|approved?|accepted|signed(?: off)?|given the (?:go-? ?ahead|green light)
          |the (?:go-? ?ahead|green light)
        )${NO_MORE}
      `,
    ),
    told: pattern('i')`
      \b(?:was|were|been|be|are|is)(?: \w+){0,2} (?:agreed|approved|accepted|signed off)\b
      |\b(?:agreed (?:to|in|by|on)|approv(?:ed|es)|approval|signed off|sign-?off)\b
    `,
  },
  {
    asked: ways(
      fragment`
        when (?:
          do|does|will|would|are|is|can|could|did|were|was
        ) (?:(?:we|they|people|you) )?(?:[\w']+ ){0,5}?(?:
          results?|outcomes?|findings?|conclusions?|verdict
        )(?: (?:be )?(?:
          due|out|published|expected|known|in|ready|available|announced|come|coming|appear
        )(?: out)?)?${NO_MORE}
      `,
    ),
    told: /\b(?:results?|findings?|outcomes?|evaluation|report(?:ed)?|publish\w+|publication|conclu\w+)\b/i,
  },
  {
    asked: ways(
      fragment`
        when (?:
          do|does|will|would|is|are|did|was|were
        ) ${IT} (?:going to |due to |meant to )?(?:be )?(?:
          end|ends|ended|ending|finish(?:ed|ing|es)?|stop(?:ped|ping|s)?|over|run(?:s|ning)? out
          |expir(?:e[sd]?|ing)|clos(?:e[sd]?|ing)|wrap(?:ped)? up|done
        )${NO_MORE}
      `,
      `(?:until|till|up to) when`,
      `what time (?:do|does|did|will|is|was) ${IT} (?:end|finish|close|stop|over)${NO_MORE}`,
    ),
    told: pattern('i')`
      \b(?:
        ends?|ended|ending|until|till|finish\w*|come to an end|beyond|expir\w+|clos(?:e[sd]?|ing)
        |deadline|final|conclud\w+|up to (?:${MONTHS}|the end|20\d\d)
      )\b
      |\d[.:]\d\d ?(?:am|pm)? ?[–-] ?\d
    `,
  },
  {
    asked: ways(
      fragment`
        why (?:has|have|is|are|did|do|does|was|were) ${IT} (?:been )?(?:
          drop\w*|f[ae]ll\w*|gone down|going down|go down|shr[iau]nk\w*|declin\w*|decreas\w*
          |low(?:er)?
        )${NO_MORE}
      `,
    ),
    told: /\b(?:reduc\w+|fewer|declin\w+|decreas\w+|f[ae]ll\w*|lower|turnover|less)\b/i,
  },
  {
    asked: ways(
      fragment`
        why (?:has|have|is|are|did|do|does|was|were) ${IT} (?:been )?(?:
          ris\w*|rose|gone up|going up|go up|gr[eo]w\w*|increas\w*|high(?:er)?
        )${NO_MORE}
      `,
    ),
    told: /\b(?:increas\w+|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|spike|demand|driven|higher)\b/i,
  },
  {
    asked: ways(
      fragment`
        what(?:'?s| is| has| have|'?ve)? (?:been |being )?(?:
          chang(?:ed|ing)|altered|different|new|revised|improved|updated
        )(?: (?:in|about|with|to) ${IT})${NO_MORE}
      `,
      fragment`
        how (?:has|have|did|is|was) ${IT} (?:been )?(?:
          chang(?:ed|ing)|altered|revised|updated|improved
        )${NO_MORE}
      `,
    ),
    told: pattern('i')`
      \b(?:
        chang\w+|refined|revis\w+|refresh\w+|shortened|new|now|replac\w+|updated|enhanced
        |strengthened|introduc\w+|no longer|improved|more focussed|extend\w*
      )\b
    `,
  },
];
