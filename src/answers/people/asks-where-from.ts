import { pattern } from '../../text/pattern.ts';

/** From which council or organisation somebody comes. */
const WHERE_FROM = pattern('i')`
  \bwhere(?:'s|'re| (?:do|does|did|is|was|are|were))\b.*\b(?:work|based|from)\b
  |\b(?:which|what) (?:
    council|authority|la|borough|county|city|region|area|organi[sz]ation|company|firm|charity|trust
    |university|place|body|(?:police )?force
  )\b(?:.*\b(?:from|at|in|for|with|represents?|leads?|runs?)\b|\W*$)
  |\bwho (?:do|does|did) .* work for\b
`;

/** Whether a question asks where somebody works or comes from. */
export function asksWhereFrom(text: string): boolean {
  return WHERE_FROM.test(text);
}
