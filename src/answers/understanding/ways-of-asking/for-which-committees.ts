import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_WHICH_COMMITTEES: WaysOfAsking = [
  pattern()`
    \b(?:which|what) (?:other |of the |policy |adcs )*(?:
      committees\b
      |committee (?:has |have |had )?(?:
        discuss|talk|mention|cover|look|consider|deal|sp[eo]ak|spoke|said|says|raise
      )
    )
  `,
  // "Which committee's minutes mention UASC", "whose minutes talk of it"
  pattern()`
    ^(?:in )?(?:(?:which|what) (?:policy )?committee(?:'s|s') (?:minutes|updates?|bulletins?)|whose minutes)
      (?:do |does |did )?.*\b(?:discuss|talk|mention|cover|deal|refer|say|said|speak|spoke)
  `,
  /^(?:is|are|has|have|does|do|did) (?:any|other) (?:of the )?(?:other )?(?:policy )?committees?\b/,
  pattern()`
    \b(?:what|how) (?:are|do|did|have) (?:the )?(?:(?:
      all|any|other|different|various|individual|policy|adcs|of|the
    ) )*committees\b
  `,
  pattern()`
    \b(?:by|across|from|in) (?:the )?(?:
      all |different |various |other |individual |policy )+committees\b
    |^(?:list|name) (?:the )?committees (?:that|which|\w+ing)\b
  `,
  // "All committees on UASC"
  pattern()`
    ^(?:(?:show|list|name|give|find|get)(?: me)? )?(?:
      (?:(?:all|of|the|adcs|policy) )*committees|(?:every|each|any) (?:policy )?committee
    ) (?:
      on|about|re|regarding|that|which|with|discuss\w*|mention\w*|talk\w*|look\w*|cover\w*
    )\b
  `,
];
