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
    if (isNext && standsAlone(lines, i) && looksLikeHeading(number.text)) found.push(i);
  });
  return found.length >= FEWEST_OF_A_FORM ? found : [];
}

/** Set apart from the line above and the one below, which does not go on counting as in a list. */
function standsAlone(lines: readonly TextLine[], i: number): boolean {
  const [line, below] = [lines[i], lines[i + 1]];
  if (!line || !below || below.gap === 0 || (i > 0 && line.gap === 0)) return false;
  return numberOf(below.text)?.count !== (numberOf(line.text)?.count ?? 0) + 1;
}

function questions(lines: readonly TextLine[]): number[] {
  const found = lines.flatMap(({ text }, i) => {
    const below = lines[i + 1];
    const isOne = QUESTION.test(text) && wordCount(text) <= LONGEST_QUESTION_WORDS && standsAlone(lines, i);
    return isOne && below && !QUESTION.test(below.text) ? [i] : [];
  });
  return found.length >= FEWEST_OF_A_FORM ? found : [];
}
