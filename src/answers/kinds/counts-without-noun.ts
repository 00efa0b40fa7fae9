import { sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { DAY_OF_MONTH, YEAR } from '../understanding/date-words.ts';
import type { Counted } from './terms-counted.ts';

/** What a count is worth whose noun was said before: less than one that says it ("74 anchors"), and still sure. */
export const COUNTED_BEFORE = 0.96;
/** What is counted was named in one of so many sentences before. */
const NAMED_WITHIN = 2;
/** Neither days nor years, sums of money, shares or times of day count anything. */
const NO_COUNT = pattern('gi')`
  [£$€]\s?[\d.,]+(?:\s?(?:million|billion|bn|m|k)\b)?
  |\b\d[\d,.]*\s?(?:%|per ?cent\b|p\b|am\b|pm\b|[- ](?:minute|hour|day|week|month|year)s?\b)
  |\b\d{1,2}[./:]\d{1,2}(?:[./:]\d+)?|\b(?:19|20)\d\d[/–-]\d+
`;
/** "There are now 74, and …", "Croydon alone looked after 246.", "31 of them": a number behind which no noun stands. */
const BARE_NUMBER = pattern('u')`
  (?<![\d.,/-])(?:\d{1,3}(?:,\d{3})+|\d{2,})(?=
    \s*(?:[.,;:)–—]|$)
    |\s+(?:
      of (?:them|these|those|whom|which)|had|have|has|were|was|are|is|will|in|by|when|at|on|from
      |since|now|today|so far|altogether|against|compared|this|last|and|but|as
    )\b
  )
`;
/** A number that an age, a year group or a label has. */
const LABELLED = pattern('i')`
  \b(?:
    aged?|ages?|years?|cohorts?|rounds?|phases?|sections?|key stages?|to|under|over|and|item|no\.?
    |page|stage|appendix|option
  )\s+$
`;

/**
 * Whether a sentence gives a number without saying of what ("The answer was 96 in all"), and what is counted stands in one of the
 * sentences right before it, or in a heading above where it is the first. `before` is what stands before it, headings first.
 */
export function countsWithoutNoun(sentence: string, before: string, counted: Counted): boolean {
  if (counted.length === 0 || before === '') return false;
  const plain = [DAY_OF_MONTH, YEAR, NO_COUNT].reduce((text, other) => text.replaceAll(other, ''), sentence);
  const found = BARE_NUMBER.exec(plain);
  if (!found || LABELLED.test(plain.slice(0, found.index))) return false;
  const near = sentencesOf(before)
    .slice(-NAMED_WITHIN)
    .map(({ text }) => text);
  const terms = termsOfText(near.join('\n'));
  return counted.some((named) => named.every((term) => terms.includes(term)));
}
