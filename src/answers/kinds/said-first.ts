import { fragment } from '../../text/pattern.ts';

/** What a question may say before it asks: "care orders audit - how many …", "out of the 62 audits, what share …". */
export const SAID_FIRST = fragment`
  (?:
    [^?]{2,60}?(?:\s[-–—]|[:;])\s+
    |(?:out of|of|in|at|for|among|from|on|with|during|after) [^?,]{2,80},[ ]
  )?
`;
