import type { Mark } from '../answers/answer.ts';

export type Piece = { readonly text: string; readonly isMarked: boolean };

/** What may stand between two marked words that are shown as one. */
const BETWEEN_MARKS = /^[ \u00a0-]*$/;

/**
 * A text in pieces, the matched words apart from the rest. Joined, they give the text again, character for
 * character; none is empty. Words next to each other are one piece ("tartan rug"). Marks in any order, that
 * overlap, reach beyond the text or into the middle of a character, are moved to what is there.
 */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of joinedMarks(text, marks)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

function joinedMarks(text: string, marks: readonly Mark[]): Mark[] {
  const joined: [number, number][] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const from = characterEnd(text, Math.max(0, start));
    const to = characterEnd(text, Math.min(text.length, end));
    if (from >= to) continue;
    const last = joined.at(-1);
    if (last && BETWEEN_MARKS.test(text.slice(last[1], from))) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The offset, or the next one where it would cut a character of two code units in half. */
function characterEnd(text: string, offset: number): number {
  const isInside = (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return isInside ? offset + 1 : offset;
}
