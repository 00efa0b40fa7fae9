import { pattern } from '../../../text/pattern.ts';

const WHETHER = pattern('i')`
  ^(?:and |so |but )*(?:
    is|are|was|were|do|does|did|can|could|will|would|has|have|had
  )\b(?!.*\b(?:should|think|reckon|believe)\b)
`;

/** Whether a question asks if something is so, and not what is thought of it. */
export function asksWhether(question: string): boolean {
  return WHETHER.test(question);
}
