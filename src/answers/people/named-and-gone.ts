import { pattern } from '../../text/pattern.ts';

/** "After Jo Lane left", "since Jo Lane retired": a clause that only says when, and who follows is told or asked for beside it. */
export const NAMED_AND_GONE = pattern('gi')`
  \b(?:after|since|when|now that|following) [^,;.?]{2,60}?(?:
    left|leav(?:es|ing)|retir(?:ed|es|ing)|mov(?:ed|es) on|went|stepp\w* down|depart\w*
  )\b
`;
