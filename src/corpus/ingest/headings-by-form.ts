import { looksLikeHeading, numberOf, wordCount } from './line-shape.ts';
import type { TextLine } from './strip-clutter.ts';

/** Minutes count their headings, and some updates are written as questions and answers: one alone is chance. */
const FEWEST_OF_A_FORM = 2;
const LONGEST_QUESTION_WORDS = 20;
/** Behind a question stands its answer, and no other question. */
const QUESTION = /\?$/;

/**
 * The places of the headings that the form of a whole text shows: lines numbered one after the other with text under
 * each ("1. Matters arising"), and questions that stand alone over their answers. Empty where it has neither form.
 */
export function headingsByForm(lines: readonly TextLine[]): ReadonlySet<number> {
  return new Set([...numbered(lines), ...questions(lines)]);
}

function numbered(lines: readonly TextLine[]): number[] {
  const found: number[] = [];
  lines.forEach((line, i) => {
    const number = numberOf(line.text);
    const isNext = number !== null && number.count === found.length + 1;
    if (isNext && isSetApart(lines, i) && !goesOnCounting(lines, i) && looksLikeHeading(number.text))
      found.push(i);
  });
  return found.length >= FEWEST_OF_A_FORM ? found : [];
}

/** Whether the line below has the next number, as in a list. */
function goesOnCounting(lines: readonly TextLine[], i: number): boolean {
  const below = lines[i + 1];
  return !below || numberOf(below.text)?.count === (numberOf(lines[i]?.text ?? '')?.count ?? 0) + 1;
}

/** Behind a blank line; what it heads may stand right under it. */
const isSetApart = (lines: readonly TextLine[], i: number) => i === 0 || (lines[i]?.gap ?? 0) > 0;

function questions(lines: readonly TextLine[]): number[] {
  const found = lines.flatMap(({ text }, i) => {
    const below = lines[i + 1];
    const isOne = QUESTION.test(text) && wordCount(text) <= LONGEST_QUESTION_WORDS && isSetApart(lines, i);
    return isOne && below && !QUESTION.test(below.text) ? [i] : [];
  });
  return found.length >= FEWEST_OF_A_FORM ? found : [];
}
