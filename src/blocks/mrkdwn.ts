import type { MrkdwnElement, PlainTextElement } from '@slack/types';
import { cutText } from './cut-text.ts';
import { LIMITS } from './limits.ts';
import { visibleText } from './visible-text.ts';

const FORMATTING_MARK = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu;

/**
 * Text from outside, made harmless where Slack reads mrkdwn: `<!channel>` notifies nobody, a link written
 * in it links nowhere, and `*`, `_`, `~` and backticks are shown and format nothing.
 *
 * Only `&`, `<` and `>` have an escape in Slack. A formatting mark has none: a zero-width space on either
 * side keeps it from pairing with another, but for those inside a word ("first_last"), which pair with
 * none. Quotations do not pass here but through `rich-text.ts`, where nothing needs an escape (ADR 2).
 */
export function escapeMrkdwn(text: string): string {
  return escapeEntities(visibleText(text)).replaceAll(FORMATTING_MARK, '\u200B$&\u200B');
}

/** For the plain `text` of a message: one line, escaped, within the limit. */
export function fallbackText(...sentences: readonly (string | null)[]): string {
  const line = sentences.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim();
  return cutEscaped(line, LIMITS.message.text, escapeMrkdwn) || 'ADCS updates';
}

/** A link with a label from outside; the bare label where there is no address, or none that Slack takes. */
export function link(address: string | null, label: string): string {
  const shown = escapeMrkdwn(label.replaceAll(/\s+/g, ' '));
  if (!address || address.length > LIMITS.button.url / 2 || shown === '') return shown;
  const safe = address.replaceAll(/[|<>\s]/g, encodeURIComponent);
  return `<${escapeEntities(visibleText(safe))}|${shown}>`;
}

/**
 * A mrkdwn object of text that is already escaped. The caller keeps it within a section's limit; where
 * it is longer all the same, the end is dropped. `verbatim` keeps Slack from linking what looks like an
 * address or a channel.
 */
export function mrkdwn(escaped: string): MrkdwnElement {
  return { type: 'mrkdwn', text: cutText(escaped, LIMITS.section.text) || ' ', verbatim: true };
}

/** A plain text object: nothing in it is read as markup, nor as an emoji's name. */
export function plain(text: string, max: number): PlainTextElement {
  const shown = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  return { type: 'plain_text', text: cutText(shown, max) || '…', emoji: false };
}

/** Escapes and then fits: the source is shortened until its escaped form is within `max`. */
function cutEscaped(text: string, max: number, escaping: (text: string) => string): string {
  let room = max;
  let escaped = escaping(cutText(text, room));
  while (escaped.length > max) {
    room = Math.max(1, Math.floor(room * 0.8));
    escaped = escaping(cutText(text, room));
  }
  return escaped;
}

function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
