import { pattern } from '../text/pattern.ts';
import { hasSentenceVerb } from './sentence-verbs.ts';

const LONGEST_OPENING_WORDS = 10;
/** A capital, no stop and no quotation, then a colon and the beginning of a sentence that nobody says. */
const OPENING = /^(\p{Lu}[^:.!?“”"‘]*): (?=\p{Lu})/u;
/** What begins a sentence that goes on after its colon, and remarks. */
const SENTENCE_START = pattern()`
  ^(?:
    This|These|Those|That|We|Our|It|There|Their|I|My|In|On|At|As|For|To|With|By|From|Since|After
  )\b
  |^(?:NB|Note|PS|Update)$
`;

/**
 * The words that a paragraph opens with in bold on the page it came from, as its heading: "Vulnerable
 * adolescents" of "Vulnerable adolescents: A programme of work has been planned". Null for a sentence that
 * only holds a colon.
 */
export function openingHeading(text: string): string | null {
  const opening = OPENING.exec(text)?.[1];
  if (opening === undefined || SENTENCE_START.test(opening) || hasSentenceVerb(opening)) return null;
  const isShort = opening.split(/\s+/).length <= LONGEST_OPENING_WORDS && opening.length > 3;
  return isShort && hasSentenceVerb(text.slice(opening.length + 2)) ? opening : null;
}
