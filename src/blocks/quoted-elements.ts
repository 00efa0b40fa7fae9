import type { RichTextText } from '@slack/types';
import type { Citation } from '../answers/answer.ts';
import { cutText } from './cut-text.ts';
import { markedElements, textElements } from './rich-text.ts';

/**
 * An excerpt of at most `max` characters as elements of a quotation, its matched words in bold; a point of a list stands as one
 * below the words that introduce the list. No elements where there is nothing to show.
 */
export function quotedElements(
  { introduction, excerpt, marks }: Pick<Citation, 'introduction' | 'excerpt' | 'marks'>,
  max: number,
): RichTextText[] {
  const elements = markedElements(cutText(excerpt, max), marks);
  if (introduction === null || elements.length === 0) return elements;
  return [...textElements(`${cutText(introduction, max)}\n• `), ...elements];
}
