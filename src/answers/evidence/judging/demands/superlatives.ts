import { pattern } from '../../../../text/pattern.ts';
import type { Demand } from './demand.ts';

/** What may stand for each other where something is the most, the least, the best or the worst of its kind. */
const EXTREMES: readonly string[] = [
  'most|highest|largest|biggest|greatest|dearest|fastest|top',
  'least|fewest|lowest|smallest|cheapest|slowest',
  'best|strongest|best-performing',
  'worst|weakest|poorest',
];

/** A passage on the right topic is no answer to "which council has the most …" unless it says which has most. */
export const SUPERLATIVES: readonly Demand[] = EXTREMES.map((words) => ({
  // "Most recent" counts from the end, and is understood as a date.
  asked: pattern()`
    \b(?:which|what|who|where)\b.*\b(?:
      the|is|are|was|were|performs?|do|does|did
    ) (?:${words})\b(?! (?:
      recent|recently|of|part|effective|important|practice|interests?|ways?
    )\b)
  `,
  told: pattern('i')`
    (?<!\b(?:
      at|one of [\w’']+(?: [\w’']+)?
    ) )\b(?:${words})\b(?! (?:of|practice|interests?|to|on)\b)
    |\b(?:only|first|half|majority)\b
  `,
}));
