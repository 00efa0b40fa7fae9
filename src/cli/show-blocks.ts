/** A button as the terminal shows it, to be pressed by its number. */
export type ShownButton = { readonly label: string; readonly button: Json };

export type Json = Readonly<Record<string, unknown>>;

/** Makes text stand out, where the output can. */
export type Emphasis = (text: string) => string;

/**
 * Blocks as text for a terminal: what a reader sees in Slack, in the same order. Each button is added to
 * `buttons`; its number there, from 1, is shown before its label.
 */
export function showBlocks(blocks: unknown, buttons: ShownButton[], bold: Emphasis): string {
  return list(blocks)
    .map((block) => showBlock(block, buttons, bold))
    .filter((shown) => shown !== '')
    .join('\n');
}

/** mrkdwn as a reader sees it: links with their address, escapes undone. */
export function showMrkdwn(text: string): string {
  return text
    .replaceAll(/<([^|>]+)\|([^>]*)>/g, '$2 ($1)')
    .replaceAll(/<([^|>]+)>/g, '$1')
    .replaceAll('\u200B', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function showBlock(block: Json, buttons: ShownButton[], bold: Emphasis): string {
  switch (block.type) {
    case 'header':
      return bold(textOf(block.text));
    case 'divider':
      return '─'.repeat(40);
    case 'section':
      return [
        textOf(block.text),
        ...list(block.fields).map(textOf),
        block.accessory ? showButton(object(block.accessory), buttons) : '',
      ]
        .filter(Boolean)
        .join('  ');
    case 'context':
      return list(block.elements).map(textOf).join('  ');
    case 'actions':
      return list(block.elements)
        .map((element) => showButton(element, buttons))
        .join('  ');
    case 'rich_text':
      return list(block.elements)
        .map((part) => showRichText(part, bold))
        .join('\n');
    default:
      return `(${block.type})`;
  }
}

function showRichText(part: Json, bold: Emphasis): string {
  switch (part.type) {
    case 'rich_text_list':
      return list(part.elements)
        .map((item, index) => {
          const mark = part.style === 'ordered' ? `${Number(part.offset ?? 0) + index + 1}.` : '•';
          return `${'  '.repeat(Number(part.indent ?? 0))}${mark} ${inline(item, bold)}`;
        })
        .join('\n');
    case 'rich_text_quote':
      return inline(part, bold)
        .split('\n')
        .map((line) => `  ▏${line}`)
        .join('\n');
    default:
      return inline(part, bold);
  }
}

function inline(part: Json, bold: Emphasis): string {
  return list(part.elements)
    .map((element) => {
      if (element.type === 'user') return `@${element.user_id}`;
      const text = String(element.text ?? element.url ?? '');
      return object(element.style).bold ? bold(text) : text;
    })
    .join('');
}

function showButton(element: Json, buttons: ShownButton[]): string {
  if (element.type !== 'button') return `(${element.type})`;
  const label = textOf(element.text);
  buttons.push({ label, button: element });
  return `[!${buttons.length} ${label}]`;
}

function textOf(value: unknown): string {
  const { type, text } = object(value);
  return type === 'mrkdwn' ? showMrkdwn(String(text)) : String(text ?? '');
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
