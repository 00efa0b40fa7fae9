import { pattern } from '../../text/pattern.ts';
import type { Understanding } from './understanding.ts';

const PREVIOUS = pattern()`
  \b(?:
    before (?:that|this|last|the (?:latest|last|newest|current|most recent))
    |previous|prior|earlier|the one (?:just |right |immediately )?before|last but one|preceding
    |penultimate|updates? ago
  )\b
`;
/** "Not the newest" leaves the one before. */
const NOT_LATEST = pattern()`
  \b(?:
    not|isn't|except(?:ing)?|excluding|ignor(?:e|ing)|besides|apart from|other than|anything but
    |all but|bar|skip(?:ping)?|not counting|leaving out|older than|earlier than
  ) (?:the |its |their |your )?(?:very )?(?:latest|newest|most recent|current|last)\b
`;
const OLDEST = /\b(?:oldest|earliest|first)\b/;
const LATEST = pattern()`
  \b(?:
    latest|newest|most recent(?:ly)?|recent(?:ly)?|current(?:ly)?|now|nowadays|last|at the moment
    |these days|today|this week|new|news
  )\b
`;

/** Which of several updates a question in small letters asks for by how new it is; null where it does not. */
export function recencyOf(lower: string): Understanding['recency'] {
  if (OLDEST.test(lower)) return 'oldest';
  if (PREVIOUS.test(lower) || NOT_LATEST.test(lower)) return 'previous';
  return LATEST.test(lower) ? 'latest' : null;
}
