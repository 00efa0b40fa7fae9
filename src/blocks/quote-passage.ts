import type { RichTextBlock } from '@slack/types';
import type { Citation } from '../answers/answer.ts';
import { cutText } from './cut-text.ts';
import { markedElements, quotation, richText, textElements } from './rich-text.ts';

/**
 * An excerpt of at most `max` characters as a quotation, its matched words in bold; above a point of a list, quoted as well, the words
 * that introduce the list. No block where there is nothing to show.
 */
export function quotePassage(
  { introduction, excerpt, marks }: Pick<Citation, 'introduction' | 'excerpt' | 'marks'>,
  max: number,
): RichTextBlock[] {
  const elements = markedElements(cutText(excerpt, max), marks);
  if (elements.length === 0) return [];
  const above = textElements(cutText(introduction ?? '', max));
  return [richText(...(above.length > 0 ? [quotation(above)] : []), quotation(elements))];
}
