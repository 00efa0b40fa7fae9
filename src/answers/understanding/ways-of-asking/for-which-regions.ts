import { fragment, pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** A figure for all regions is one figure, and so is whether something is so in all. */
const ONE_FIGURE = fragment`
  (?:
    how (?:many|much|big|large)|when|why
    |what (?:percentage|share|proportion|number|amount)
    |do|does|did|is|are|was|were|has|have|can|will
  )\b
`;

const REGION_AFTER_REGION = [
  fragment`
    (?:region|area) (?:by|after) (?:region|area)|by region|one region at a time|nationwide
    |tour of the regions
  `,
  fragment`
    (?:around|round|across|throughout|all over) the (?:regions|patch)
    |all (?:of )?(?:the )?(?:nine )?regions
  `,
  '(?:everywhere|all the places) (?:that|which|where|doing)',
  '(?:in |for |from )?(?:each|every|any) (?:of the )?(?:other )?regions?',
].map((way) => `(?:${way})\\b`);

/** All of them, or some, whichever. */
const SOME_REGIONS =
  '(?:the )?(?:(?:all|any|other|different|various|individual|separate|english|nine|of|the) )*regions';

export const FOR_WHICH_REGIONS: WaysOfAsking = [
  pattern()`\b(?:what|how) (?:are|do|did|have) ${SOME_REGIONS}\b`,
  pattern()`
    \b(?:what|which) (?:\w+ )?(?:
      approach(?:es)?|things|steps|action
    ) (?:are|do|have|did) ${SOME_REGIONS}\b
  `,
  /\b(?:in|by|from|between|across) (?:the )?(?:different|various|other|individual|several) regions\b/,
  pattern()`
    \b(?:overview|summary|round[- ]?up|roll[- ]?call|rundown|tally|picture|digest) of (?:what )?(?:the )?regions\b
    |\bregional (?:picture|overview|round[- ]?up) (?:on|of|for)\b
  `,
  /^how many (?:of the )?(?:nine )?regions (?:mention|talk|speak|discuss|report|refer)\b/,
  pattern()`
    ^where(?:'s| is| are) (?:.* )?(?:
      happening|being (?:done|used|piloted|tried|run)|going on|in use|in place|under ?way
    )\W*$
  `,
  pattern()`
    ^(?:is |has |have |does |do |did )?any(?:one|body)(?: else)? (?:
      \w+ing|got|have|has|run|use|tried|done|worked|set|made|started|introduced|adopted|built
      |developed|piloted|agreed
    )\b
  `,
  /\bwho(?:'s|s| is) doing what\b|\beverywhere\W*$/,
  pattern()`
    \b(?:which|what) (?:
      other |two |three |four |of the (?:other )?(?:nine )?
    )?(?:regions|areas|parts of (?:the country|england))\b
    |\bwhich of (?:the nine|them all)\b
  `,
  /^regions \w+ing\b(?!.*\b(?:is|are|was|were|have|has)\b)/,
  pattern()`
    ^(?:
      (?:can|could|would|will) you |please )*(?:(?:
        list|name|show|find|give|tell|identify
      )(?: me| us)? (?:about )?(?:all |of )*(?:the )?)?regions (?:that|which|where|with|who)\b
    |^(?:list|name|show|find|give)(?: me)? (?:all |of )*(?:the )?regions \w+ing\b
    |^(?:who|where) in (?:the country|england)\b
  `,
  /\bhow many regions .*\b(?:and|&) (?:which|who)\b/,
  /^who (?:all )?mentions?\b/,
  /^(?:in )?(?:which|what) region(?:'s|s') (?:minutes|updates?|bulletins?) (?:do |does |did )?(?:discuss|talk|mention|cover|deal|refer|say|said|speak|spoke)/,
  /^which region (?:has|have|had|is|was|does|did|mentions|says|said|writes|wrote|speaks|spoke|discusses|reports|talks|works)\b/,
  pattern()`
    ^(?:
      do|does|did|is|are|was|were|has|have|had|can|could
    ) (?:any|the|some)? ?(?:other|rest of the) (?:nine )?(?:regions?|areas)\b
  `,
  pattern()`
    ^(?:
      do|does|did|is|are|was|were|has|have|had|can|could
    ) any (?:one )?(?:of )?(?:the |our |your )?(?:other |nine )*(?:regions?|areas)\b
  `,
  /\b(?:across|in) (?:all )?(?:the )?(?:nine )?regions\b/,
  // "Around the country" may be part of the matter ("moving children around the country"), unless it is asked who does something there.
  pattern()`
    ^(?:who|where|which|any(?:one|body|where))\b.*\b(?:
      around|round|across|throughout|up and down|all over
    ) the country\b
  `,
  pattern()`^(?!${ONE_FIGURE}).*\b(?:${REGION_AFTER_REGION})`,
  pattern()`
    \b(?:who|where|(?<!\b(?:against|versus|vs|than|with|to) )any(?:one|body|where)) else\b
    |\beveryone who\b
  `,
  /\b(?:who|where) (?:apart from|besides|other than|except)\b/,
];
