import { fragment, pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** What the app is made of: whoever asks what one of them is, or how two differ, is new to it and not to the field. */
const PART = fragment`
  (?:an? |the |your )?(?:(?:regions?|areas?) and )?(?:
    regions?|(?:policy )?committees?|(?:(?:regional|region|(?:policy )?committee) )?(?:updates?|bulletins?)
  )
`;
const HERE = '(?: here| in (?:here|this (?:app|bot))| exactly| then| please)*[\\s?.!]*$';

/** Whether a question asks what the parts are of which the app speaks: "what's the difference between a region and a committee here?" */
export const FOR_PARTS: WaysOfAsking = [
  pattern()`
    ^(?:
      (?:what(?:'?s| is)|explain) the difference between|difference between|how (?:do|does|are|is)
    ) ${PART} (?:
      and|or|from|differ from|different from
    ) ${PART}(?: differ(?:ent)?)?${HERE}
  `,
  pattern()`
    ^(?:what(?:'?s| is)|explain|define) an? (?:
      region|(?:policy )?committee|(?:regional|region|(?:policy )?committee) (?:update|bulletin)
    )${HERE}
  `,
];

const ALL_HELD = fragment`
  (?:your|(?:all )?(?:the|these|those)|all your) (?:regional |committee )?(?:updates?|bulletins?|documents?|information|data|material|corpus)(?:
    (?: that)? (?:you|we|i)(?:'ve| have)?(?: got| hold| held| have)?
  )?
`;
const YEARS_MISSING = fragment`
  (?:what|which) (?:years?|dates?|months?|periods?) (?:
    (?:do(?:n['’]?t| not)|are(?:n['’]?t| not)) (?:(?:you|${ALL_HELD}) )?(?:cover(?:ed)?|hold|held|have|missing)
    |are missing
  )
`;
const LED = '(?:(?:and|ok|okay|so|right|well|then)[ ,]+)*';
/** Whether a question asks from when to when updates are held: "what dates do your updates cover?" */
export const FOR_SPAN: WaysOfAsking = [
  pattern()`
    ^${LED}(?:(?:what|which) (?:dates?|years?|months?|periods?|time ?(?:span|period|frame|range)|date range|range of dates)|how (?:far back|many years)) (?:
      (?:do|does|is|are) (?:${ALL_HELD}|you) (?:cover(?:ed|s)?|go(?: back)?|span|hold|have|run|stretch|from)
      |(?:is|are) covered(?: by ${ALL_HELD})?
    )${HERE}
  `,
  pattern()`^${LED}(?:when|how far) (?:do|does) ${ALL_HELD} go back(?: to)?${HERE}`,
  pattern()`
    ^${LED}(?:where|what) (?:are|is) (?:the|your) gaps?(?: in (?:${ALL_HELD}|what you (?:hold|have)))?
      (?:[\s,;:.?-]+${YEARS_MISSING})?${HERE}
    |^${LED}${YEARS_MISSING}${HERE}
  `,
];

/** Whether a question asks what the answers are made of: "where does your information come from?" */
export const FOR_SOURCES: WaysOfAsking = [
  pattern()`
    ^(?:and )?where (?:do|does|did|is|are) (?:
      (?:your|the|this|all this|these) (?:answers?|information|info|data|material|content|facts|quotes|quotations)
      |you (?:get|take|have) (?:your|this|the|all this)(?: \w+)?
    )(?: from| come from| taken from| coming from)*${HERE}
  `,
  /^what(?:'s| is| are) your (?:data |information )?sources?\W*$/,
  // What an app with a language model would be told, and this one is not.
  pattern()`
    ^.{0,40}\byour (?:\w+ )?(?:prompts?|instructions?|guidelines|programming|source code|algorithms?|model|llm|training data)
      (?: (?:look like|say|were|are|is|word for word|verbatim|exactly|in full))*${HERE}
  `,
  pattern()`
    ^(?:what|which) (?:instructions?|rules|prompts?|guidelines|orders|models?|llms?) (?:
      (?:were|are|have) you(?: been)?(?: (?:given|told|got|using|following|running on))?
      |do you (?:follow|have|use|run on|obey)
    )${HERE}
  `,
  /^(?:how do (?:you|i) know|do you make (?:this|things|it) up|are you (?:an? )?(?:ai|llm|chatbot|bot|robot|human|person|real))\b.{0,20}$/,
];

export const FOR_HELP: WaysOfAsking = [
  /^what can (?:you|i|this)\b/,
  /^(?:what|which) (?:topics?|subjects?|sorts? of things?|kinds? of questions?) (?:can|could|may|should|do|are)\b(?! (?:they|these|those)\b).{0,30}(?:ask|cover|you|available|there)\b/,
  /^how (?:do|can|should) i (?:use|ask|get started|start|begin)\b(?! (?:an?|the|my|our)\b)/,
  /^what (?:do|should) i (?:ask|type)\b/,
  /^how does this work\b/,
  /^(?:i(?:['’]?m| am)|we(?:['’]re| are)) new(?: (?:here|around here|to (?:this|it|all this|slack|the (?:team|app|bot|role|job|post|region))))?\W*$/,
  /^(?:do|does) (?:you|this|it) (?:even |actually |really )?work\W*$/,
  /^(?:who|what) are you\b/,
  /^(?:(?:please|can|could|would|will|you) )*help(?: me| us)?(?: out)?(?: please)?\W*$/,
  /^(?:i|we) (?:(?:just|really) )*(?:need|want|could do with) (?:(?:some|a bit of|your) )*help(?: please)?\W*$/,
  pattern()`
    ^(?:what|where|which (?:one|update|document)s?) (?:should|do|can|could|would|must|shall) (?:
      i|we|one|you|an?(?: \w+)? (?:newcomer|beginner|starter|joiner)|(?:some|any)(?:one|body) new
    ) (?:suggest |recommend |advise )?(?:(?:i|we) )?(?:
      (?:read|look at|start|begin|look)(?: (?:reading|looking|from|at))?
    )(?: first)?${HERE}
  `,
  ...FOR_PARTS,
  ...FOR_SPAN,
  ...FOR_SOURCES,
];
