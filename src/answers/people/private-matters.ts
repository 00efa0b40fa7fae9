import { pattern } from '../../text/pattern.ts';

/** What no update tells of a person: how questions put it, and how a sentence says that no update does. */
const PRIVATE_MATTERS: readonly (readonly [RegExp, string])[] = [
  [/\bhow old\b|\bage of\b|'s age\b/, 'gives the age of'],
  [/\bborn\b|\b(?:date of )?birth(?:day)?\b/, 'gives the date of birth of'],
  [
    pattern()`
      \bsalary\b|\bnet worth\b|\bpension\b
      |\bhow much (?:is|does|did) .* (?:paid|earn|make)\b
      |\bwhat (?:is|was|are|does|did|do) .* (?:paid|earn)\b
    `,
    'gives the pay of',
  ],
  [/\b(?:phone|mobile|telephone|fax)(?: (?:number|no))?\b/, 'gives a phone number for'],
  [/\bhome address\b|\bwhere (?:do|does|did) .* live\b/, 'gives an address for'],
  [
    pattern()`
      \bhow (?:tall|rich|heavy)\b|\bhow (?:did|has|have) .* die\b|\bdie[ds]? of\b
      |\bcause of .*\bdeath\b|\bmarried\b
      |\b(?:school|university|college) (?:did|does)\b
      |\bwhere did .* (?:study|train|go to (?:school|university|college))\b
      |\b(?:
        wife|husband|partner|religion|hobby|hobbies|nationality|favou?rite|star sign|linked ?in
        |twitter|facebook|instagram|shoe size|pets?
      )\b
    `,
    'says that of',
  ],
];

/** Whether a question asks what no update says of a person. */
export function asksForPrivate(text: string): boolean {
  return matterIn(text) !== undefined;
}

/** That no update gives what is asked of somebody. */
export function sayPrivate(text: string, name: string): string {
  return `No update ${matterIn(text) ?? 'says that of'} ${name}.`;
}

function matterIn(text: string): string | undefined {
  const asked = text.toLowerCase();
  return PRIVATE_MATTERS.find(([put]) => put.test(asked))?.[1];
}
