import { fragment, pattern } from '../../../text/pattern.ts';

/** What somebody is, or goes on doing. */
const HOLDS_IT = [
  fragment`
    leading on|leads (?:on|the|this)|(?:continues?|continued) to lead|(?:new|the|our) lead
    |lead (?:for|on|dcs|director|authority)
  `,
  fragment`
    heads?|headed|chair\w*|sponsor\w*|co-?ordinat\w+|manage[drs]\w*|officer|contact|appointed
    |responsib\w+
  `,
];
const WORDS = [
  ...HOLDS_IT,
  '(?<!-)led|leading',
  'runs?|ran|running|direct(?:s|ed)|drives?|driven|oversight|overs\\w+|governed|maintained',
  fragment`
    provided|facilitated|delivered|hosted|commissioned
    |(?:made|done|set up|undertaken|conducted|overseen|written) by
  `,
  // "Martin Narey's review"
  "[\\p{L}’'-]+[’']s (?:independent )?(?:review|report|inquiry|study)",
];
const HOLDING = pattern('iu')`\b(?:${HOLDS_IT})\b|@`;
const LEADING = pattern('iu')`\b(?:${WORDS})\b|@`;

/** Whether a text has words for it that somebody leads, runs or does something; a passage on the matter may name other things only. */
export function saysWhoLeads(text: string): boolean {
  return LEADING.test(text);
}

/** Whether a text has words for it that somebody is the lead of something: who once led a workshop is none. */
export function saysWhoIsLead(text: string): boolean {
  return HOLDING.test(text);
}
