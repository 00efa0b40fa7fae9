/** The first and last month of each season, from 0; winter ends in the next year. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [2, 4],
  summer: [5, 7],
  autumn: [8, 10],
  fall: [8, 10],
  winter: [11, 13],
};

/** Feasts by which people date things, and their months from 0. */
export const FEASTS: Readonly<Record<string, number>> = { christmas: 11, 'new year': 0, easter: 3 };

/** How a part of a year is written, and its first and last month from 0; the first that fits. */
const PARTS: readonly (readonly [words: string, first: number, last: number])[] = [
  ['first half(?: of)?|h1|first (?:six|6) months of', 0, 5],
  ['(?:second|latter|other|last) half(?: of)?|h2|(?:last|final|second|latter) (?:six|6) months of', 6, 11],
  ['first quarter(?: of)?|q1|first (?:three|3) months of', 0, 2],
  ['second quarter(?: of)?|q2', 3, 5],
  ['third quarter(?: of)?|q3', 6, 8],
  ['(?:fourth|final|last) quarter(?: of)?|q4|(?:last|final) (?:three|3) months of', 9, 11],
  ['early(?: on)?(?: in)?|(?:start|beginning|opening months|first (?:few|couple of) months) of', 0, 4],
  ['mid|middle of', 4, 7],
  [
    'late(?: on)?(?: in)?|(?:(?:back|tail|year)[ -])?end(?: of)?|(?:close|(?:last|final|closing) (?:few|couple of)? ?months) of',
    8,
    11,
  ],
];

export const PART_OF_YEAR = PARTS.map(([words]) => words).join('|');
/** What is written behind its year as well: "2016 Q4". */
export const SHORT_PART = '[hq][1-4]';

const MONTHS_OF_PART = PARTS.map(
  ([words, first, last]) => [new RegExp(`^(?:${words})$`, 'i'), [first, last]] as const,
);

export function monthsOfPart(part: string): readonly [first: number, last: number] {
  return MONTHS_OF_PART.find(([words]) => words.test(part))?.[1] ?? [0, 11];
}
