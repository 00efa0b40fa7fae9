import { cutText } from './cut-text.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import { fallbackText } from './mrkdwn.ts';
import { richText, section, textElements } from './rich-text.ts';

/** A message that says one thing, as it stands: nothing in it is read as markup. */
export function sentence(text: string): Message {
  const shown = cutText(text, LIMITS.section.text) || '…';
  return { text: fallbackText(shown), blocks: [richText(section(textElements(shown)))] };
}
