import type { Document } from '../../corpus/document.ts';
import { sayNumber } from '../wording/say.ts';

/** "2017-11" and "2017-11-22", not "2017". */
const MONTH_LENGTH = 7;

/** The newest or oldest of some, and what has to be said of others that may be newer or older still; null where nothing has. */
export type Endmost<T> = { readonly one: T; readonly doubt: string | null };

/**
 * The newest or oldest of what is given newest first. Of documents of the same year one whose month is known comes before those of which
 * only the year is. Null where none is dated.
 */
export function endmost<T extends { readonly document: Document }>(
  newestFirst: readonly T[],
  end: 'newest' | 'oldest',
): Endmost<T> | null {
  const inOrder = (end === 'newest' ? newestFirst : newestFirst.toReversed()).filter(
    ({ document }) => document.published !== null,
  );
  const years = inOrder.map(({ document }) => yearOf(document));
  const year = years.reduce((a, b) => ((end === 'newest' ? b > a : b < a) ? b : a), years[0] ?? '');
  const ofYear = inOrder.filter(({ document }) => yearOf(document) === year);
  const one = ofYear.find(({ document }) => isDatedToTheMonth(document)) ?? ofYear[0];
  if (!one) return null;
  const undated = ofYear.filter((other) => other !== one && !isDatedToTheMonth(other.document)).length;
  return {
    one,
    doubt: undated === 0 ? null : `Of ${sayNumber(undated)} more from ${year} only the year is known.`,
  };
}

function yearOf({ published }: Document): string {
  return published?.slice(0, 4) ?? '';
}

function isDatedToTheMonth({ published }: Document): boolean {
  return (published?.length ?? 0) >= MONTH_LENGTH;
}
