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
  // “When was the most recent update from each region?”
  pattern()`
    ^(?:what|which|when)\b.{0,20}?\b(?:latest|last|newest|most recent) (?:update|bulletin|report|post)s? (?:from|of|for|by|in) (?:each|every|all(?: the)?) regions?\W*$
    |^when did (?:each|every|all(?: the)?|the) regions? last (?:publish|write|report|post|(?:send|give|put) (?:one|something|anything|an update)?(?: ?(?:in|out))?)(?: an? update| anything| something)?\W*$
  `,
  /^(?:which|what) (?:regions|areas) (?:do you (?:cover|have|hold|know)|are (?:there|covered|held))\b/,
];
