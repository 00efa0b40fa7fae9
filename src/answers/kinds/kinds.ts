import { fragment, pattern } from '../../text/pattern.ts';
import { MONTHS } from '../understanding/date-words.ts';
import { FOR_NAME } from '../understanding/ways-of-asking/for-name.ts';
import { COUNTED_BEFORE, countsWithoutNoun } from './counts-without-noun.ts';
import { holdsAnyName } from './holds-any-name.ts';
import { holdsDate } from './holds-date.ts';
import { holdsDuration } from './holds-duration.ts';
import { holdsFrequency } from './holds-frequency.ts';
import { holdsMoney } from './holds-money.ts';
import { holdsNumber } from './holds-number.ts';
import { holdsOtherName } from './holds-other-name.ts';
import { holdsReason } from './holds-reason.ts';
import { groupSized, holdsSize, membersNamed } from './holds-size.ts';
import { holdsStretch } from './holds-stretch.ts';
import { type Kind, LOOSE } from './kind.ts';
import { NAMES_INSTITUTION } from './names-institution.ts';
import { VENUE } from './names-venue.ts';

/** A word that asks, and does not merely join a clause to the noun before it, unless it stands last: "it ends when?" */
const asks = (words: string) => pattern()`
  (?:
    ^|[,;:?.!-] ?
    |\b(?:
      know|tell me|say|remind me|and|exactly|in|by|from|to|at|on|of|for|with|since|until|over|during
      |between|please
    ) )(?:${words})\b
  |(?<!\b(?:year|month|week|day|time|date|place|reason) )\b(?:${words})\W*$
`;

const holds =
  (pattern: RegExp, worth = 1): ((sentence: string) => number) =>
  (sentence) =>
    pattern.test(sentence) ? worth : 0;

/** A part of several that are named by number: "L3 to L6", "Cohort 8". */
const LABELLED = pattern('i')`
  \b(?:cohorts?|rounds?|phases?|tiers?|levels?|stages?|ks|key stages?|l) ?\d
  |\b(?:
    first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)
  ) (?:cohort|round|wave|phase|tier|stage)\b
`;

/** "‘Alpha Phase’" */
const NAMED_PHASE = /\p{Lu}\p{Ll}+ (?:Phase|Stage|Round|Wave)\b/u;

/** "A third of them"; "a third session" is the one behind the second. */
const FRACTION = pattern('i')`
  \ban? (?:third|quarter|fifth|tenth)(?= of\b|\s*[.,;)]|$)
  |\b(?:an?|nearly|almost|over|about) half\b
  |\b(?:one|two|three|four|nearly|almost|over)[- ](?:thirds?|quarters?|fifths?|tenths?|half)\b
  |\bone[- ]in[- ]\w+|\bhalf of\b
  |\b\d{1,2}\/\d{1,2} (?:LAs|(?:local )?authorities|councils|boroughs|schools)\b
`;

/** "Entitled ‘Pillars and Foundations’", "referred to as ‘twin hat’" */
const GIVES_NAME = /\b(?:called|named|titled|entitled|known as|referred to as|dubbed)\b|[‘“][^’”]{3,90}[’”]/i;

/** Of money no pieces are told … */
const COSTS = pattern()`
  \b(?:
    costs?|costing|spen[dt]|spending|pay|paid|paying|money|cash|funding|budget|price|fees?|worth
  )\b
`;

const PART_OF_MONEY = pattern()`\bhow much of\b.*\b(?:budget|money|fund|funding|grant|cash|pot|allocation|savings?)\b`;

/** … "how much coverage" is told in pieces, "how much training" in days. */
const SO_MANY_OF = /\b\d[\d,]*\+? (?:pieces?|items?|hours?|days?|weeks?|sessions?|rounds?) of\b/i;

/** "How much bigger could it get?" may be told by "double". */
const HOW_MUCH_MORE = /\bhow much (?:more|bigger|larger|higher|longer|greater|worse|busier)\b/;

const TIMES_AS_MUCH = /\b(?:doubl\w+|trebl\w+|tripl\w+|treble|twice|\w+fold|times as)\b/i;

const SHARE = /\d+(?:\.\d+)?%/;

const PLACE = pattern('u')`
  \b(?:in|at|from|to) (?:the )?(?!(?:${MONTHS}|New Year)\b)\p{Lu}\p{L}+
`;

/** "These are:", "concerns include: the limited funding; the links with …" */
const LIST = /:(?:$|\s[^:]*;)/;

export const KINDS: readonly Kind[] = [
  {
    asked: /\b(?:over|between|during) (?:what|which) (?:dates|days|months|years)\b/,
    worth: holdsStretch,
  },
  {
    asked: /\bhow (?:often|frequently|regularly)\b|\bhow many times\b/,
    worth: holdsFrequency,
  },
  {
    // What is given, paid or spent is money and no share.
    asked: pattern()`
      \bhow much\b(?! of\b)(?!.*\b(?:
        f[ae]ll\w*|dropp\w*|shr[iau]nk\w*|r[io]se\w*|gr[eo]wn?|increas\w+|reduc\w+|gone (?:up|down)
      )\b).*\b(?:
        giv(?:e[ns]?|ing)|gave|pay(?:s|ing)?|paid|spend(?:s|ing)?|spent|invest(?:s|ed|ing)?
        |award(?:s|ed|ing)?|money|cash
      )\b
    `,
    worth: holdsMoney,
  },
  {
    asked: pattern()`
      \b(?:waiting|response|journey|turnaround|processing) times?\b
      |\bhow many (?:minutes|hours|days|weeks|months|years|terms)\b(?! (?:old|ago))
      |\bhow long\b(?! ago| since| until| till)|\b(?:what|which) (?:length|duration|period)\b
      |\b(?:length|duration) of\b|\bhow much (?:\w+ )?time\b
    `,
    worth: holdsDuration,
  },
  {
    asked: pattern()`
      \bhow much\b(?! of\b)
      |\bhow far (?:has|have|had|did|will|are|is)\b.*\b(?:
        f[ae]ll\w*|drop\w*|shr[iau]nk\w*|down|cut|ris\w+|rose|gr[eo]w\w*|up|increas\w+|reduc\w+
      )\b
      |\bhow (?:big|large) (?:an?|is|was|are|were)\b.*\b(?:
        gap|hole|shortfall|budget|grant|overspend|deficit|cut|fund
      )s?\b
      |\b(?:
        cost|costs|funding|amount|budget|money|spend|spent|price|worth|grant|allowance|salary|wages?
        |fees?|shortfall|gap
      )\b.*\?*$
      |\b(?:value|worth) of\b(?! (?:\w+ing|the (?:work|learning|role))\b)
    `,
    worth: (sentence, known) =>
      SHARE.test(sentence) ||
      (!COSTS.test(known.question) && SO_MANY_OF.test(sentence)) ||
      (HOW_MUCH_MORE.test(known.question) && TIMES_AS_MUCH.test(sentence))
        ? 1
        : holdsMoney(sentence, known),
  },
  {
    asked: pattern()`
      \bhow (?:many|large|big|few|long ago)\b
      |\b(?:what size|size of)\b(?!.*\b(?:gap|shortfall|budget|grant|fund|cut|deficit)\b)
      |\bnumber of\b|\bwhat number\b
      |\b(?:turnout|turn-out|headcount|attendance at|total)\b
    `,
    worth: (sentence, known) => {
      const group = groupSized(known.question);
      if (group !== null && holdsSize(sentence, group)) return 1;
      const worth = Math.max(
        holdsNumber(sentence, known),
        countsWithoutNoun(sentence, known.before ?? '', known.counted) ? COUNTED_BEFORE : 0,
      );
      if (group === null || membersNamed(known.question) !== null) return worth;
      // Where nobody is named who may be counted, a number is one of something else, the more so without the group.
      return sentence.toLowerCase().includes(group) ? Math.min(LOOSE / 2, worth) : 0;
    },
  },
  {
    asked: pattern()`
      \b(?:what|which) (?:share|proportion|percentage|percent|fraction)\b
      |^(?:the )?(?:share|proportion|percentage|fraction) of\b
      |\bper ?cent\b|%|\bwhat rate\b|\bhow much of\b
    `,
    worth: (sentence, known) => {
      if (/\d+(?:\.\d+)?\s?%|\bper ?cent\b|\b0\.\d/i.test(sentence) || FRACTION.test(sentence)) return 1;
      // "How much of the budget has been spent" may be told by the sum.
      return PART_OF_MONEY.test(known.question) ? holdsMoney(sentence, known) : 0;
    },
  },
  {
    // How one tells how old somebody really is wants no age.
    asked:
      /(?<!\b(?:tell|judge|guess|decide|assess|out) )\bhow old\b(?!.*\breally\b)|\b(?:what|which) ages?\b|\b(?:what is|what's) the (?:\w+ )?age\b/,
    worth: holds(
      /\byears? old\b|\baged? \d|\bages? of \d|\b(?:under|over)[- ]\d|\b(?:\d+|ten|twenty) years since\b/i,
    ),
  },
  {
    asked: FOR_NAME,
    worth: (sentence, { question }) => (GIVES_NAME.test(sentence) ? 1 : holdsOtherName(sentence, question)),
  },
  {
    asked: /\bwhat time\b/,
    worth: holds(/\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)\b|\bo'clock\b/i),
  },
  {
    asked: /\b(?:what|which) (?:\w+ )?(?:levels?|key stages?|cohorts?|rounds?|phases?|tiers?)\b/,
    worth: (sentence) => (LABELLED.test(sentence) || NAMED_PHASE.test(sentence) ? 1 : 0),
  },
  {
    asked: asks(
      fragment`
        when|what (?:dates?|days?|month|year)|which (?:dates?|days?|month|year)|how soon
        |how long (?:since|until|till)
        |(?:what(?:'s| is) the )?(?:deadline|closing date)
        |date of
      `,
    ),
    worth: holdsDate,
  },
  {
    asked: asks('why|what (?:reason|caused|causes)|how come|for what reason'),
    worth: holdsReason,
  },
  {
    asked: pattern()`
      (?:^|[,;:?.!-] ?|\b(?:know|tell me|say|remind me|and|exactly|from|to) )where\b
      |\b(?:which|what) (?:cit(?:y|ies)|towns?|places?|venues?|locations?)\b
      |^(?:the )?(?:venue|location) (?:of|for)\b|\b(?:where|venue)\W*$
    `,
    worth: (sentence) => (PLACE.test(sentence) || VENUE.test(sentence) ? LOOSE : 0),
  },
  {
    asked: asks(
      fragment`
        (?:what|which) (?:are|were) (?:the|their|its|our) .+s\b
        |(?:what|which) (?:\w+ ){0,2}(?:
          themes|topics|subjects|priorities|domains|aims|objectives|strands|challenges|issues|steps|actions
          |elements|factors
        )
      `,
    ),
    worth: (sentence) => (LIST.test(sentence) ? LOOSE : LOOSE / 2),
  },
  {
    asked: pattern()`
      \b(?:which (?:\w+ ){0,2}|what )(?:
        areas|places|councils?|(?:local )?authorit(?:y|ies)|las?|boroughs?|count(?:y|ies)
      )\b
    `,
    worth: (sentence, { isCouncil }) => (isCouncil(sentence) ? 1 : holdsAnyName(sentence)),
    isName: true,
  },
  {
    asked: pattern()`
      \b(?:which|what) (?!(?:
        do|does|did|is|are|was|were|has|have|had|will|would|can|could
      ) )(?:\w+ )?(?:schools?|university|universities|colleges?|hospitals?)\b
    `,
    worth: (sentence, { question }) =>
      NAMES_INSTITUTION.test(sentence) ? LOOSE : holdsOtherName(sentence, question) / 2,
    isName: true,
  },
  {
    asked: pattern()`
      \b(?:which|what) (?:
        company|companies|organisations?|body|bodies|charity|charities|firms?|agency|agencies|force
        |forces|country|countries
      )\b
      |^(?:and )?who(?:se|m)?\b
    `,
    worth: (sentence, { question }) => holdsOtherName(sentence, question),
    isName: true,
  },
];
