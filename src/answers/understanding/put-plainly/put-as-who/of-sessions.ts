import { pattern } from '../../../../text/pattern.ts';
import type { Ways } from '../put-otherwise.ts';
import { NO_QUESTION } from './no-question.ts';

const OPENING = `^(?:who (?:were|are|was) )?(?:(?:list|names?)(?: of)? )?(?:the )?${NO_QUESTION}`;

const ENDING = '(?= (?:in|at|20\\d\\d)\\b|[\\s?.!]*$)';

/** Who led or spoke at a session is listed by its title. */
export const OF_SESSIONS: Ways = [
  [
    pattern('i')`^who (?:led|ran|did|took) (?:the )?(.+ (?:workshop|session|plenary))${ENDING}`,
    'who spoke at the $1',
  ],
  [
    pattern('i')`
      ${OPENING}(.+) (?:workshop|session|plenary) (?:speakers?|presenters?)(?: list)?${ENDING}
    `,
    'who presented on $1',
  ],
  [
    pattern('i')`
      ${OPENING}(.+ (?:conference|summit|event|seminar)) (?:speakers?|presenters?)(?: list)?(?=\W*$)
    `,
    'who spoke at the $1',
  ],
  [
    pattern('i')`
      ^(?:
        (?:please )?(?:list|name|give me|show me) |who (?:are|were) )(?:all )?(?:the )?
          (?:speakers|presenters)(?: list)? (?:at|for|from) (?=.*\b(?:
          conference|summit|event|seminar|session|workshop
        )\b)
    `,
    'who spoke at ',
  ],
  [
    pattern('i')`
      ^who(?:'s|'re| is| are| was| were) (?:
        it (?:aimed at|for)
        |(?:invited|asked|meant|supposed|expected)(?: to (?:come|attend|go|be))?
      )(?: (?:to|at))? (?=.*\b(?:conference|summit|event|seminar|session|workshop)\b)
    `,
    'who should attend ',
  ],
  [
    pattern('i')`
      \b(who|and) (?:gave|gives|did|delivered|made|held) (?:the )?(?:main|principal|headline|star|lead|big) (?:
        talk|speech|address|presentation|slot|lecture
      )\b(?=.*\b(?:conference|summit|event|seminar|session|workshop|day)\b)
    `,
    '$1 gave the keynote',
  ],
  [/^(?:the )?(main|headline) speaker (?:(?:at|for|in|of) )?/i, 'who gave the keynote speech at '],
  [/^(?:the )?(keynote|opening|closing|guest) speaker (?:(?:at|for|in|of) )?/i, 'who gave the $1 speech at '],
];
