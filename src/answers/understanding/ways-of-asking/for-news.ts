import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_NEWS: WaysOfAsking = [
  pattern()`
    \bwhat(?:'s| is|s| was| were)? (?:
      happening|new|going on|(?:the )?(?:latest|newest|most recent)|the (?:news|state|position)|been
    )\b
  `,
  /\bany (?:news|update)\b|\blatest\b|\bupdate on\b|\bnews (?:on|about|of)\b/,
  pattern()`
    ^(?:and |so )?what (?:is|are|was|were|has|have) (?!(?:they|we|you|i|it|he|she)\b).{2,40}? (?:
      doing|done|been doing|planning|planned
    ) (?:on|about|with|around|to tackle)\b
  `,
  pattern()`
    ^(?:and |so )?what (?:is|are|was|were)\b.{0,40} (?:
      plans? (?:for|on|around)|work on|progress (?:on|with)|approach to
    )\b
  `,
  /^how far (?:has|have|is|are|did) .{2,40}? (?:got|get|come|gone|progressed|along) (?:with|on)\b/,
  // "Where have we got to", "where do things stand" ask for no place.
  pattern()`
    \bwhere (?:are|have|has|is|do|does|did) .{1,40}\b(?:
      got to|gone to|up to|stands?|at with|at on|now with
    )\b
  `,
  /\b(?:what|how) about\b|\btell me about\b|\banything (?:on|about)\b/,
  /^(?:and |so )?what (?:is|was|has been|is being)(?: being)? (?:said|written|reported) (?:about|on|regarding)\b/,
  // "What did London say about …" wants what London says, and nobody else.
  pattern()`
    ^what (?:did|does|do|has|have|had) .{2,60}? (?:
      say|said|think|report|reported|tell us|told us|mention|mentioned|write|written
    ) (?:about|on|of|regarding)\b
  `,
];
