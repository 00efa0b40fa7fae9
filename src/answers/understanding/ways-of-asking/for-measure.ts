import { pattern } from '../../../text/pattern.ts';

/** "What is the cost of …" wants a figure or a date, and no word explained. */
export const FOR_MEASURE = pattern()`
  ^what(?:'?s| is| was| are| were) the (?:\w+ )?(?:
    size|costs?|price|value|amount|length|deadline|budget|salary|fees?|number|total|percentage|share
    |proportion|rate|date|venue
  ) (?:of|for|in|at|per)\b
  |^what(?:'?s| is| was| are| were) the (?:[\w&-]+ ){1,3}(?:
    threshold|target|limit|quota|pass mark|cut-?off
  )\W*$
`;
