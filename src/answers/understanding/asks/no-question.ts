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
  'remind me (?:to|at|on|in|tomorrow|later|next)',
  'tell me a (?:joke|story)',
];
const ORDER = pattern('i')`^${ASKED_KINDLY}(?:${ORDERS})\b`;

/** Whether somebody wants a thing done and not a question answered. */
export function isInstruction(text: string): boolean {
  return ORDER.test(text);
}
