import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_COMPARISON: WaysOfAsking = [
  // “When were the comparisons made?” asks for a day.
  pattern()`
    ^(?!(?:(?:by |since |until |from )?when|how (?:far|long|often|many))\b.*\bcompar(?:isons?|ators?)\b)
      .*\b(?:compar(?!at(?:ives?|ors?)\b)\w*|contrast\w*|differ\w*|versus|vs?\.?|side by side)\b
  `,
  /\bbetween (?:them|the two|these two|both)\W*$/,
  /^line up (?:what|how) .* and /,
  /\d (?:against|alongside) /,
  pattern()`
    \b(?:
      do|does|did|doing|done|take|taking|have|has
    ) (?:it |things |this )?(?:the same|similar(?:ly)?|alike|differently)\b
  `,
  pattern()`
    ^what(?:'s|s| is| has| have| was)? (?:\S+ )?(?:changed|changes|different)\b.*
      \b(?:between .+ and|from .+ to)\b
  `,
  /\b(?:similarit(?:y|ies)|in common|both .* alike)\b|\bor\b.*\bdoing (?:more|better|worse|most)\b/,
  // "What does the North East do that the East Midlands doesn't?"
  /\bthat .{1,40} (?:does|do|is|are|has|have)(?:n[o']?t| not)\W*$/,
  pattern()`
    \b(?:
      next to|as opposed to|in contrast|as against|set against|set beside|held against
      |(?:stacks?|measures?) up (?:against|to|with|beside)
      |put .* (?:against|beside|alongside)
    )\b
  `,
  // "London or Yorkshire, who is further", "is the South East or the South West ahead".
  /\b(?:or|and)\b.*\b(?:who|which)\b.*\b(?:further|furthest|ahead|behind|better|worse)\b/,
  pattern()`
    ^(?:is|are|was|were) .{2,40} (?:
      further (?:on|along|ahead)|(?:well |far )?(?:ahead|behind)|better|worse
    ) (?:of|than)\b
  `,
  /\bor\b.*\b(?:further on|furthest|ahead|behind)\b|\b(?:further on|furthest|ahead|behind)\b.*\bor\b/,
];
