import { isFrameTerm } from './stop-words.ts';

/** Whether a term is a small word and one other: "off rolling" is said by the two side by side, and not by "roll out of". */
export function beginsSmall(terms: readonly string[]): boolean {
  return terms.length === 2 && isFrameTerm(terms[0]!) && !isFrameTerm(terms[1]!);
}
