import { isFrameTerm } from './stop-words.ts';

/** Between two words of a term a small one may stand that it leaves out, or the compound that they are. */
const NEXT = 2;

/**
 * Whether a term begins with a small word: then only its words in this order say it. "Off rolling" is not said by “roll out of”, nor “the
 * One Met Model” by those who met on a model.
 */
export function beginsSmall([first, ...others]: readonly string[]): boolean {
  return others.length > 0 && isFrameTerm(first!) && !others.every(isFrameTerm);
}

/** Whether words stand somewhere in this order, each right behind the one before: `placesOf` each of them. */
export function standInOrder(placesOf: readonly (readonly number[])[]): boolean {
  const [first = [], ...others] = placesOf;
  return (
    others.reduce(
      (ends, places) => places.filter((at) => ends.some((end) => at > end && at <= end + NEXT)),
      first,
    ).length > 0
  );
}
