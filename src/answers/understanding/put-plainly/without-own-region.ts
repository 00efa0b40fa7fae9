import { fragment, pattern } from '../../../text/pattern.ts';

/** How people call the region that they work in. */
const OWN_REGION = fragment`(?:our|my) (?:own )?(?:region|patch|neck of the woods)\b`;
const NAMED = pattern('i')`\b${OWN_REGION}|\bours\b(?=\W*$|\s(?:start|begin|go|open|launch|end|work)\w*\b)`;
/** Others are asked about, and our own only beside them. */
const OTHERS = /\b(?:other|another|which|any|different|all) regions?\b|\belsewhere\b/i;
const THERE = pattern('gi')`\s*\b(?:in|across|within|around|throughout|for|from) ${OWN_REGION}(?!['’]s\b)`;
const DOES = pattern('i')`\bwhat(?:'?s| is| has| does) ${OWN_REGION} (?:been )?(?:doing|done|do)\b`;

/** Whether a question is asked of the region of whoever asks, which nobody knows. */
export function asksOfOwnRegion(asked: string): boolean {
  return NAMED.test(asked) && !OTHERS.test(asked);
}

/** A question without the words for the asker's own region: "neglect in our region" is "neglect". */
export function withoutOwnRegion(text: string): string {
  return asksOfOwnRegion(text) ? text.replace(DOES, 'what is being done').replace(THERE, '').trim() : text;
}
