import { visibleText } from '../blocks/visible-text.ts';

/** Markup that is safe to send: made by `html`, and by nothing else. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What can stand in a template. Null, undefined and `false` leave nothing behind. */
export type Insert = Html | string | number | null | undefined | false | readonly Insert[];

/**
 * A piece of a page. Every string that is put in is escaped, for text and for quoted attributes alike;
 * only what another `html` made goes in as it is. The one place where the pages escape.
 *
 * An attribute's value has to stand in double quotes, and an address has to be checked by `safeAddress`
 * before it goes into `href`: escaping does not make `javascript:` harmless.
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  return new Html(strings.reduce((markup, string, i) => markup + render(inserts[i - 1]) + string));
}

/** The pieces one after the other, with `between` among them. */
export function joinHtml(pieces: readonly Insert[], between: Insert): Html {
  return html`${pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]))}`;
}

/** The address if it leads to a web page, an e-mail address or this server; else null. */
export function safeAddress(address: string | null): string | null {
  return address !== null && /^(https?:\/\/|mailto:|\/(?!\/))/i.test(address) ? address : null;
}

function render(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return '';
  if (insert instanceof Html) return insert.toString();
  if (typeof insert === 'string') return escapeHtml(insert);
  if (typeof insert === 'number') return String(insert);
  return insert.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
