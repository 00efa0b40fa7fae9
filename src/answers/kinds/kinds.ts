import { termOf } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { MONTHS } from '../understanding/date-words.ts';
import { FOR_NAME } from '../understanding/ways-of-asking.ts';
import { COUNTED_BEFORE, countsWithoutNoun } from './counts-without-noun.ts';
import { holdsDate } from './holds-date.ts';
import { type Counting, holdsNumber } from './holds-number.ts';
import { holdsOtherName } from './holds-other-name.ts';
import { groupSized, holdsSize, membersNamed } from './holds-size.ts';
import { VENUE } from './names-venue.ts';

/** What a sentence is held against. */
export type Known = Counting & {
  /** Whether a text names a local authority. */
  readonly isCouncil: (text: string) => boolean;
  /** The text that the sentence goes on from, headings first. */
  readonly before?: string;
};

/** What kind of thing a question asks for, and how much of it a sentence holds: 0 (none) to 1. */
export type Kind = {
  readonly asked: RegExp;
  readonly worth: (sentence: string, known: Known) => number;
  /** Whether it is somebody or some body. */
  readonly isName?: true;
};

/** A word that asks, and does not merely join a clause to the noun before it, unless it stands last: "it ends when?" */
const asks = (words: string) => pattern()`
  (?:
    ^|[,;:?.!-] ?
    |\b(?:
      know|tell me|say|remind me|and|exactly|in|by|from|to|at|on|of|for|with|since|until|over
      |during|between|please
    ) )(?:${words})\b
  |(?<!\b(?:year|month|week|day|time|date|place|reason) )\b(?:${words})\W*$
`;

/** A name or a "because" stands in many a sentence: having one proves little. */
export const LOOSE = 0.9;

const holds =
  (pattern: RegExp, worth = 1): ((sentence: string) => number) =>
  (sentence) =>
    pattern.test(sentence) ? worth : 0;

const COUNT_OF_TIME = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|half)';
/** "Four-day", "three years", "a year and a half" */
const DURATION = pattern('i')`
  (?<!
    \b(?:last|past|previous|every|each|(?<!\bfor the )(?:next|coming)) )\b${COUNT_OF_TIME}(?:
      [- ](?:and[- ]a[- ]half|full|whole|more|calendar|half)
    )?[- ](?:
      minute|hour|day|week|fortnight|month|term|year|decade
    )s?\b(?! (?:ago|on(?! average)|later|before|prior)\b)
`;
/** "How long has that been so?" is told by "for the last two years", which dates anything else. */
const SO_FAR = /\bhow long (?:has|have|had|was|were)\b/;
const LAST_STRETCH = pattern('i')`\b(?:last|past) ${COUNT_OF_TIME} (?:weeks?|months?|years?|decades?)\b`;
/** "Over the coming 18 months" more often dates something than it tells how long that takes, "for the next three years" does not. */
const STRETCH_AHEAD = /(?<!\bfor the )\b(?:next|coming) \S+ (?:days|weeks|months|terms|years)\b/i;
/** "Since May 2013", "from 10.00 to 3.30": how long that is, anybody can tell. */
const ENDPOINT = /\b(?:since|until|till|from|between) [^,;.]{0,20}\d|\d [-–] \d/;
/** "Every six weeks", "three times a year" */
const EVERY = pattern('i')`
  \b(?:every|each) (?:\w+ )?(?:day|week|fortnight|month|quarter|term|year)s?\b
  |\b(?:once|twice|\w+ times)\b
`;
/** "The annual report": how often there is one, though that may not be what it says. */
const PERIODIC = /\b(?:daily|weekly|fortnightly|monthly|quarterly|annual|annually|yearly|termly)\b/i;
/** A part of several that are named by number: "L3 to L6", "Cohort 8". */
const LABELLED = pattern('i')`
  \b(?:cohorts?|rounds?|phases?|tiers?|levels?|stages?|ks|key stages?|l) ?\d
  |\b(?:
    first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)
  ) (?:cohort|round|wave|phase|tier|stage)\b
`;
/** "A third of them"; "a third session" is the one behind the second. */
const FRACTION = pattern('i')`
  \ban? (?:third|quarter|fifth|tenth)(?= of\b|\s*[.,;)]|$)
  |\b(?:an?|nearly|almost|over|about) half\b
  |\b(?:one|two|three|four|nearly|almost|over)[- ](?:thirds?|quarters?|fifths?|tenths?|half)\b
  |\bone[- ]in[- ]\w+|\bhalf of\b
`;
/** "Entitled ‘Pillars and Foundations’", "referred to as ‘twin hat’" */
const GIVES_NAME = /\b(?:called|named|titled|entitled|known as|referred to as|dubbed)\b|[‘“][^’”]{3,90}[’”]/i;
/** Millions may be of anything ("2.2 million contacts"), but for those of pounds. */
const MONEY = pattern()`
  £|\b\d+(?:\.\d+)?p\b|\bpence\b
  |\b\d+(?:\.\d+)?\s?(?:million|billion|m|bn|k) (?:pounds|in funding|of funding|more)\b
  |\b\d+(?:\.\d+)?(?:m|bn|k)\b
`;
/** Of money no pieces are told … */
const COSTS = pattern()`
  \b(?:
    costs?|costing|spen[dt]|spending|pay|paid|paying|money|cash|funding|budget|price|fees?|worth
  )\b
`;
/** … "how much coverage" is told in pieces, "how much training" in days. */
const SO_MANY_OF = /\b\d[\d,]*\+? (?:pieces?|items?|hours?|days?|weeks?|sessions?|rounds?) of\b/i;
/** "How much bigger could it get?" may be told by "double". */
const HOW_MUCH_MORE = /\bhow much (?:more|bigger|larger|higher|longer|greater|worse|busier)\b/;
const TIMES_AS_MUCH = /\b(?:doubl\w+|trebl\w+|tripl\w+|treble|twice|\w+fold|times as)\b/i;
const SHARE = /\d+(?:\.\d+)?%/;
/** "A £2bn funding gap", "a shortfall of £100 million": what is missing was given, cut or paid to nobody. */
const MISSING = pattern('gi')`
  £[\d.,]+\s?(?:million|billion|bn|[mk])?(?: \w+){0,2} (?:gap|shortfall|deficit|overspend)\b
  |\b(?:gap|shortfall|deficit|overspend)s?\b[^.;£]{0,60}£[\d.,]+\s?(?:million|billion|bn|[mk])?(?:
    [^.;£]{0,40}\band £[\d.,]+\s?(?:million|billion|bn|[mk])?
  )?
`;
const ASKS_WHAT_IS_MISSING = pattern()`
  \b(?:
    gaps?|short\w*|deficits?|over-?spen[dt]\w*|over ?budget|in the red|hole|missing|lack\w*
    |need\w*|over|under\w*|pressures?|loss|los[et]
  )\b
`;

/** "How much social care?", behind a question for a shortfall, tells nothing of what is wanted, nor does "funding". */
const ASKS_OF_A_DEED = /\bhow much\b.*\b(?:did|do|does|has|have|had|is|are|was|were|been|will|would)\b/;
const MISSING_TERMS: readonly string[] = ['gap', 'shortfall', 'deficit', 'overspend'].map(termOf);

/** A sum of money: one that is missing only where a question asks for that, or the ones before it did. */
function holdsMoney(sentence: string, { question, about }: Pick<Known, 'question' | 'about'>): number {
  const isMissing =
    ASKS_WHAT_IS_MISSING.test(question) ||
    !ASKS_OF_A_DEED.test(question) ||
    MISSING_TERMS.some((term) => about.has(term));
  return MONEY.test(isMissing ? sentence : sentence.replaceAll(MISSING, '')) ? 1 : 0;
}

const PLACE = pattern('u')`\b(?:in|at|from|to) (?:the )?(?!(?:${MONTHS}|New Year)\b)\p{Lu}\p{L}+`;

function holdsFrequency(sentence: string): number {
  if (EVERY.test(sentence)) return 1;
  return PERIODIC.test(sentence) ? 0.5 : 0;
}

/** "The Open University", "University of Bristol" */
export const NAMES_INSTITUTION = pattern('u')`
  (?<!\p{L})\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )*(?:
    University|School|Academy|College|Hospital
  )(?!\p{L})
  |\bUniversity of \p{Lu}
`;

/** A name that does not only begin the sentence. */
const NAME = /(?<!^)\b\p{Lu}\p{Ll}+(?: (?:and|of|&) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)*/u;

/** Some name, though it may not be the one. */
export function holdsAnyName(sentence: string): number {
  return NAME.test(sentence) ? LOOSE / 2 : 0;
}

/** "These are:", "concerns include: the limited funding; the links with …" */
const LIST = /:(?:$|\s[^:]*;)/;

/** What serves a purpose is hardly the better sentence for it, where the question asks why. */
const FOR_SOME_PURPOSE = 0.1;
const REASON = pattern('i')`
  \b(?:
    because|for fear (?:of|that)|due to|as a result|since|so that|in order to|aims?|in response to
    |therefore|owing|following|given|reasons?|causes?|caused by|blam(?:e[ds]?|ing)|citing|cited
    |thanks to|on the grounds?|attribut(?:e[sd]?|able|ing)
    |(?:put|puts|putting) (?:it|this|that|them) down to
    |down to|account(?:s|ed)? for (?:it|this|that|the)|explain(?:s|ed)?|for (?:want|lack) of
    |that is why|which is why|concerns? (?:include|are|is|were)
    |(?:has|have|had) (?:reduced|cut|limited|prevented|delayed|hampered|driven|caused|led to)
    |to (?:ensure|help|improve|support|reduce)
  )\b
`;
/** Why something is done is told as well by what it is to bring about, what is feared or what lacks. */
const PURPOSE = pattern('i')`
  \b(?:
    fears?|concerns?|concerned|worr(?:y|ied)|the need (?:to|for)|need(?:s|ed)? to|lack of
    |(?:funding|growing|significant) pressures?|shortages?
    |in (?:light|view|recognition|anticipation|preparation)
    |in a bid|rather than|intended|intention|purpose|driven by|caused by
    |result(?:s|ed|ing)? (?:in|from)|enabl(?:es|ed|ing)|allow(?:s|ed|ing)
    |to (?:
      address|allow|attract|avoid|better|build|create|develop|embed|enable|encourage|extend|focus
      |give|grow|increase|inform|make|maximise|minimise|prevent|promote|protect|provide|raise
      |share|stabilise|strengthen|tackle|understand|widen
    )
  )\b
`;

/** A "because" stands in many a sentence, and so does a purpose, which says less surely why. */
function holdsReason(sentence: string): number {
  if (REASON.test(sentence)) return LOOSE;
  return PURPOSE.test(sentence) ? FOR_SOME_PURPOSE : 0;
}

export const KINDS: readonly Kind[] = [
  {
    asked: /\bhow (?:often|frequently|regularly)\b|\bhow many times\b/,
    worth: holdsFrequency,
  },
  {
    // What is given, paid or spent is money and no share.
    asked: pattern()`
      \bhow much\b(?! of\b)(?!
        .*\b(?:
          f[ae]ll\w*|dropp\w*|shr[iau]nk\w*|r[io]se\w*|gr[eo]wn?|increas\w+|reduc\w+
          |gone (?:up|down)
        )\b
      ).*\b(?:
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
    worth: (sentence, { question }) =>
      DURATION.test(sentence) || (SO_FAR.test(question) && LAST_STRETCH.test(sentence))
        ? 1
        : ENDPOINT.test(sentence) || STRETCH_AHEAD.test(sentence)
          ? LOOSE / 2
          : 0,
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
        cost|costs|funding|amount|budget|money|spend|spent|price|worth|grant|allowance|salary
        |wages?|fees?|shortfall|gap
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
    worth: (sentence) =>
      /\d+(?:\.\d+)?\s?%|\bper ?cent\b|\b0\.\d/i.test(sentence) || FRACTION.test(sentence) ? 1 : 0,
  },
  {
    asked: /\bhow old\b|\b(?:what|which) ages?\b|\b(?:what is|what's) the (?:\w+ )?age\b/,
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
    asked: /\b(?:what|which) (?:levels?|key stages?|cohorts?|rounds?|phases?|tiers?)\b/,
    worth: holds(LABELLED),
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
          themes|topics|priorities|domains|aims|objectives|strands|challenges|issues|steps|actions
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
      \b(?:which|what) (?!
        (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could) )(?:\w+ )?(?:
          schools?|university|universities|colleges?|hospitals?
        )\b
    `,
    worth: (sentence, { question }) =>
      NAMES_INSTITUTION.test(sentence) ? LOOSE : holdsOtherName(sentence, question) / 2,
    isName: true,
  },
  {
    asked: pattern()`
      \b(?:which|what) (?:
        company|companies|organisations?|body|bodies|charity|charities|firms?|agency|agencies
        |force|forces|country|countries
      )\b
      |^(?:and )?who(?:se|m)?\b
    `,
    worth: (sentence, { question }) => holdsOtherName(sentence, question),
    isName: true,
  },
];
