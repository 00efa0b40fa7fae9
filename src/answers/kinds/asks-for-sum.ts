import { pattern } from '../../text/pattern.ts';

const SUM = pattern('i')`
  \b(?:over|under)-?spen(?:ds?|t|ding)\b|\bdeficits?\b|\bshortfalls?\b|\bfunding gaps?\b
  |\b(?:spend|spent|spending) on\b
  |\b(?:got|gets?|received?|won|awarded|given|been given) (?:the |any |some |more |extra )?(?:money|funding|cash|grants?)\b
  |\b(?:money|funding|cash|grants?|bids?)\b.*\bhow much\b
`;

/** Whether what is said on a topic is best told by a sum of money: "high needs overspend", "who got funding and how much". */
export function asksForSum(question: string): boolean {
  return SUM.test(question);
}
