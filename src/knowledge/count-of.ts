const SMALL_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const NUMBER = `\\d{1,2}|${SMALL_NUMBERS.join('|')}`;

/** A number of years or months, as people say it: "2", "two", "a". */
export const COUNT = `${NUMBER}|an?`;

/** "The last few years" */
const A_FEW = 3;

/** "two", "2", "a", "few". */
export function countOf(said: string): number {
  const word = said.toLowerCase();
  if (word === 'few') return A_FEW;
  return /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : SMALL_NUMBERS.indexOf(word);
}

/** How many months a year or a month has. */
export function monthsIn(unit: string): number {
  return /^year/i.test(unit) ? 12 : 1;
}
