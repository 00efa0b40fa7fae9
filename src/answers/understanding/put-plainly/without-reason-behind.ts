import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { namesSource } from '../sources-in.ts';

const GATHERING = fragment`
  meetings?|calls?|briefings?|boards?|panels?|cabinet|scrutiny|deadlines?|interview|presentation
  |train|talk|speech|papers?|report|slides?|catch-?up|one-to-one|supervision|handover|committee|visit
`;
/** Behind these "I have a meeting" belongs to what is asked. */
const TIES = fragment`
  (?:
    do|does|did|can|could|should|shall|will|would|may|might|must|have|had|are|were|was|if|whether
    |when|where|who|whom|what|which|that|how|why|until|before|after|while|than|or|the|of
  )
`;
/** "… I have a meeting in ten minutes", "… - need it for a briefing": what an answer is needed for, said behind a question, be it without a stop. */
const NEEDED_FOR = pattern('iu')`
  (?<=\S)(?<!\b${TIES})[\s,.;:?!(–—-]+(?:(?:and|so|but|because|cos|as|since)\s+)?(?:
    (?:i|we)(?:['’]?(?:ve|m|re))? (?:(?:have|just|also|only|now|really|got|am|are|off|late|due|going|about|to|in|into|go|be|run|for|at) )*
      (?:an?|my|our|another|this|the) (?:[\p{L}\p{N}'’-]+ ){0,3}?(?:${GATHERING})\b
    |(?:i |we )?(?:(?:just|really|only|do|will) )*(?:need|want)(?:ed)? (?:it|this|that|an answer|the answer|something)(?: back| ready)?
      (?: (?:for|by|before|in time|asap|urgently|today|tomorrow|tonight|now|quickly|soon)\b|(?=[\s.!)]*$))
    |(?:it|this)(?:['’]?s| is) (?:(?:just|all|only|quite|rather|very) )*(?:urgent\b|for (?:an?|my|our|the) (?:[\p{L}'’-]+ ){0,3}?(?:${GATHERING})\b)
  )[^.?!;]{0,50}[\s.!?)]*$
`;

/** "… when there are none left": a circumstance without a word on the matter. */
const WHEN_NONE = pattern('iu')`
  (?<=\S)[\s,]+(?:when|if|once|where) there(?:['’]s| is| are)(?: simply| just)? (?:none|nothing)(?:
    (?: left| available| free| anywhere| at all)+
  )?[\s.!?]*$
`;

/** "… we could borrow", "… worth copying": what the asker would do with it. */
const FOR_OWN_USE = pattern('iu')`
  (?<=\S \S+)(?<!\b(?:how|what|which|who|whom|where|when|why|if|whether|that|thing|anything|something))[\s,]+(?:
    (?:(?:that|which) )?(?:i|we|others)(?:['’]d)? (?:(?:can|could|might|may|will) )(?:all |also |just )*(?:
      borrow|copy|steal|pinch|nick|use|re-?use|adapt|learn from|build on|look at|draw on|pick up|share
    )(?: (?:too|here|locally|ourselves|as (?:a|our) (?:model|start|starting point|template)))?
    |(?:that(?:['’]s| is| are|['’]re) )?worth (?:borrowing|copying|stealing|pinching|using|sharing|looking at|a look|learning from|adapting)
  )[\s.!?]*$
`;

/** “At 2”, “next week”: close at hand, and so of what the asker is about to do. */
const SOON = fragment`
  (?:
    at (?:\d[\d:.]*(?: ?[ap]m)?|noon|lunch(?:time)?)
    |(?:this|tomorrow|on \w+day) (?:morning|afternoon|evening)|today|tomorrow|tonight|later
    |(?:next|this) (?:week|wk|month)|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri)day
    |in (?:an hour|half an hour|[\w-]+ (?:mins?|minutes|hours?|days))
  )
`;
/** “… for a scrutiny meeting at 2” */
const FOR_AN_OCCASION = pattern('iu')`
  (?<=\S)\s+(?:for|before|ahead of) (?:(?:an?|my|our|the) )?(?:[\p{L}'’-]+ ){0,3}?(?:${GATHERING})\b (?:on )?${SOON}[\s.!?]*$
`;
/** “Meeting with DfE next week, who …” */
const BEFORE_AN_OCCASION = pattern('iu')`
  ^(?:(?:hi|hello|morning|afternoon)[ ,]+)?(?:(?:i|we)(?:['’]?ve| have)? )?(?:got |have |having )?(?:(?:an?|my|our) )?(?:[\p{L}-]+ )?(?:mtg|${GATHERING}) (?:(?:with|at|from) [\p{L}'’& ]{2,30}? )?${SOON}
  (?:\s*[,.;:–-]+\s*(?:(?:so|and) )?|\s+)(?=(?:who|what|any\w*|how|where|when|which|is|are|need|do|does|can|could)\b)
`;

/** What it is on may be what is asked for. */
const SAYS_WHAT = /\b(?:about|regarding|concerning|re|on (?!\w*day\b|my\b|it\b|this\b))/i;

/** A question without what its asker says behind it of what they need an answer for or would do with it, and without “when there are none left”; where that names a matter, a region, a committee or an authority it stays. */
export function withoutReasonBehind(asked: string, knowledge: Knowledge): string {
  return asked
    .replace(BEFORE_AN_OCCASION, (occasion) => (SAYS_WHAT.test(occasion) ? occasion : ''))
    .replace(FOR_AN_OCCASION, (occasion) => (namesSource(occasion, knowledge) ? occasion : ''))
    .replace(WHEN_NONE, '')
    .replace(FOR_OWN_USE, '')
    .replace(NEEDED_FOR, (reason) =>
      SAYS_WHAT.test(reason) || namesSource(reason, knowledge) ? reason : '',
    );
}
