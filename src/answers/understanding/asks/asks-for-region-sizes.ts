import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../understanding.ts';
import { AUTHORITIES, asksOnlyThatTheyAre } from './asks-for-authorities.ts';

const SIZE = pattern('i')`
  ^(?:
    most|fewest|least|biggest|largest|greatest|smallest|highest|lowest|more|size|large|big|small|per
    |one|nine|english|england
  )$
`;
const MOST = /\b(?:most|biggest|largest|greatest|highest)\b/;
const FEWEST = /\b(?:fewest|least|smallest|lowest)\b/;
const EACH = /\b(?:each|every|per|by) region\b|\bregions each\b|\b(?:all|the nine|different) regions\b/;
const OF_AUTHORITIES = pattern()`
  \bregions?\b.*\b${AUTHORITIES}\b|\b${AUTHORITIES}\b.*\bregions?\b
`;
/** "Which is the biggest region", "the smallest of the regions": by nothing else is it known how big one is. */
const OF_REGIONS = pattern()`
  \b(?:biggest|largest|smallest)(?: of the| adcs| english)? regions?\b
  |\bregions? (?:is|are) (?:the )?(?:biggest|largest|smallest)\b
`;

/** Whether a question is for the region with the most or the fewest local authorities, or how many each has. */
export function asksForRegionSizes({
  text,
  regions,
  authorities,
  query,
}: Pick<Understanding, 'text' | 'regions' | 'authorities' | 'query'>): 'most' | 'fewest' | 'each' | null {
  const question = text.toLowerCase();
  const isOfSizes = OF_AUTHORITIES.test(question) || OF_REGIONS.test(question);
  if (regions.length + authorities.length > 0 || !isOfSizes || !asksOnlyThatTheyAre(query, SIZE)) return null;
  if (FEWEST.test(question)) return 'fewest';
  return MOST.test(question) ? 'most' : EACH.test(question) ? 'each' : null;
}
