import { pattern } from '../../../text/pattern.ts';

/** "What is the think piece called" wants the name of what it tells, and no word explained. */
export const FOR_NAME = pattern()`
  \b(?:what|which)(?:'?s)?\b.*\b(?:called|named|titled|entitled|nicknamed|dubbed|known as)\W*$
  |\bwhat(?:'?s| is| are| was| were) the (?:names?|titles?) of\b
`;
