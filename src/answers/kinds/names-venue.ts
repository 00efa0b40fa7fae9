import { pattern } from '../../text/pattern.ts';
import { MONTHS } from '../understanding/date-words.ts';

/**
 * "19 November – Conference, Hardwick Hall, Sedgefield": the entry of a diary ends in its place; "the Guildhall", "Ashton Gate Stadium":
 * any sentence may name a venue.
 */
export const VENUE = pattern('u')`
  ^(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\b(?:[^.]|\.(?=\d))*, \p{Lu}\p{L}+
  |(?<=\p{Lu}\p{L}+ )\b(?:
    Hall|Hotel|House|Centre|Stadium|Park|Museum|Racecourse|Cathedral|Library|Theatre|Arena|Abbey
    |Castle|Institute|Pavilion|Exchange
  )\b
  |\bGuildhall\b
`;
