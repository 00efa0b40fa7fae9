/** What each term of a matter loses to the one before, and the least that one keeps. */
const LESS_DISTINCT = 0.2;
const LEAST_DISTINCT = 0.4;

/** How much the term of a matter that stands at this place tells, from 0 to 1: the glossary gives them in that order. */
export function distinctness(at: number): number {
  return Math.max(LEAST_DISTINCT, 1 - LESS_DISTINCT * at);
}
