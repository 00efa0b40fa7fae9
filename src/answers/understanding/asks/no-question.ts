import { fragment, pattern } from '../../../text/pattern.ts';

const ASKED_KINDLY = '(?:please |pls |can you |could you |would you |i want you to )*';
const ORDERS = [
  fragment`
    (?:
      book|send|order|draft|post|print|write|play|sing|buy|get
    ) (?:me|us|an?|this|him|her|them|my|your|some|\d+)
  `,
  '(?:translate|ignore|disregard|compose|calculate|pretend|act as|roleplay|forget|delete|tweet|solve)',
  fragment`
    (?:set|schedule|arrange|rearrange|cancel) (?:me )?(?:an?|my|the) (?:\w+ )?(?:
      reminder|alarm|timer|meeting|call|appointment|invite|booking
    )
    |send (?:flowers|money)
  `,
  fragment`
    (?:add|sign|log|remove|take|put) me\b(?! (?:(?:back )?to|through|in touch)\b)
    |(?:un)?subscribe (?:me|us)
    |(?:turn|switch) (?:(?:the|my|your|that) (?:\w+ )?\w+ )?(?:on|off)
    |(?:dim|open|close|shut|lock) (?:the|my) (?:lights?|doors?|windows?|blinds?|app|file)
  `,
  fragment`
    (?:turn|make|convert|change|put|format|write|draft|copy) (?:this|that|it|these|those|them|the above|the answer)(?: all)? (?:in(?:to)?|as|up as) an? (?:\w+ )?(?:
      newsletters?|e-?mails?|tables?|lists?|letters?|reports?|papers?|briefings?|posts?|tweets?|blogs?|articles?|slides?|powerpoint|spreadsheets?|poems?|summary|press release|memo|bullets?|bullet points?|document|pdf|one-pager
    )
    |make (?:this|that|it|the answer) (?:shorter|longer|simpler|snappier|punchier|clearer|more formal|less formal|friendlier|sound \w+)
    |(?:rewrite|re-write|reword|rephrase|reformat|paraphrase|proofread|proof-read|shorten|edit) (?:this|that|it|these|them|my|the above|the answer)
    |(?:summari[sz]e|read|check|analyse|review|edit|improve) (?:the|this|that|my|our|these|those|an?) (?:[\w-]+ ){1,3}?(?:that )?(?:(?:i|we)(?:['’]ve| have)? (?:just )?(?:sent|attached|uploaded|pasted|shared|wrote|written|posted|forwarded|gave)|attached|(?:pasted )?(?:above|below))
    |summari[sz]e (?:this|that|it|the above) (?:in(?:to)?|as|for) an? (?:e-?mail|letter|tweet|newsletter|slide|table)
  `,
  'remind me (?:to|at|on|in|tomorrow|later|next)',
  'tell me a (?:joke|story)',
];
const ORDER = pattern('i')`^${ASKED_KINDLY}(?:${ORDERS})\b`;

/** Whether somebody wants a thing done and not a question answered. */
export function isInstruction(text: string): boolean {
  return ORDER.test(text);
}
