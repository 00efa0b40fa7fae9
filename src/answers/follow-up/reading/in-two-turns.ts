import { pattern } from '../../../text/pattern.ts';
import type { Question } from '../../question.ts';

/** "And what about social care, how big is the gap there?", "and the 2017 one - what was the theme?" */
const IN_TWO = pattern('i')`
  ^(?<first>(?:(?:ok(?:ay)?|so|but|right)[,\s]+)*(?:
    and|what about|how about|as for|now for
  )\b[^,;:?!–]{2,60}?)(?:\s*[,;:?!]\s*|\s+[-–]\s*)(?<second>(?:and |so )?(?:
    who(?:se|m)?|what|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|can|could
    |will|would
  )(?:['’]?s|['’]re)?\s+\S+.*)$
`;
/** What has a verb of its own is a question already. */
const ASKS_ITSELF = /^(?:\w+[,\s]+)*?(?:and|so|but) (?:who|what|when|where|why|which|how)\b(?! about\b)/i;

/** A follow-up that says first what it turns to and then asks of that, as the two turns which it is; null for every other. */
export function inTwoTurns({ text, thread }: Question): Question | null {
  const { first, second } = IN_TWO.exec(text.trim())?.groups ?? {};
  if (first === undefined || second === undefined || ASKS_ITSELF.test(first)) return null;
  return { text: second, thread: [...thread, first] };
}
