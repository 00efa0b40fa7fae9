import { fragment, pattern } from '../../../../text/pattern.ts';
import { MONTHS, WEEKDAYS } from '../../../understanding/date-words.ts';
import type { Demand } from './demand.ts';

/** A question when one of these was or will be; a "when" that joins a clause ("how many were there when it opened") asks nothing. */
function asksWhen(words: string): RegExp {
  return pattern()`
    (?:^|[,;:?.!-] ?|\b(?:and|so|in|from|since|until|know|tell me|say) )(?:
      when|(?:what|which) (?:date|day|month|time|year)|date of|how soon|how long (?:ago|until|till)
    )\b.*\b(?:${words})\b
  `;
}

/** How updates tell that something is over. */
const ENDING = fragment`
  abolish\w*|scrap\w*|clos\w+|shut\w*|end(?:s|ed|ing)?|stop\w*|finish\w*|expir\w+|laps\w+
  |r[ua]n(?:s|ning)? out|dr(?:y|ies|ied) up|conclud\w+|disband\w*|withdr\w+|axed|replac\w+
  |ceas\w+|until|deadline|longer|(?:r[ua]n|last|extend|continu)\w* (?:on )?(?:to|till|up to)
`;

/** That something is spoken of does not tell when it began, or will be. */
export const TIMES: readonly Demand[] = [
  // How long something lasts does not tell how long it is until the next.
  {
    asked: /\bhow (?:long|many (?:days|weeks|months|terms|years)|much time)(?: (?:is|are) there)? between\b/,
    told: pattern('i')`
      \b(?:
        between|apart|every|each (?:year|month|term|quarter)|interval|gap|cycle|annual\w*|(?:bi|tri)ennial\w*|yearly|monthly
        |quarterly|termly|once an?|twice an?|(?:days?|weeks?|months?|years?) (?:later|after|on)
      )\b
    `,
  },
  // A year, or that it takes four days, is no day of it.
  {
    asked: /^(?:and |so |on )*(?:what|which) (?:dates?|days?)\b(?! of)/,
    told: pattern('i')`\b(?:${MONTHS}|${WEEKDAYS})\b`,
  },
  // How far back something goes is no day of it.
  {
    asked: /^(?:and |so )?when (?:do|does|did|will|can) .* go back to\b/,
    told: pattern('i')`
      \b(?:
        back (?:to|as far as)|go(?:es|ing)? back|dat(?:e|es|ing) (?:back|from)
        |since (?:\d{4}|(?:its|their|the) (?:creation|start|beginning))
      )\b
    `,
  },
  {
    // "Next summer" is a date, and no next one of several.
    asked: asksWhen(
      `next(?! (?:year|month|week|term|autumn|winter|spring|summer|${MONTHS.toLowerCase()}))|upcoming|forthcoming`,
    ),
    told: pattern('i')`
      \b(?:
        next|upcoming|forthcoming|will|planned|due|scheduled|plans?|planning|expected|anticipated
        |is being|are being|to be|further
      )\b
    `,
  },
  {
    asked: asksWhen(
      'repeat(?:ed|s)?|re-?run|recur(?:s|ring)?|(?:done|held|carried out|take place|happen) again',
    ),
    told: /\b(?:repeat\w*|again|re-?run\w*|recur\w*|further|annual\w*|next|every|second)\b/i,
  },
  {
    asked:
      /^(?:(?:and|so) )?when (?:do|does|did|will|is|are|has|have) (?:[\w'-]+ ){1,4}?(?:next |last )?meet(?:s|ing)?\W*$/,
    told: /(?<!-)\b(?:met|meet(?:s|ings?)?)\b/i,
  },
  {
    // The next meeting is told by what says so of one, and by no plan for anything else.
    asked: pattern()`
      \b(?:when|what (?:date|day|time)|dates?)\b.*\bnext (?:[\w'-]+ ){0,4}?meetings?\b
      |\bwhen\b.*\bmeets? next\b
    `,
    told: pattern('i')`
      \bnext meetings?\b|\b(?:will|to|shall|due to)(?: also| next)* meet\b|\bmeets? (?:again|next|on|in)\b
      |\bmeetings? (?:(?:is|are|will be|has been|have been) )?(?:on|planned|scheduled|due|arranged|to be held|taking place)\b
    `,
  },
  {
    asked: asksWhen('publish(?:ed)?|publication|come out|came out|coming out|released?'),
    told: pattern('i')`
      \b(?:
        publi(?:sh|cation)\w*|launch\w*|releas\w*|issued|today(?!['’]s)|produced|completed
        |finali[sz]ed|finished
      )\b
    `,
  },
  {
    asked: asksWhen('set up|founded|formed|established|created'),
    told: pattern('i')`
      \b(?:
        set up|found(?:ed|ing)|form(?:ed|ation)|establish\w*|creat\w+|existence|launch\w*
        |introduc\w+|began|begun|start\w*|developed|since|convened|new|newly
      )\b
    `,
  },
  {
    asked: asksWhen('(?:go|goes|went|going|gone) live|launch(?:ed|es)?|open(?:ed|s)?'),
    told: pattern('i')`
      \b(?:
        live|launch\w*|open(?:s|ed|ing)?(?! to\b)|start\w*|beg[aiu]n\w*|commenc\w+|introduc\w+
        |set up|established|in place|operational|roll(?:s|ed|ing)? out|created|convened|held
      )\b
    `,
  },
  {
    asked: asksWhen(
      'start(?:s|ed|ing)?|begins?|began|begun|beginning|commenc(?:e[sd]?|ing)|kick(?:s|ed)? off',
    ),
    told: pattern('i')`
      \b(?:
        start\w*|beg[aiu]n\w*|commenc\w+|launch\w*|kick\w* off|introduc\w+|set up|establish\w*
        |initiated|existence|live|into (?:force|effect|post)|in place|underway|operat\w+|recruit\w*
        |runs?|running|held|takes? place|took place|taking up|took up|(?<!as )from|first|since|new
        |open(?:s|ed|ing)?|became|become|appointed|joined|arriv\w+|\d{1,2}[.:]\d\d|\d ?[ap]m
      )\b
    `,
  },
  {
    asked: asksWhen(
      fragment`
        abolish\w*|scrap(?:s|ped)?|close[ds]?|shut|stop(?:s|ped)?|disband\w*|withdrawn?|withdrew|axed
      `,
    ),
    told: pattern('i')`\b(?:${ENDING})\b`,
  },
  {
    asked: asksWhen('end(?:s|ed)?'),
    told: pattern('i')`
      \b(?:${ENDING}|\d{1,2} (?:${MONTHS})(?: \d{4})? (?:to|until|[–-]) \d{1,2} (?:${MONTHS}))\b
    `,
  },
  {
    asked: asksWhen('finish(?:es|ed)?|expires?d?|complete[ds]?'),
    told: pattern('i')`
      \b(?:
        finish\w*|complet\w+|conclu\w+|expir\w+|laps\w+|r[ua]n(?:s|ning)? out|end(?:s|ed|ing)?|until
        |by|deadline|clos\w+|pending
      )\b
    `,
  },
];
