import { fragment, pattern } from '../../../../text/pattern.ts';
import { MONTHS, WEEKDAYS } from '../../../understanding/date-words.ts';
import type { Demand } from './demand.ts';

/** "Thursday", "Providers", "Local Authorities and Trusts": a day, and what many are called, is the name of nobody. */
const NAME_OF_ONE = fragment`
  (?!(?:
    ${MONTHS}|${WEEKDAYS}|North|South|East|West|Eastern|ADCS|DfE|Ofsted|LAs|DCSs|Providers|Agencies|Trusts|Authorities
    |Councils|Boards|Directors|Members|Committees?|Partners|Review|Challenge
  )\b)\p{Lu}[\p{L}’'-]+
`;
/** "Essex and Suffolk", "colleagues from Suffolk", "led by Hackney" */
const NAMES_SOMEBODY = pattern('u')`
  (?<!\p{L})${NAME_OF_ONE},? (?:and|&) (?:the )?${NAME_OF_ONE}
  |\b(?:from|by|with|includ(?:ing|es?|ed)|such as|namely|called|and) the ${NAME_OF_ONE}
  |\b(?:from|by|with|includ(?:ing|es?|ed)|such as|namely|called) ${NAME_OF_ONE}
`;

/** Who they are, by name. */
export const NAMES: readonly Demand[] = [
  // "Upwards of 15 agency representatives" names none of them.
  {
    asked: pattern()`
      [a-z,] by name\W*$|^(?:list|say|tell me|give me)? ?by name\b
      |\b(?:which|what) (?:agencies|companies|firms|organisations|charities|providers) (?:
        attended|came to|went to|took part|were (?:at|in|among|on)
      )\b
    `,
    told: NAMES_SOMEBODY,
  },
];
