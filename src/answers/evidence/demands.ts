import { fragment, pattern } from '../../text/pattern.ts';
import { NAMES_INSTITUTION } from '../kinds/kinds.ts';
import { VENUE } from '../kinds/names-venue.ts';
import { MONTHS, WEEKDAYS } from '../understanding/date-words.ts';
import { PARTICULARS } from './particulars.ts';

/** Something that a question wants told besides its topic: how it puts that, and how a sentence tells it. */
export type Demand = {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** Whether it is enough that a passage is on the matter that a question speaks of in words of its own ("what do temps earn"). */
  readonly orOnMatter?: true;
};

/** What may stand for each other where something is the most, the least, the best or the worst of its kind. */
const SUPERLATIVES: readonly string[] = [
  'most|highest|largest|biggest|greatest|dearest|fastest|top',
  'least|fewest|lowest|smallest|cheapest|slowest',
  'best|strongest|best-performing',
  'worst|weakest|poorest',
];

/** A passage on the right topic is no answer to "which council has the most …" unless it says which has most. */
const OF_ALL: readonly Demand[] = SUPERLATIVES.map((words) => ({
  // "Most recent" counts from the end, and is understood as a date.
  asked: pattern()`
    \b(?:which|what|who|where)\b.*\b(?:the|is|are|was|were|performs?|do|does|did) (?:${words})\b(?! (?:
      recent|recently|of|part|effective|important|practice|interests?|ways?
    )\b
    )
  `,
  told: pattern('i')`
    (?<!
      \b(?:at|one of [\w’']+(?: [\w’']+)?) )\b(?:${words})\b(?! (?:of|practice|interests?|to|on)\b)
    |\b(?:only|first|half|majority)\b
  `,
}));

const MONEY = pattern('i')`
  £|\b\d+(?:\.\d+)?(?:%|p\b| per ?cent)
  |\b\d+(?:\.\d+)?\s?(?:million|billion|m|bn|k)\b
  |\bfree of charge\b|\bno cost\b
`;

/** "Children in Care" and "Research in Practice" are names; "our Conference in Leeds" and "September in London" are none. */
const NO_NAME = fragment`
  (?<!
    (?<!\p{L})(?!
      (?:Conference|Summit|Seminar|Workshop|Event|Meeting|Session|${MONTHS}|${WEEKDAYS}) )\p{Lu}\p{Ll}+ )
`;
/** "In Manchester", "hosted by Bolton", "at the BMA"; "in October" is no place. */
const HAPPENS_SOMEWHERE = pattern('u')`
  ${NO_NAME}\b(?:
    [Ii]n|[Aa]t|[Tt]o|[Aa]cross|[Aa]round|[Nn]ear|[Hh]osted by
  ) (?:the |central |each |their |every |different |local )*(?:
    (?!(?:${MONTHS})\b)\p{Lu}|LAs?\b|local authorit|region\b
  )
  |\b(?:[Oo]nline|[Vv]irtual(?:ly)?|[Tt]eams|[Vv]enue)\b
`;

/** Where something is held, said outright or by the name of a venue. */
const HELD_SOMEWHERE = pattern('u')`${HAPPENS_SOMEWHERE}|${VENUE}`;

/** A question when one of these was or will be; a "when" that joins a clause ("how many were there when it opened") asks nothing. */
function asksWhen(words: string): RegExp {
  return pattern()`
    (?:^|[,;:?.!-] ?|\b(?:and|so|in|from|since|until|know|tell me|say) )(?:
      when|(?:what|which) (?:date|day|month|time|year)|date of|how soon|how long (?:ago|until|till)
    )\b.*\b(?:${words})\b
  `;
}

/** What few do, and is said where they do. */
const CONTRARY: readonly string[] = [
  'fail(?:s|ed|ing|ure|ures)?|unsuccessful(?:ly)?|risk of failing',
  fragment`
    refus(?:e|es|ed|ing|al|als)|reject(?:s|ed|ing|ion)?|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)? down
    |opt(?:s|ed|ing)? out
  `,
  'drop(?:s|ped|ping)? out|withdr[ae]w(?:s|n|ing|al)?|pull(?:s|ed|ing)? out|quit',
  'di(?:e|es|ed)|dead|deaths?|killed|suicides?',
];

/**
 * What a question demands that is told by few words, which any ranking by topic passes over. What no passage on the topic tells
 * is not answered by the topic: when somebody was appointed does not say why they left.
 */
export const DEMANDS: readonly Demand[] = [
  ...OF_ALL,
  ...PARTICULARS,
  {
    // Members of one of its committees are not those of the association.
    asked: pattern()`
      \bhow many members (?:
        (?:does|do|has|have|did) (?:the )?(?:adcs|association)\b
        |(?:are there )?(?:in|of) (?:the )?(?:adcs|association)\W*$
      )
      |\b(?:size|number) of (?:the )?(?:adcs|association)(?:['’]s)? members(?:hip)?\b
    `,
    told: /\b\d[\d,]* (?:adcs )?members\b(?! of\b)|\bmembers(?:hip)? of (?:around |about |over |some )?\d/i,
  },
  {
    asked: pattern()`
      ^(?:so |and )?(?:
        what(?:'?s| is| are| was| were) )?(?:the |an )?(?:average|mean|median|typical) \w
      |\bon average\b
    `,
    // Years are no averages.
    told: pattern('i')`
      \b(?:average|mean|median|typical|typically)\b.*(?<![\d/])(?!(?:19|20)\d\d\b)\d
      |(?<![\d/])(?!(?:19|20)\d\d\b)\d.*\b(?:average|mean|median|typical)\b
    `,
  },
  {
    asked: asksWhen('next|upcoming|forthcoming'),
    told: pattern('i')`
      \b(?:
        next|upcoming|forthcoming|will|planned|due|scheduled|plans?|planning|expected|anticipated
        |is being|are being|to be|further
      )\b
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
        abolish\w*|scrap(?:s|ped)?|close[ds]?|shut|end(?:s|ed)?|stop(?:s|ped)?|disband\w*|withdrawn?
        |withdrew|axed
      `,
    ),
    told: pattern('i')`
      \b(?:
        abolish\w*|scrap\w*|clos\w+|shut\w*|end(?:s|ed|ing)?|stop\w*|finish\w*|expir\w+|laps\w+
        |r[ua]n(?:s|ning)? out|dr(?:y|ies|ied) up|conclud\w+|disband\w*|withdr\w+|axed|replac\w+
        |ceas\w+|until|deadline|longer
      )\b
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
  // "What does a placement cost per week" wants so much a week, and not that weeks are spoken of.
  {
    asked: pattern()`
      \b(?:
        costs?|price|prices|fees?|charges?|rates?|pay|paid|allowances?|wages?|how much
      )\b.*\b(?:
        per (?!cent\b)\w+
        |(?:a|an|each|every) (?:night|day|week|month|hour|head|child|pupil|placement|place|bed)
        |nightly|daily|weekly|hourly|monthly
      )\b
      |\b(?:nightly|daily|weekly|hourly|monthly) (?:\w+ )?(?:
        costs?|price|fees?|charges?|rates?|pay|allowances?|wages?
      )\b
    `,
    told: pattern('i')`
      (?:£|\b\d+p\b).*\b(?:
        per|a|an|each|every|p\.?[adhmw]|annual\w*|nightly|daily|weekly|hourly|monthly|year|night
        |rate
      )\b
      |\b(?:nightly|daily|weekly|hourly|monthly) (?:rate|cost|fee|pay|allowance)s?\b
    `,
  },
  // "What did the review cost"; "what do they spend it on" asks for no amount.
  {
    asked: pattern()`
      ^(?:and |so )?what (?:did|does|do|will|would|is|are|was|were)\b.*\b(?:
        costs?|costing|spend|spends|spending|spent|earn|earns|earned|earning|gets? paid
        |(?<!in )charged?|charges
      )\b(?!.*\b(?:on|with)\W*$)
    `,
    told: MONEY,
    orOnMatter: true,
  },
  // "What is the cap on agency rates" is a figure, though it has no unit of its own.
  {
    asked: pattern()`
      ^(?:and |so )?(?:
        what(?:'?s| is| was| are| were) the
        |how (?:
          high|low|big|large|small|much|steep
        ) (?:is|are|was|were) (?:the|their|its|[\w ]{1,30}'s?)
      ) (?:[\w-]+ ){0,3}?(?:
        cap|ceiling|quota|pass mark|ratio|rate|rates|gap|shortfall|fees?|charges?|limit|allowance
      )\b
    `,
    told: /£|%|\bper ?cent\b|\b0\.\d|\b\d+ (?:in|out of|to) \d+\b/i,
  },
  // "Win rates at tribunal"; the rates of pay and of funding are matters of which much else is told.
  {
    asked: pattern()`
      ^(?:
        (?!
          how|what|which|who|why|where|when|compar
          |(?:holds?|keeps?|collects?|gathers?|shares?|uses?)\b
        )[\w&'’-]+ ){1,5}(?:
          statistics|stats|(?<!\b(?:pay|funding|agency|worker) )rates?|prices
        )(?: (?:for|in|of|at|by) [^?]{1,40}?)?(?: (?:19|20)\d\d)?\W*$
    `,
    told: pattern('i')`
      £|%|\bper ?cent\b|\bmillion\b|\b\d{1,3},\d{3}\b
      |\b(?!(?:19|20)\d\d\b)\d{2,}\b(?! (?:
        january|february|march|april|may|june|july|august|september|october|november|december
      )\b
      )
    `,
  },
  // "Where is the Staff College" asks for its seat, unless something is done there; where somebody from it spoke is another place.
  {
    asked: pattern()`
      ^(?:and |so )?where(?:'?s| is| are) (?:the )?(?!
        .*(?:
          \w(?:ed|ing)\b
          |\b(?:
            held|done|going|happening|taking|used|conference|summit|meeting|event|session
            |seminars?|workshops?|course|next|days?|residential|showcase|celebration|awards
            |concert|party|festival|fair|launch
          )\b
        )
      )[\w&' -]+\W*$
    `,
    told: pattern('u')`
      (?<!-)\b(?:
        [Bb]ased|[Ll]ocated|[Ss]ituated|[Hh]osted|[Pp]remises|[Hh]eadquarters|sits|stands
        |[Oo]ffices? (?:in|at)
      )\b
      |, (?:in|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,
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
        held|hosted|tak(?:e|es|ing) place|took place|met|meet(?:s|ings?)?|conferences?|summits?
        |seminars?|workshops?|events?|sessions?|(?:going )?to be
      )\W*$
    `,
    told: HELD_SOMEWHERE,
  },
  // That there was a review says nothing of what it found.
  {
    asked: pattern()`
      \bwhat (?:did|does|do|has|have)\b.*\b(?:
        find|found|conclude[ds]?|reveal(?:ed|s)?|recommend(?:ed|s)?|uncover(?:ed)?|discover(?:ed)?
      )(?: out)?\W*$
      |\bwhat (?:did|does|has|have)\b.*\b(?:conclude|recommend|reveal)\b
      |\b(?:
        findings?|conclusions?|recommendations?|verdict
      ) (?:of|from) (?:the|its|their|that|this|an?)\b
    `,
    told: pattern('i')`
      \b(?:
        found
        |findings? (?!(?:will|is|are|were|have|has|was|from this)\b)
        |conclu\w+|reveal\w*|recommend\w*|show(?:s|ed|n|ing)?|highlight\w*|identified|indicat\w+
        |evidence[ds]?|results (?!(?:will|of|are|were|have)\b)|headlines (?!from\b)|suggest(?:s|ed)
        |messages?|learn\w*|confirm\w*|raised|said
      )\b
    `,
  },
  // That something was held, or will be, does not tell what came of it.
  {
    asked: pattern()`
      \bwhat (?:was|were|has been|have been) (?:agreed|decided|resolved|approved)\b
      |\bwhat (?:did|has|have)\b.*\b(?:
        agree|agreed|decided?|resolved?|approved?
      )(?: (?:to do|on|upon|at|in|about|to)\b|\W*$)
    `,
    told: pattern('i')`
      \b(?:
        agree\w*|decid\w+|decisions?(?! mak)|resolv\w+|approv\w+|conclu\w+|endors\w+
        |commit(?:ted|ment)\b|signed|confirm\w*|adopted|accepted|settled
      )
    `,
  },
  // That a minister spoke does not tell what they promised.
  {
    asked: pattern()`
      \bwhat (?:did|does|do|has|have|was|were|is)\b.*\b(?:
        promise[ds]?|pledge[ds]?|vow(?:ed|s)?|guaranteed?|announce[ds]?|commit(?:ted|s)? to
      )\b
    `,
    told: pattern('i')`
      \b(?:
        promis\w+|pledg\w+|vow\w*|guarant\w+|announc\w+|commit\w*|commitment|will
        |to (?:invest|fund|review|introduce|launch|publish)
        |invest\w*|publish\w*|launch\w*|introduc\w+|propos\w+|confirm\w*|set out|agreed
      )\b
    `,
    orOnMatter: true,
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
  // Of the grades that Ofsted gives, the one asked for.
  ...['outstanding', 'good', 'requires? improvement', 'inadequate'].map((grade) => ({
    asked: pattern()`
      \b(?:rated|judged|graded|ranked|ofsted)\b.*\b${grade}\b
      |\b${grade}\b.*\bofsted\b
    `,
    told: new RegExp(`\\b${grade}\\b`, 'i'),
    orOnMatter: true as const,
  })),
  {
    asked: /\b(?:what|which) (?:\w+ )?(?:scores?|grades?|ratings?|marks?|rank|ranking)\b/,
    told: pattern('i')`
      \b(?:
        scor\w+|grad(?:e|es|ed|ing)|rating|rated|judge\w*|rank\w*|outstanding|inadequate
        |requires improvement
      )\b
      |[‘'"“]Good
    `,
  },
  // What is told of those who took part tells nothing of those who did not.
  ...CONTRARY.map((words) => ({
    asked: new RegExp(`^(?:and |so )?(?:who|which|how many|what)\\b.*\\b(?:${words})\\b`),
    told: new RegExp(`\\b(?:${words})\\b`, 'i'),
  })),
  // Who met says nothing of who paid for it, spoke there or won the tender.
  {
    asked: /\bwho(?:'s| is| was| has| will)? (?:pays?|paid|paying|funds?|funded|funding|finance[ds]?)\b/,
    // "Social Finance" is a name.
    told: pattern()`
      \b(?:
        [Pp]ay(?:s|ing)?|paid|[Ff]und(?:s|ed|ing)?|financ\w+|[Ii]nvest\w*|grants?|awarded|[Cc]osts?
        |resourc(?:ed|ing)|charg\w+|recharge|contribut\w+|sponsor\w*
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has| will)? (?:
        (?:spoke|speaks?|speaking)(?! (?:up|out|for)\b)
        |presented
        |(?:gave|gives|did|delivered) (?:the |a |any )?(?:
          talks?|presentations?|key ?notes?|speech(?:es)?|address
        )
      )\b
    `,
    told: pattern('i')`
      \b(?:
        spoke|speak(?:s|ing|ers?)|speech(?:es)?|talks?|present(?:ed|ing|ations?)|address|inputs?
        |key ?note|plenary|workshops?|session|delivered|led
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has| will)? (?:
        w[io]ns?(?!'t\b)
        |(?:
          got|get|gets|was given|were given|was awarded|secured
        ) (?:the |a )?(?:contract|tender|bid|award|prize|grant)
      )\b
    `,
    told: pattern('i')`
      \b(?:
        w[io]n(?:s|ners?)?|award(?:s|ed)?|appointed|secured|success\w*|selected|procure\w*|agreed
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwhy (?:did|has|have|is|was|are|were)\b.*\b(?:
        leave|left|leaving|retir(?:e|ed|ing)|resign(?:ed|ing)?|quit|step(?:ped|ping)? down|sacked
        |dismissed
      )\b
    `,
    told: pattern('i')`
      \b(?:
        because|due to|owing|reasons?|on the grounds|citing|blam\w+|in order to|so that
        |to (?:become|take|spend|join|be|lead|work|pursue)
      )\b
    `,
  },
];
