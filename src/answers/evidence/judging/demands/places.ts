import { fragment, pattern } from '../../../../text/pattern.ts';
import { NAMES_INSTITUTION } from '../../../kinds/names-institution.ts';
import { ENTRY_OF_A_DIARY, VENUE } from '../../../kinds/names-venue.ts';
import { MONTHS, WEEKDAYS } from '../../../understanding/date-words.ts';
import type { Demand } from './demand.ts';

/** "Children in Care" and "Research in Practice" are names; "our Conference in Leeds" and "September in London" are none. */
const NO_NAME = fragment`
  (?<!(?<!\p{L})(?!(?:
    Conference|Summit|Seminar|Workshop|Event|Meeting|Session|${MONTHS}|${WEEKDAYS}
  ) )\p{Lu}\p{Ll}+ )
`;
/** "To Cohort 8", "in the Chief Inspector's report", "in England": all but a place where people come together. */
const A_PLACE = fragment`
  (?!(?:
    ${MONTHS}|England|Britain|UK|Cohort|Phase|Round|Government|Chief|President|Chair|Minister
    |Director|Association|Department|Act|Year|Key
  )s?\b)\p{Lu}
`;
/** "In Manchester", "hosted by Bolton", "at the BMA"; "in October" is no place. */
const HAPPENS_SOMEWHERE = pattern('u')`
  ${NO_NAME}\b(?:
    [Ii]n|[Aa]t|[Tt]o|[Aa]cross|[Aa]round|[Nn]ear|[Hh]osted by
  ) (?:the |central |each |their |every |different |local )*(?:
    ${A_PLACE}|LAs?\b|local authorit|region\b
  )
  |\b(?:[Oo]nline|[Vv]irtual(?:ly)?|[Tt]eams|[Vv]enue)\b
`;

/** What people come together for. */
const EVENT =
  'conferences?|summits?|seminars?|workshops?|events?|sessions?|festivals?|residentials?|launch|training';
/** "In Manchester", "at Aston Villa", "University of Warwick": whatever has the name of a place. */
const IN_A_TOWN = pattern('u')`
  ${NO_NAME}\b(?:[Ii]n|[Aa]t|[Tt]o|[Nn]ear|[Hh]osted by) (?:the |central )*${A_PLACE}
  |${VENUE}
`;

/** Where something is held, said outright or by the name of a venue. */
const HELD_SOMEWHERE = pattern('u')`${HAPPENS_SOMEWHERE}|${VENUE}`;

/** Where something sits or is held, and which institution is meant. */
export const PLACES: readonly Demand[] = [
  // "Where is the Staff College" asks for its seat, unless something is done there; where somebody from it spoke is another place.
  {
    asked: pattern()`
      ^(?:and |so )?where(?:'?s| is| are) (?:the )?(?!.*(?:
        \w(?:ed|ing)\b
        |\b(?:
          held|done|going|happening|taking|used|conference|summit|meeting|event|session|seminars?
          |workshops?|course|next|days?|residential|showcase|celebration|awards|concert|party
          |festival|fair|launch
        )\b
      ))[\w&' -]+\W*$
    `,
    told: pattern('u')`
      (?<!-)\b(?:
        [Bb]ased|(?:[Bb]uilt|[Oo]pen(?:s|ed|ing)?) (?:in|at) (?!${MONTHS})(?=\p{Lu})|[Ll]ocated|[Ss]ituated|[Hh]osted|[Pp]remises|[Hh]eadquarters|sits|stands
        |[Oo]ffices? (?:in|at)
      )\b
      |, (?:in|at|near) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,
      |${ENTRY_OF_A_DIARY}
    `,
    orOnMatter: true,
  },
  {
    asked: pattern()`
      \bwhere(?:'?s| is| are| was)\b.*\b(?:based|offices?|headquarters?|hq)\b
      |\bwhere\b.*\bhave (?:its|their) (?:offices?|headquarters)\b
    `,
    told: /(?<!-)\b(?:based|located|situated|hosted|premises|headquarters|offices? (?:in|at))\b/i,
  },
  // That a summit is planned does not tell where.
  {
    asked: pattern()`
      ^(?:and |so )?where(?:'?s| is| are| was| were| will| did| does| do) .*\b(?:
        held|hosted|tak(?:e|es|ing) place|took place|met|meet(?:s|ings?)?|${EVENT}|(?:going )?to be
      )(?: (?:first|again|next|together|for the \w+ time|(?:on|in|this|last|next) [^?,]{2,30}))*\W*$
      |^(?:and |so )?where (?:do|does|should|must|can|will) (?:i|we|people|delegates|everyone) (?:
        go|turn up|head|report|travel
      ) (?:for|to) .*\b(?:${EVENT}|day)\b
      |^(?:what(?:['’]s| is| was) )?(?:the )?(?:venue|location) (?:of|for)\b|\bvenue\W*$
      |\b(?:which|what) (?:building|hotel|hall|room|venue)\b
    `,
    told: HELD_SOMEWHERE,
  },
  // "Across the region" is no town.
  {
    asked: /\b(?:which|what) (?:city|town|village)\b/,
    told: IN_A_TOWN,
  },
  // "40 secondary schools" names none of them.
  {
    asked: pattern()`
      \b(?:which|what) (?:\w+ )?(?:schools?|university|universities|colleges?|hospitals?)\b.*\b(?:
        (?:is|are|was|were) (?:in|part of|on|involved)
        |take part|taking part|took part|piloting|pilots?|joined|signed|selected|chosen|members?
        |evaluat\w+|partners?|work(?:s|ing)? with
      )\b
    `,
    told: NAMES_INSTITUTION,
  },
];
