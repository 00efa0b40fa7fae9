import { fragment, pattern } from '../../../text/pattern.ts';
import { MONTHS } from '../date-words.ts';
import { POST_WORDS } from './post-words.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** What makes of a post that the text begins with a subject, about which something is said: "directors are …". */
const SAYS_MORE = fragment`
  (?:
    \w+ing|are|is|was|were|who|have|has|had|to|and|should|will|can|leaves?|leaving|makes|gives|says
    |speaks|talks|calls|wants|asks|urges|warns|tells|welcomes|takes|becomes
  )\b
`;

/** "Looking for the chair of …", "… chair now?" */
const NAME_ASKED: WaysOfAsking = [
  pattern()`
    ^(?:i'?m |i am |we'?re |we are )?(?:
      looking for|after|trying to (?:find|identify)|seeking
    ) (?:the |our )(?:[\w'&-]+ ){0,3}?${POST_WORDS} (?:of|for|in|at|on)\b
  `,
  pattern()`
    ^(?!(?:
      what|how|why|any
      |(?:tell|show|give|send|find|get) (?:me|us|the)
    )\b)(?!.*\b(?:
      updates?|reports?|number|no|directors
    )\b).*\b${POST_WORDS}\b(?:[,:]? [\w'&,-]+){0,9}?[\s,–-]+(?:
      names?|who|who is (?:it|that)|now|currently|nowadays|these days|is|was
    )\s*\?*$
  `,
  pattern()`
    ^(?:[\w'&-]+ ){0,5}${POST_WORDS},? (?:(?:back )?in )?(?:(?:
      ${MONTHS.toLowerCase()}|spring|summer|autumn|winter
    ) )?20\d\d\s*\?*$
  `,
];

/** A post and a body, and nothing that asks. */
export const FOR_POST: WaysOfAsking = [
  pattern()`
    ^(?:the )?(?:
      outgoing|departing|incoming|former|previous|retiring
    ) (?:[\w'&-]+ ){0,3}?${POST_WORDS}\b(?! ${SAYS_MORE})
  `,
  ...NAME_ASKED,
  pattern()`^(?:[\w'&-]+ ){1,3}${POST_WORDS}, \S`,
  pattern()`(?:^|\b)${POST_WORDS}\s*\??$`,
  pattern()`^(?:the )?(?:current |latest |former |new )?${POST_WORDS} (?:of|for|in|at)\b`,
  pattern()`
    ^(?:the )?(?:current |new )?(?:
      (?:principal|governor|dean|treasurer) (?:of|at)
      |(?:head|boss) of (?!service)
    )\b
  `,
  pattern()`^(?:adcs|adass) ${POST_WORDS}s?\b`,
  pattern()`^${POST_WORDS}\b(?! ${SAYS_MORE})`,
];
