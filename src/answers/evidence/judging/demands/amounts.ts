import { pattern } from '../../../../text/pattern.ts';
import type { Demand } from './demand.ts';

const MONEY = pattern('i')`
  £|\b\d+(?:\.\d+)?(?:%|p\b| per ?cent)
  |\b\d+(?:\.\d+)?\s?(?:million|billion|m|bn|k)\b
  |\bfree of charge\b|\bno cost\b
`;

/** What is said of pay and costs without a figure. */
const OF_MONEY = pattern('i')`
  \b(?:
    pay|paid|salar(?:y|ies)|wages?|reward\w*|rates?|caps?|capping|costs?|costly|prices?|pricing|fees?
    |charg\w+|spen[dt]\w*|fund(?:s|ed|ing)?|budgets?|grants?|financ\w+|money|savings?
  )\b
`;

/** What is done to find something out, which may well be what others spend. */
const FINDS_OUT = '(?:survey|study|questionnaire|poll|census|inquiry|audit|review|evaluation)';

/** What is told by a figure, and of which kind it is. */
export const AMOUNTS: readonly Demand[] = [
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
      ^(?:so |and )?(?:what(?:'?s| is| are| was| were) )?(?:the |an )?(?:
        average|mean|median|typical
      ) \w
      |\bon average\b
    `,
    // Years are no averages.
    told: pattern('i')`
      \b(?:average|mean|median|typical|typically)\b.*(?<![\d/])(?!(?:19|20)\d\d\b)\d
      |(?<![\d/])(?!(?:19|20)\d\d\b)\d.*\b(?:average|mean|median|typical)\b
    `,
  },
  // "What does a placement cost per week" wants so much a week, and not that weeks are spoken of.
  {
    asked: pattern()`
      \b(?:costs?|price|prices|fees?|charges?|rates?|pay|paid|allowances?|wages?|how much)\b.*\b(?:
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
        |(?<!in )charged?|charges|pay for
      )\b(?!.*\b(?:on|with)\W*$)
      |^(?:and |so )?what(?:'?s|s| is| was| are| were) (?:the )?(?:cost|price|bill) (?:of|for)\b
      |\bhow much (?:is|are|was|were) (?:the|an?|this|that|each)\b
      |\bhow (?:pricey|expensive|costly|dear|cheap)\b
      |\bhow much\b.* set (?:\w+ ){1,3}back\b
    `,
    told: MONEY,
    orOnMatter: OF_MONEY,
  },
  { asked: /^(?:the )?(?:cost|price) (?:of|for)\b|['’]s (?:cost|price)\W*$/, told: OF_MONEY },
  // What a survey showed to be spent is no price of the survey.
  {
    asked: pattern()`
      \b(?:cost|price|bill) (?:of|for) (?:the |an? )?(?:
        (?!of\b|for\b|in\b|on\b)[\w'-]+[ ]
      ){0,3}${FINDS_OUT}s?\W*$
      |\bwhat (?:did|does|do|will|would) (?:the |an? )?(?:[\w'-]+ ){0,4}${FINDS_OUT}s? cost\b
      |\bhow much (?:did|does|do|will|would|was|is|were) (?:
        (?!on\b|by\b)[\w'-]+[ ]
      ){0,5}${FINDS_OUT}s?(?: cost| come to)?\W*$
      |\bhow (?:pricey|expensive|costly|dear|cheap) (?:is|was|were|are) (?:the |an? )?(?:
        [\w'-]+[ ]
      ){0,3}${FINDS_OUT}s?\W*$
    `,
    told: pattern('i')`
      \b${FINDS_OUT}s?\b(?!.*\b(?:
        show(?:s|ed|n|ing)?|found|finds|reveal\w*|suggest\w*|indicat\w*|identif\w+|data on|costs? of
      )\b).*(?:£|\bcost|\bfree of charge)
      |(?:£|\bcost(?:s|ing)? ).*\b(?:for|of|on) (?:the |an? )?(?:\w+ ){0,2}${FINDS_OUT}s?\b
    `,
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
    told: /£|%|\bper ?cent\b|\b0\.\d|\b\d+ (?:in|out of|to) \d+\b|\bper (?:hundred|thousand|1[\d,]*0)\b|\bone in \w+/i,
  },
  // "How much is the shortfall?" is told by what is short, and by no sum that is spent.
  {
    asked: pattern()`
      \bhow (?:much|big|large|wide) (?:is|are|was|were) (?:the|their|its|that|this) (?:[\w-]+ ){0,3}?(?:
        gaps?|shortfalls?|deficits?|overspends?|holes?
      )\b
    `,
    told: pattern('i')`
      \b(?:
        gaps?|short(?:fall|age)?s?|deficits?|over-?spen\w*|underfund\w*|holes?|lack\w*|missing|pressures?
        |over budget|in the red
      )\b
    `,
  },
  // "Win rates at tribunal"; the rates of pay and of funding are matters of which much else is told.
  {
    asked: pattern()`
      ^(?:(?!
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
      )\b)
    `,
  },
];
