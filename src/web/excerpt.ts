import type { Mark } from '../answers/answer.ts';
import { type Html, html } from './html.ts';

/**
 * An excerpt with its matched words in `<mark>`. The words are those of the excerpt, character for
 * character: a mark that reaches outside of it, back behind the one before, or into the middle of a
 * character is moved to what is there.
 */
export function renderExcerpt(excerpt: string, marks: readonly Mark[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const from = characterEnd(excerpt, Math.max(at, start));
    const to = characterEnd(excerpt, Math.min(excerpt.length, end));
    if (from >= to) continue;
    pieces.push(html`${excerpt.slice(at, from)}<mark>${excerpt.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${pieces}${excerpt.slice(at)}`;
}

/** The offset, or the next one where it would cut a character of two code units in half. */
function characterEnd(text: string, offset: number): number {
  const isInside = (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return isInside ? offset + 1 : offset;
}
