import { fragment, pattern } from '../../../text/pattern.ts';

/** What something is to be put on, or into. */
const FORM = fragment`
  (?:
    paragraphs?|paras?|pages?|(?:one|two)[- ]pagers?|pagers?|(?:fact|crib|cheat|brief) ?sheets?|factsheets?|facts and figures
    |(?:key|top|main|headline|speaking) (?:lines|points|messages|facts)|talking points|lines to take|bullets?(?:[- ]points?)?
    |elevator pitch(?:es)?|potted histor(?:y|ies)|precis|synopsis|digest|overview|summar(?:y|ies)|rundown|briefings?|briefing notes?
    |slides?|explainers?|primers?|q ?& ?as?
  )
`;
const HOW_LONG = fragment`
  (?:(?:
    (?:an?|the|some|any|your|quick|short|brief|simple|very|concise|high[- ]level|one|two|three|four|five|six|ten|\d{1,2}|half[- ]an?|single|little|bullet(?:ed|[- ]points?)?|written
    |paragraph|para|page|line|sentence|word|slide|minute)[- ]
  )*)
`;
const ASKED_FOR = fragment`
  (?:(?:
    please|pls|can you|could you|would you|i(?:['’]d| would)? (?:need|want|like|am after)|i['’]?m after|we (?:need|want)|need|want|looking for|after
    |give me|give us|quote(?: me)?|do me|send me|get me|show me|let me have|have you got|do you have|is there|are there|could i have|can i have|just
  ) )*
`;
/** "Give me a one-paragraph summary of …", "fact sheet on …", "five bullets on …" */
const FORM_OF = pattern('i')`
  ^${ASKED_FOR}${HOW_LONG}${FORM}(?: ${FORM})?(?: (?:on|about|of|for|re|regarding|covering|around|setting out|to take on))(?: (?:the )?(?:progress|position|issue|topic|subject) (?:on|of|with|around))? (?=\S)
`;

/** "Quote the sentence about …", "give me the exact wording on …": every answer is a quotation. */
const QUOTATION_OF = pattern('i')`
  ^${ASKED_FOR}${HOW_LONG}(?:exact )?(?:sentences?|quotes?|quotations?|wording|passages?|extracts?|excerpts?) (?:on|about|of|regarding) (?=\S)
`;
const ASKS_WHOSE = /\bwho(?:m|se)?\b/i;

/** Who is to read it, and what it is for them. */
const READERS = fragment`
  (?:
    board|cabinet|scrutiny(?: (?:committee|panel|board))?|(?:lead )?member(?:s['’]?|['’]s)?|councillors?['’]?|smt|dmt|slt|cmt|dlt|leadership(?: team)?|management(?: team)?
    |team|ministerial|corporate parenting (?:board|panel)|schools? forum|governors['’]?|trustees['’]?|executive|chief exec(?:utive)?['’]?s?|director['’]?s?
  )
`;
const LABEL = fragment`
  (?:
    (?:for )?(?:the |a |my |our )?(?:${READERS} )?(?:briefing (?:note|paper)|briefing|brief|fact ?sheet|agenda item|discussion paper|position paper|background (?:note|paper)|research question|crib sheet)
    |(?:for )?(?:the |a |my |our )?${READERS} (?:papers?|reports?|questions?|items?|notes?|quer(?:y|ies)|requests?|updates?|meetings?|speech|lines)
    |for (?:the |a |my |our )?${READERS}
  )
`;
/** "Board paper: …", "Lead member briefing - …" */
const LABELLED = pattern('i')`^${LABEL}(?:\s*:|\s+[-–—])\s+(?=\S)`;

/** A question without the form that its answer is wanted in, be that said as what is asked for or as a label in front: what is asked about stands behind. */
export function withoutForm(text: string): string {
  const without = text.replace(LABELLED, '').replace(FORM_OF, '');
  return ASKS_WHOSE.test(without) ? without : without.replace(QUOTATION_OF, '');
}
