import { pattern } from '../../text/pattern.ts';
import type { ReadingPlace } from './draft.ts';

/** What heads news of directors: "Who is where", "Comings and goings", "Changes". */
const OF_PEOPLE = pattern('i')`
  \b(?:
    people|who(?:[’']s| is)? (?:who|where|new|in|out)|comings|goings|arrivals?|departures?
    |appointments?|farewells?|hellos?|goodbyes?|movers|moves|faces|joiners|leavers|directors?|dcss?
    |top table|helm|ranks|new (?:starters|colleagues)
  )\b
  |^(?:\d+\.? )?(?:changes?|welcomes?|movements?|personnel|posts)(?: (?:in|of|at|around|across|and) [\w ]{1,30})?:?$
`;
const LONGEST_HEADING = 60;
const OF_DIRECTORS = /\b[Dd]irectors?\b(?! of (?!children))|\bDCSs?\b/;
/** What says of a council that its first place is left, free or taken, without a word of what that is called. */
const OF_THE_TOP = pattern('i')`
  \b(?:
    (?:at|to|took|takes|taking) the helm|the (?:permanent|substantive|top) (?:job|post|role)|the reins|the hot seat
    |the (?:seat|chair) warm
  )\b
`;

/** Whether what stands above a passage makes it worth reading for directors. */
export function mayBeAmongDirectors({ headings }: ReadingPlace['passage']): boolean {
  return headings.some((one) => one.length <= LONGEST_HEADING && OF_PEOPLE.test(one));
}

/** Whether a passage stands among news of directors: who is said there to come to an authority, or to leave it, does so as its director. */
export function isAmongDirectors({ document, passage }: ReadingPlace): boolean {
  if (document.region === null) return false;
  const { heading } = passage;
  if (OF_THE_TOP.test(passage.text)) return true;
  if (heading === null) return OF_DIRECTORS.test(passage.text);
  if (mayBeAmongDirectors(passage)) return true;
  const at = document.passages.indexOf(passage);
  const begin = document.passages.findLastIndex((one, before) => before < at && one.heading !== heading) + 1;
  const end = document.passages.findIndex((one, behind) => behind > at && one.heading !== heading);
  return document.passages
    .slice(begin, end < 0 ? undefined : end)
    .some(({ text }) => OF_DIRECTORS.test(text));
}
