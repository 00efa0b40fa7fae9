import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_COMMITTEES: WaysOfAsking = [
  pattern()`
    ^(?:list|name|show(?: me)?|what are|which are|all)(?: (?:all|of|the|adcs|policy))* committees\W*$
  `,
  pattern()`
    ^(?:what|which|how many) (?:(?:adcs|policy) )*committees (?:
      are there|(?:do|does|has|have) (?:you|adcs|it) (?:cover|have|hold|know)|are (?:covered|held)|does adcs have
    )\b
  `,
];
