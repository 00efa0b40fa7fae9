import { pattern } from '../../text/pattern.ts';

/** "What comes next for them?", "what will they do next?", "the next steps?": what is planned, and neither another document nor another year. */
const WHAT_NEXT = pattern('i')`
  ^(?:and |so |ok |but )*what(?:'?s|'?ll)?(?: (?:
    is|was|are|will|do|does|have|has|they|it|we|the \w+|be|happens?|happening|comes?|coming|planned?|planning
    |doing|due|going|to|got
  ))* next(?! (?:year|month|week|one|update|meeting|bulletin)s?\b)\b
  |\bnext steps?\b
`;

/** Whether a follow-up asks what happens next with what was shown. */
export function asksWhatNext(question: string): boolean {
  return WHAT_NEXT.test(question);
}
