import { sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { DAY_OF_MONTH, YEAR } from '../understanding/date-words.ts';
import { NUMBER_WORDS } from './numbers-in.ts';
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
/** "Twelve took place in May", "So far 44 have moved": a number that is all there is of who did something. */
const OPENS_ALONE = pattern('i')`
  ^(?:(?:(?:all|only|just|some|nearly|almost|about|around|over|another|a further|so far|in all|altogether),? )+)?
  (?!one\b)(?:\d+|(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?)
  (?= (?:so far |now |already |also |still )?(?:
    has|have|had|was|were|are|will|took|went|came|got|began|left|won|ran|met|sat|chose|gave|made|said|stayed|\w{2,}ed
  )\b)
`;
/** "More than anywhere else: 7,300 by our count": what is counted stands before the colon. */
const BEHIND_A_COLON = /(?::|\s[–—-])\s+(?:(?:about|around|some|over|nearly|almost|just|only|now) )*$/i;
/** A number that an age, a year group or a label has. */
const LABELLED = pattern('i')`
  \b(?:
    aged?|ages?|years?|cohorts?|rounds?|phases?|sections?|key stages?|to|under|over|and|item|no\.?
    |page|stage|appendix|option
  )\s+$
`;

/**
 * Whether a sentence gives a number without saying of what ("The answer was 96 in all"), and what is counted stands in one of the
 * sentences right before it, in front of a colon, or in a heading above. `before` is what stands before it, headings first.
 */
export function countsWithoutNoun(sentence: string, before: string, counted: Counted): boolean {
  if (counted.length === 0) return false;
  const plain = [DAY_OF_MONTH, YEAR, NO_COUNT].reduce((text, other) => text.replaceAll(other, ''), sentence);
  const found = OPENS_ALONE.exec(plain) ?? BARE_NUMBER.exec(plain);
  if (!found) return false;
  const own = plain.slice(0, found.index);
  if (LABELLED.test(own)) return false;
  const near = sentencesOf(before)
    .slice(-NAMED_WITHIN)
    .map(({ text }) => text);
  const heading = /^.*(?=\n)/.exec(before)?.[0] ?? '';
  const terms = termsOfText([heading, ...near, BEHIND_A_COLON.test(own) ? own : ''].join('\n'));
  return counted.some((named) => named.every((term) => terms.includes(term)));
}
