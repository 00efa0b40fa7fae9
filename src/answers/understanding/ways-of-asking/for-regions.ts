import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_REGIONS: WaysOfAsking = [
  pattern()`
    ^(?:
      list (?:all |of )?(?:the )?|all |show (?:me )?(?:the )?
    )regions\b(?! (?:that|which|where|with|who|on|about|regarding|\w+ing)\b)
  `,
  pattern()`
    ^(?:what|how many) (?:adcs )?regions are there\b
    |^how many regions (?:does|do|has) (?:adcs|england|you|it)\b
  `,
  /^(?:which|what) (?:regions|areas) (?:do you (?:cover|have|hold|know)|are (?:there|covered|held))\b/,
];
