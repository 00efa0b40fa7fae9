import { pattern } from '../../../text/pattern.ts';

const A_LEAD = pattern('i')`
  \bwho(?:'s|s| is| are| was| were)(?: the| our| your| their| an?)?(?: [\w'&-]+){0,3} leads?
    (?: officers?| directors?)? (?:for|on|of|in)\b
`;

/** Whether a question is for somebody in the post of a lead ("the regional lead for SEND"), and not for whoever once led something. */
export function asksForALead(asked: string): boolean {
  return A_LEAD.test(asked);
}
