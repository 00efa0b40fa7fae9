/**
 * Things by a term, made of what is written for it when they are first asked for: of the tens of thousands of phrases that the data
 * files hold, a question has some twenty.
 */
export function madeByTerm<Written, Made>(
  written: Iterable<Written>,
  termOf: (one: Written) => string,
  make: (ones: readonly Written[], term: string) => readonly Made[],
): (term: string) => readonly Made[] {
  const writtenBy = Map.groupBy(written, termOf);
  const madeBy = new Map<string, readonly Made[]>();
  return (term) => {
    const ones = writtenBy.get(term);
    if (ones) {
      madeBy.set(term, make(ones, term));
      writtenBy.delete(term);
    }
    return madeBy.get(term) ?? [];
  };
}
