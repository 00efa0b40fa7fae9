import { fragment, pattern } from '../../text/pattern.ts';

const ASKS = /\bwho\b.*\b(?:appointed|recruited|hired|commissioned|taken on|brought in)\b/i;
const POST = fragment`
  (?:
    workers?|officers?|leads?|co-?ordinators?|managers?|administrators?|specialists?|advis[eo]rs?
    |partners?
  )
`;
const APPOINTED = pattern('i')`
  \b(?:an?|new|our|as) (?:[\w-]+ ){0,4}${POST}\b[^.;]*\b(?:appointed|recruited|commissioned)\b
  |\b(?:appointed|recruited|commissioned) (?:an?|the|our|as) (?:[\w-]+ ){0,4}${POST}\b
`;

/** Whether a question asks who was appointed to something. */
export function asksWhoWasAppointed(question: string): boolean {
  return ASKS.test(question);
}

/** Whether a sentence tells who was appointed by the post alone: "a part time project worker has now been appointed". */
export function tellsAppointed(sentence: string): boolean {
  return APPOINTED.test(sentence);
}
