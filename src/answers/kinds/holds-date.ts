import { pattern } from '../../text/pattern.ts';
import { MONTHS, WEEKDAYS, YEAR } from '../understanding/date-words.ts';

const ANY_MONTH = pattern()`\b(?:${MONTHS})\b`;
/** "Over the first three years" and "for the next three years" date nothing. */
const ANY_SEASON = pattern('i')`
  \b(?:
    spring|summer|autumn|winter
    |(?<!\b(?:for|over) the )(?:
      new|next|this|last|coming|past
    ) (?:\w+ )?(?:years?|months?|weeks?|terms?)
    |(?:years?|months?|weeks?) (?:ago|later|since)
  )\b
`;

/** What stands in brackets … */
const IN_BRACKETS = /\(([^()]*)\)/g;
/** … dates the rest where it is a date ("as at 1 August 2017", "5 October") and no remark on something else ("after a spike in 2016"). */
const ONLY_DATED = pattern('i')`
  ^(?:(?:
    as (?:at|of)|on|in|by|from|to|until|till|since|between|and|early|late|mid|the|${WEEKDAYS}
    |${MONTHS}|\d{1,2}(?:st|nd|rd|th)?|${YEAR}
  )[\s,/–-]*)+$
`;

/** What is over, and was not only wanted by then … */
const IS_OVER = /\b(?:when|(?:what|which) (?:date|day|month|year)) (?:was|were|did|had)\b/;
/** … is dated by no target: "a gap of £2bn by 2020". */
const TARGET = pattern('g')`
  \bby (?:the )?(?:(?:end|start|beginning) of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${MONTHS}) )?
    (?:19|20)\d\d\b
`;

/** What is told of days ahead. */
const TO_COME = pattern('u')`
  \b(?:
    will|must|next|planned|plans? to|due|scheduled|expected|anticipated|hopes?|aims?|intends?|to be
    |by (?:the )?(?:end|autumn|spring|summer|winter|new year|\p{Lu})
  )\b
`;
/** "When do they want to have got there?", "by when will all have done it?" */
const IS_TO_COME = pattern()`
  \bby when\b
  |\bwhen (?:do|does|will|would|should|must|are|is) (?:.*\b)?(?:
    wants?|hopes?|hoping|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|aim(?:s|ing)?|intend(?:s|ed)?
    |need(?:s|ed)?|have to|has to|supposed|due|meant|ready|finish\w*|complet\w*|done
  )\b
  |\bwhen (?:did|was|were|had) (?:.*\b)?(?:
    (?:want|hope|expect|plan|aim|intend|need|have) to|(?:supposed|meant|due|expected|planned|scheduled|hoping|planning|aiming) to
  )\b
`;
/** What was is no date of what is wanted. */
const DATED_BACK = 0.4;
const AHEAD = pattern('u')`${TARGET}|${TO_COME}`;

/** A date, the better the nearer it comes to a day. */
export function holdsDate(sentence: string, { question }: { readonly question: string }): number {
  if (IS_TO_COME.test(question) && !AHEAD.test(sentence)) return DATED_BACK * dateIn(sentence, question);
  return dateIn(sentence, question);
}

function dateIn(sentence: string, question: string): number {
  const plain = sentence.replaceAll(IN_BRACKETS, (whole, inside: string) =>
    ONLY_DATED.test(inside) ? whole : '',
  );
  const dated = IS_OVER.test(question) && !IS_TO_COME.test(question) ? plain.replaceAll(TARGET, '') : plain;
  if (ANY_MONTH.test(dated)) return 1;
  if (dated.match(YEAR)) return 0.95;
  return ANY_SEASON.test(dated) ? 0.5 : 0;
}
