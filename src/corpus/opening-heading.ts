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

/** "Luton. Ada Finch has left.": a label, a stop, and a sentence or a sum. */
const LABEL = /^(\p{Lu}[^.:;!?“”"‘|]*)\. (?=[\p{Lu}\d£])/u;
const LONGEST_LABEL_WORDS = 7;
/** A short sentence may begin like a label. So many in a row are labels. */
const FEWEST_IN_A_ROW = 3;

/** The label before the first stop of a text that has the form of "Luton. Ada Finch has left."; null for any other. */
export function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[1];
  if (label === undefined || SENTENCE_START.test(label) || hasSentenceVerb(label)) return null;
  return label.split(/\s+/).length <= LONGEST_LABEL_WORDS && label.length > 3 ? label : null;
}

/** The labels of texts that follow each other under one heading; null at each that is not one of several in a row. */
export function labelsInRow(texts: readonly (string | null)[]): (string | null)[] {
  const labels = texts.map((text) => (text === null ? null : labelOf(text)));
  let run = 0;
  return labels.map((label, at) => {
    if (label === null) {
      run = 0;
      return null;
    }
    if (run === 0) while (typeof labels[at + run] === 'string') run += 1;
    return run >= FEWEST_IN_A_ROW ? label : null;
  });
}
