import { pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';

/** Updates tell how many came by their number alone ("around 45 on the programme"). */
const COUNTS_ATTENDANCE = pattern()`
  \b(?:how many|number of)\b.*\b(?:
    t[ao]ken? part|took part|attend(?:ed|ing)?|turned (?:up|out)|present
  )\b
`;
/** Of how many in all, and how many somebody has, updates tell by the number alone, too … */
const COUNTS = /\bhow (?:many|much)\b|\bnumber of\b/;
/** … and national ones seldom say that it is one of the country. */
const COUNTS_ALL_OVER = pattern()`
  \b(?:how (?:many|much)|number of)\b.*\b(?:
    in|across|around|round|throughout|over|for|of
  ) the (?:whole |entire )?(?:country|nation)\b
`;
/** "In which city" wants its name: what tells it seldom says that it is one. */
const ASKS_FOR_TOWN = /\b(?:which|what) (?:city|town|borough|county)\b/;
/** "Who is it meant for?", "who's supposed to run it?" */
const MEANT = pattern()`
  ^(?!.*\bwho\b).*\b(?:is|are|was|were) (?:it|this|that|they|these|those) (?:meant|supposed|intended) to\b
  |\bwho(?:'s| is| are| was| were) (?:it|this|that|they|these|those) (?:meant|supposed|intended)(?: to be)? for\b
  |\bwho(?:'s| is| are| was| were) (?:meant|supposed) to \w+ (?:\w+ )?(?:it|this|that|them|these|those)\b
`;

const SELDOM_SAID: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [COUNTS_ATTENDANCE, wordSet('take took taken part attend attended attending turned up out present')],
  [COUNTS, wordSet('altogether total overall nationally nationwide countrywide draw muster boast')],
  [COUNTS_ALL_OVER, wordSet('across around throughout whole entire country nation')],
  [ASKS_FOR_TOWN, wordSet('city town borough county')],
  // Nobody is said to have spoken on something: updates tell who joined or presented, and of a hub and spoke.
  [
    /\bwho\b.*\b(?:spoke|speaks?|spoken|speaking) (?:about|on)\b/,
    wordSet('spoke speak speaks spoken speaking'),
  ],
  // "What sort of review is it?" is told by the review.
  [/\b(?:what|which) (?:sorts?|kinds?) of\b/, wordSet('sort sorts kind kinds')],
  [/\bhow old\b/, wordSet('old')],
  // Members are told of without a word for sitting.
  [/\bwho (?:all )?(?:sits?|sat|is sitting) on\b/, wordSet('sit sits sat sitting')],
  // What was told of is said to be so, and not to be meant so: "what problem was it meant to end?"
  [MEANT, wordSet('meant supposed intended')],
  [/\b(?:venue|location) (?:of|for)\b|\bvenue\W*$/, wordSet('venue location')],
];

/** The words of a question, in lower case, that what answers it seldom says. */
export function seldomSaid(question: string): ReadonlySet<string> {
  return new Set(SELDOM_SAID.flatMap(([asked, those]) => (asked.test(question) ? [...those] : [])));
}
