import { pattern } from '../text/pattern.ts';

/**
 * What a person typed, as plain text: Slack's own marks for people, channels and links become what they
 * show, `&amp;` and its like become the characters, mentions of the bot go.
 */
export function readText(text: string | undefined, botUserId?: string): string {
  return (text ?? '')
    .replaceAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) =>
      id === botUserId || !botUserId ? ' ' : ' someone ',
    )
    .replaceAll(/<#[A-Z0-9]+\|([^>]*)>/g, '$1')
    .replaceAll(/<![^>]*>/g, ' ')
    .replaceAll(/<(?:mailto:|tel:)?([^>|]+)(?:\|([^>]*))?>/g, (_, address, label) => label || address)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether a text names the bot. */
export function mentions(text: string | undefined, userId: string | undefined): boolean {
  return userId !== undefined && (text ?? '').includes(`<@${userId}`);
}

/** Whether a text speaks to somebody by name. */
export function mentionsAnybody(text: string | undefined): boolean {
  return /<@[UW]/.test(text ?? '');
}

const OPENINGS = pattern('i')`
  ^(?:and|but|or|so|ok(?:ay)?|please|also|now|then)?[ ,]*(?:
    who|whose|what|whats|which|when|where|why|how|is|are|was|were|does|do|did|has|have|had|can|could
    |any|tell me|show|compare|define|same for|latest|the one before
  )\b
`;

/** Whether a post in a thread asks something; people also talk to each other there. */
export function looksLikeAQuestion(text: string): boolean {
  return /\?\s*$/.test(text) || OPENINGS.test(text) || /^(?:and|what about) (?:in |for )?\S+/i.test(text);
}
