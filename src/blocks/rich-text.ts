import type { RichTextBlock, RichTextQuote, RichTextSection, RichTextText } from '@slack/types';
import type { Mark } from '../answers/answer.ts';
import { splitText } from './cut-text.ts';
import { LIMITS } from './limits.ts';
import { markedPieces } from './marked-pieces.ts';
import { visibleText } from './visible-text.ts';

/** Emphasis is worth its weight in the message's budget only so often. */
const MAX_MARKS = 20;

type Style = NonNullable<RichTextText['style']>;

/**
 * Text from outside as elements of rich text, character for character; no element is empty.
 *
 * Slack reads no markup in them, so nothing is escaped and what a source says is shown as it says it. All
 * the same an element ends after a `<` that could open a mention or a link: no element ever holds
 * `<!channel>` or `<https://…|…>` whole, whatever reads these blocks.
 */
export function textElements(text: string, style?: Style): RichTextText[] {
  return visibleText(text)
    .split(/(?<=<)(?=[!@#A-Za-z])/)
    .flatMap((part) => splitText(part, LIMITS.richText.text))
    .map((part) => (style ? { type: 'text', text: part, style } : { type: 'text', text: part }));
}

/** An excerpt with its matched words in bold. Joined, the elements give the excerpt again. */
export function markedElements(excerpt: string, marks: readonly Mark[]): RichTextText[] {
  return markedPieces(excerpt, marks.slice(0, MAX_MARKS)).flatMap(({ text, isMarked }) =>
    textElements(text, isMarked ? { bold: true } : undefined),
  );
}

export function section(elements: RichTextSection['elements']): RichTextSection {
  return { type: 'rich_text_section', elements };
}

export function quotation(elements: RichTextQuote['elements']): RichTextQuote {
  return { type: 'rich_text_quote', elements };
}

export function richText(...elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}
