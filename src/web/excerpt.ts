import type { Mark } from '../answers/answer.ts';
import { markedPieces } from '../blocks/marked-pieces.ts';
import { type Html, html } from './html.ts';
import { addressesIn, renderText } from './text.ts';

/**
 * An excerpt with its matched words in `<mark>`, and links to the addresses in it. The words are those of
 * the excerpt, character for character. An address is not marked: it is one thing already.
 */
export function renderExcerpt(excerpt: string, marks: readonly Mark[]): Html {
  const addresses = addressesIn(excerpt);
  const outside = marks.filter(
    ([start, end]) => !addresses.some((one) => start < one.end && one.start < end),
  );
  return html`${markedPieces(excerpt, outside).map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : renderText(text),
  )}`;
}
