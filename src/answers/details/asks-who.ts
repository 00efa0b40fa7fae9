import { pattern } from '../../text/pattern.ts';
import { BODIES } from './bodies.ts';

/** "Whose" and "whom" as well; of a question in small letters. */
export const WHO = /^(?:and |so |but )*who(?:se|m)?\b/;

/** A body by its kind, which is the first group: "which other university". */
export const WHICH_BODY = pattern()`
  \b(?:which|what) (?:other )?(?:(?:outside|external|independent|private|local|partner) )?(
    councils?|authorit(?:y|ies)|las?|boroughs?|count(?:y|ies)|${BODIES}
  )\b
`;

/** "Who are they working with?", "which firm is helping them?" */
const ASKS_FOR_COMPANIONS = /\b(?:with|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|support(?:s|ed|ing)?)\b/;

const ASKS_FOR_UNIVERSITY = /\b(?:which|what) (?:other )?universit(?:y|ies)\b/i;

/** Whether a question asks who helps or works with somebody. */
export function asksForCompanions(question: string): boolean {
  return ASKS_FOR_COMPANIONS.test(question);
}

/** Whether a question asks for a university: every one is called so. */
export function asksForUniversity(text: string): boolean {
  return ASKS_FOR_UNIVERSITY.test(text);
}

/** Whether a question asks for somebody. */
export function asksWho(text: string): boolean {
  return WHO.test(text.toLowerCase());
}
