/** A part of a text, by where it begins and ends. */
export type Span = { readonly start: number; readonly end: number };

/** Whether one part of a text lies within another. */
export function isWithin(part: Span, whole: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

/** Whether two parts of a text have a letter in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A part of a text, and what is said in its place. */
export type Change = Span & { readonly by: string };

/** A text with its changes, whichever stands first. */
export function withChanges(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((said, { start, end, by }) => said.slice(0, start) + by + said.slice(end), text);
}

/** Where a pattern was found. */
export function spanOf({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}
