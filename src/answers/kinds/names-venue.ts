import { pattern } from '../../text/pattern.ts';
import { MONTHS } from '../understanding/date-words.ts';

/** "19 November – Conference, Hardwick Hall, Sedgefield", "Board: 7 March, Ripon": the entry of a diary ends in its place. */
export const ENTRY_OF_A_DIARY = pattern('u')`
  ^(?:[^.:;]{3,60}: )?(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\b(?:[^.]|\.(?=\d))*, \p{Lu}\p{L}+
`;

/** "The Guildhall", "Ashton Gate Stadium": any sentence may name a venue. */
export const VENUE = pattern('u')`
  ${ENTRY_OF_A_DIARY}
  |(?<=\p{Lu}\p{L}+ )\b(?:
    Hall|Hotel|House|Centre|Stadium|Park|Museum|Racecourse|Cathedral|Library|Theatre|Arena|Abbey
    |Castle|Institute|Pavilion|Exchange
  )\b
  |\bGuildhall\b
`;
