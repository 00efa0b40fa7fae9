import { fragment, pattern } from '../../../text/pattern.ts';

/** How an answer is to be put: "… in plain english", "as a bullet list", "in a few words". */
const HOW_PUT = pattern('giu')`
  [\s,]*(?:
    \b(?:in|using) (?:(?:very|really|some|just|more) )*(?:
      (?:plain|simple|easy|clear|everyday|ordinary|basic|layman['’]?s|lay|non-technical|normal) (?:english|terms|words|language)
      |a nutshell|brief|summary|(?:a|one|two|three|\d+) (?:few |couple of |short )?(?:words|sentences?|lines?|paragraphs?)
      |bullets?(?:[- ]points?)?|bullet[- ]?form|list form|table form
    )
    |\bas (?:an? )?(?:(?:short|simple|quick|brief) )?(?:(?:bullet(?:ed|[- ]point)? )?list|bullets?(?:[- ]points?)?|table|one[- ]pager)
    |\b(?:for|to) (?:a )?(?:dummies|beginners?|lay(?:man|person|people)|five[- ]year[- ]olds?)
    |\bin jargon-free (?:english|words|terms)
  )(?=(?:[\s,]+(?:please|pls))?[\s?.!,]*$)
`;
/** "Give me a bullet list of …" */
const LIST_OF = pattern('i')`
  \b(?:an? |the )?(?:bullet(?:ed|[- ]points?)? (?:list|summary|points?)|bullets?(?:[- ]points?)?) (?:of|on|about|for)\s+
`;
/** "… eg Leeds", "…, for instance in Leeds", "… etc" */
const SUCH_AS = pattern('giu')`
  (?:[\s,(]+(?:eg|for (?:example|instance))\b[\s,:]+(?=\S)|[\s,]+(?:etc|and so on|and so forth|and the like)\b\.*(?=[\s?!]*$))
`;
/** "Adoption overview", "SEND reforms at a glance" are all "tell me about adoption". */
const OVERVIEW = pattern('iu')`
  ^(?:an? |the )?(?<topic>(?!(?:
    what|who|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|could|any
  )\b)[\p{L}\p{N}&’' -]{3,60}?)[\s,:–-]+(?:(?:a|an|quick|brief|short|general) )*(?:
    overview|rundown|run-down|explainer|basics|background|round-?up|at a glance|the story so far|key facts|fact ?sheet
  )(?: please)?[\s?.!]*$
`;

/** "…, right?", "… isn't it?" A piece of a pattern. */
export const ASKED_BEHIND = fragment`
  (?:
    ,\s*(?:right|correct|yes|yeah|no|is that right|am i right)
    |[\s,]+(?:is|are|was|were|has|have|had|does|do|did|wo|would|could|ca)n['’]t (?:it|they|he|she|there|we)
  )(?=[\s?.!]*$)
`;
/** They only want to be told yes. */
const TAG = pattern('iu')`${ASKED_BEHIND}`;

/** A question without how its answer is to be put, and without words for "such as" or for a yes; one for an overview of a topic asks about that. */
export function withoutManner(text: string): string {
  const said = text.replace(TAG, '').replace(HOW_PUT, '').replace(SUCH_AS, ' ').replace(LIST_OF, '');
  return said.trim() === '' ? text : said.replace(OVERVIEW, 'tell me about $<topic>');
}
