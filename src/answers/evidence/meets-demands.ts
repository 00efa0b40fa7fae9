import type { Place } from '../../search/passage-index.ts';
import { sentencesOf } from '../../search/sentences.ts';

/** Something that a question wants told besides its topic: how it puts that, and how a sentence tells it. */
type Demand = { readonly asked: RegExp; readonly told: RegExp };

const SUPERLATIVE =
  'most|least|fewest|best|worst|highest|lowest|largest|biggest|greatest|smallest|cheapest|dearest|fastest|slowest|strongest|weakest';

/**
 * A passage on the right topic is no answer to "which council has the most …" unless it says which has most: these are told by few
 * words, which any ranking by topic passes over.
 */
const DEMANDS: readonly Demand[] = [
  // "Most recent" counts from the end, and is understood as a date.
  {
    asked: new RegExp(
      `\\b(?:which|what|who|where)\\b.*\\bthe (?:${SUPERLATIVE})\\b(?! (?:recent|recently|of|part|effective|important)\\b)`,
    ),
    told: new RegExp(`\\b(?:${SUPERLATIVE}|top|only|first|leading|best-performing)\\b`, 'i'),
  },
  {
    asked:
      /^(?:so |and )?(?:what(?:'?s| is| are| was| were) )?(?:the |an )?(?:average|mean|median|typical) \w/,
    told: /\b(?:average|mean|median|typical)\b.*\d|\d.*\b(?:average|mean|median|typical)\b/i,
  },
  {
    asked:
      /\b(?:when|what (?:date|day|month|time|year)|date of|how soon|how long (?:until|till))\b.*\b(?:next|upcoming|forthcoming)\b/,
    told: /\b(?:next|upcoming|forthcoming|will|planned|due|scheduled|plans?|planning|expected|anticipated|is being|are being|to be|further)\b/i,
  },
  {
    asked:
      /\b(?:when|what (?:date|day|month|year)|how soon)\b.*\b(?:publish(?:ed)?|publication|come out|came out|coming out|released?)\b/,
    told: /\b(?:publi(?:sh|cation)\w*|launch\w*|releas\w*|issued|today|produced|completed|finali[sz]ed|finished)\b/i,
  },
  {
    asked:
      /\b(?:when|what (?:date|day|month|year)|how long ago)\b.*\b(?:set up|founded|formed|established|created)\b/,
    told: /\b(?:set up|found(?:ed|ing)|form(?:ed|ation)|establish\w*|creat\w+|existence|launch\w*|introduc\w+|began|begun|start\w*|developed|since|convened|new|newly)\b/i,
  },
  // "What does a placement cost per week" wants so much a week, and not that weeks are spoken of.
  {
    asked:
      /\b(?:costs?|price|prices|fees?|charges?|rates?|pay|paid|allowances?|wages?|how much)\b.*\b(?:per (?!cent\b)\w+|(?:a|an|each|every) (?:night|day|week|month|hour|head|child|pupil|placement|place|bed)|nightly|daily|weekly|hourly|monthly)\b|\b(?:nightly|daily|weekly|hourly|monthly) (?:\w+ )?(?:costs?|price|fees?|charges?|rates?|pay|allowances?|wages?)\b/,
    told: /£.*\b(?:per|a|an|each|every|p\.?[adhmw]|annual\w*|nightly|daily|weekly|hourly|monthly|year|night|rate)\b|\b(?:nightly|daily|weekly|hourly|monthly) (?:rate|cost|fee|pay|allowance)s?\b/i,
  },
  {
    asked:
      /\bwhere(?:'?s| is| are| was)\b.*\b(?:based|offices?|headquarters?|hq)\b|\bwhere\b.*\bhave (?:its|their) (?:offices?|headquarters)\b/,
    told: /(?<!-)\b(?:based|located|situated|hosted|premises|headquarters|offices? (?:in|at))\b/i,
  },
];

/** Whether a passage tells what the question demands besides its topic: that something is the most, the average, still to come. */
export function meetsDemands({ passage }: Place, question: string): boolean {
  const asked = question.toLowerCase();
  const demands = DEMANDS.filter((demand) => demand.asked.test(asked));
  if (demands.length === 0) return true;
  const sentences = [
    ...passage.headings,
    passage.introduction ?? '',
    ...sentencesOf(passage.text).map(({ text }) => text),
  ];
  return demands.every(({ told }) => sentences.some((sentence) => told.test(sentence)));
}
