import { fragment, pattern } from '../../../text/pattern.ts';
import { BEGINNING } from './beginning.ts';
import { POST_WORDS } from './post-words.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

const BODIES_AT_LARGE = fragment`
  (?:
    social (?:services|work(?:ers?)?|care)|councils?|(?:local|public) authorit\w+|government|state
    |police|courts?|nhs|schools?|teachers?|parents?|famil\w+|(?:foster )?carers?|lead members?
    |virtual schools?|corporate parents?|charit\w+|(?:voluntary|private|public) sector
  )\b
`;

export const FOR_PERSON: WaysOfAsking = [
  pattern()`
    ${BEGINNING}who(?:'s|'ll|'d|'ve|s|se| is| was| were| are| will| has| have| had|m)?\b
  `,
  pattern()`
    \bwhich (?:of the |(?!local|regions?|areas?|authorit|council)\S+ )?(?:
      minister|director|dcs|chair|president|author|speaker|manager|officer|sponsor
    )s?\b
  `,
  pattern()`
    \bname of (?:the |its )?(?:\w+ ){0,3}(?:
      chair|president|dcs|director|sponsor|lead|minister|manager|officer|person|author|co-?ordinator
      |representative
    )\b
  `,
  pattern()`\b${POST_WORDS}(?:'s|s') name\b`,
  pattern()`
    ^(?:(?:please|can you|could you|would you|will you) )*(?:
      name|list|(?:give|find|get|tell|show)(?: me| us)?|look up
    ) (?:the |all |both )*(?:\S+ ){0,2}(?:co-?)?(?:
      chairs?|presidents?|dcs|sponsors?|leads?|co-?ordinators?|authors?|speakers?|officers?
      |ministers?
    )\b
  `,
  pattern()`\bwhich person\b|\b${POST_WORDS} .*\bcalled(?: what)?\s*\?*$`,
  // "Before Rachael Wardell, who was president?"
  /^(?:before|after) \S.*\bwho(?:'s| is| was| led| chaired| held)?\b/,
  pattern()`
    \bholder of\b|\b(?:successor|predecessor)\b|\breplacement for\b
    |\bperson (?:in charge|responsible|who|that)\b
  `,
  /^is (?:it )?\S.* still\b|^is it still\b/,
  // The job of social services, or the role of schools, is nobody's post.
  pattern()`
    \b(?:role|job|post|position) (?:
      (?:the|is|was|does|did)
      |of(?! (?:the |an? |our |every |each )?${BODIES_AT_LARGE})
    )\b
    |'s (?:role|job|post|position|title)\b
  `,
  /\b(?:reps?|representatives?) (?:on|to|for|of|in|from)\b/,
  pattern('u')`
    \b(?:
      chair|president|dcs|director|chief executive|co-?ordinator|manager|sponsor|minister
    ) (?:before|after|following) \p{L}+(?: \p{L}+)?\W*$
  `,
];
