import { pattern } from '../../text/pattern.ts';

/** "Every six weeks", "three times a year" */
const EVERY = pattern('i')`
  \b(?:every|each) (?:\w+ )?(?:day|week|fortnight|month|quarter|term|year)s?\b
  |\b(?:once|twice|\w+ times)\b
`;

/** "The annual report": how often there is one, though that may not be what it says. */
const PERIODIC = /\b(?:daily|weekly|fortnightly|monthly|quarterly|annual|annually|yearly|termly)\b/i;

export function holdsFrequency(sentence: string): number {
  if (EVERY.test(sentence)) return 1;
  return PERIODIC.test(sentence) ? 0.5 : 0;
}
