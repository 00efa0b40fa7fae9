import { stripVTControlCharacters } from 'node:util';
import { showFormValue } from './form-values.ts';

/** A button as the terminal shows it, to be pressed by its number. */
export type ShownButton = { readonly label: string; readonly button: Json };

export type Json = Readonly<Record<string, unknown>>;

/** What the output can do. */
export type Screen = {
  /** Makes text stand out, where it can. */
  readonly bold: (text: string) => string;
  /** In columns; null where lines are not to be broken. */
  readonly width: number | null;
};

/**
 * Blocks as text for a terminal: what a reader sees in Slack, in the same order. Each button is added to
 * `buttons`; its number there, from 1, is shown before its label. Without a list they are left out.
 */
export function showBlocks(blocks: unknown, buttons: ShownButton[] | null, screen: Screen): string {
  let shown = '';
  let before: Json | null = null;
  for (const block of list(blocks)) {
    const text = showBlock(block, buttons, screen);
    if (text === '') continue;
    shown += before ? `${standTogether(before, block) ? '\n' : '\n\n'}${text}` : text;
    before = block;
  }
  return shown;
}

/** A source belongs to the words above it; so do rows to each other, and the bullets of a list. */
function standTogether(before: Json, block: Json): boolean {
  const isList = (one: Json) => list(one.elements)[0]?.type === 'rich_text_list';
  return ['section', 'divider', 'input'].includes(String(block.type)) || (isList(before) && isList(block));
}

/** mrkdwn as a reader sees it, escapes undone; where its links lead stands on a line below each. */
export function showMrkdwn(text: string, bold = (words: string): string => words): string {
  const addresses = [...text.matchAll(/<([^|>]+)\|[^>]*>/g)].map(([, address]) => `\n  ${address}`);
  const shown = text.replaceAll(/<([^|>]+)\|([^>]*)>/g, '$2').replaceAll(/<([^|>]+)>/g, '$1');
  return `${shown}${addresses.join('')}`
    .replaceAll(
      /(?<![\p{L}\d*\u200B])\*(?![ \u200B])([^*\n]+)(?<![ \u200B])\*(?![\p{L}\d*])/gu,
      (_, words: string) => bold(words),
    )
    .replaceAll('\u200B', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function showBlock(block: Json, buttons: ShownButton[] | null, screen: Screen): string {
  switch (block.type) {
    case 'header':
      return screen.bold(textOf(block.text));
    case 'divider':
      return '─'.repeat(40);
    case 'section':
      return [
        besideFirstLine(
          textOf(block.text, screen),
          block.accessory ? showButton(object(block.accessory), buttons) : '',
        ),
        ...list(block.fields).map((field) => textOf(field, screen)),
      ]
        .filter(Boolean)
        .join('\n');
    case 'context':
      return wrapped(
        list(block.elements)
          .map((element) => textOf(element, screen))
          .join('  '),
        screen,
      );
    case 'actions':
      return list(block.elements)
        .map((element) => showButton(element, buttons))
        .filter(Boolean)
        .join('  ');
    case 'input': {
      const nothing = textOf(object(block.element).placeholder) || 'empty';
      return `${textOf(block.label)}: ${showFormValue(block.element) || `(${nothing})`}`;
    }
    case 'rich_text':
      return list(block.elements)
        .map((part) => showRichText(part, screen))
        .join('\n');
    default:
      return `(${block.type})`;
  }
}

function showRichText(part: Json, screen: Screen): string {
  switch (part.type) {
    case 'rich_text_list':
      return list(part.elements)
        .map((item, index) => {
          const mark = part.style === 'ordered' ? `${Number(part.offset ?? 0) + index + 1}.` : '•';
          const indent = '  '.repeat(Number(part.indent ?? 0));
          return wrapped(
            inline(item, screen),
            screen,
            `${indent}${mark} `,
            `${indent}${' '.repeat(mark.length + 1)}`,
          );
        })
        .join('\n');
    case 'rich_text_quote':
      return wrapped(inline(part, screen), screen, '  ▏', '  ▏');
    default:
      return wrapped(inline(part, screen), screen);
  }
}

function inline(part: Json, { bold }: Screen): string {
  return list(part.elements)
    .map((element) => {
      if (element.type === 'user') return `@${element.user_id}`;
      const text = String(element.text ?? element.url ?? '');
      return object(element.style).bold ? bold(text) : text;
    })
    .join('');
}

function showButton(element: Json, buttons: ShownButton[] | null): string {
  if (!buttons) return '';
  if (element.type !== 'button') return `(${element.type})`;
  const label = textOf(element.text);
  buttons.push({ label, button: element });
  return `[!${buttons.length} ${label}]`;
}

function besideFirstLine(text: string, button: string): string {
  return button === '' ? text : text.replace(/^.*/, (line) => `${line}  ${button}`);
}

/** Each line broken at spaces to the width of the screen, with `first` before it and `next` before its continuations. */
function wrapped(text: string, { width }: Screen, first = '', next = ''): string {
  const lines = text
    .split('\n')
    .flatMap((line) => brokenLines(line, (width ?? Number.POSITIVE_INFINITY) - first.length));
  return lines.map((line, i) => `${i === 0 ? first : next}${line}`).join('\n');
}

function brokenLines(line: string, width: number): string[] {
  const lines: string[] = [];
  const [indent = ''] = /^ */.exec(line) ?? [];
  let current = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const longer = current === indent ? current + word : `${current} ${word}`;
    if (current !== indent && stripVTControlCharacters(longer).length > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

function textOf(value: unknown, screen?: Screen): string {
  const { type, text } = object(value);
  return type === 'mrkdwn' ? showMrkdwn(String(text), screen?.bold) : String(text ?? '');
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
