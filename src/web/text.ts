import { type Html, html } from './html.ts';

const ADDRESS =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s<>"'“”‘’()]+|\bwww\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>"'“”‘’()]*)?/gi;
/** A full stop ends the sentence and not the address. */
const AFTER_ADDRESS = /[.,;:!?]+$/;

/** A source's text, character for character, in which e-mail and web addresses lead where they say. */
export function renderText(text: string): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const shown = match[0].replace(AFTER_ADDRESS, '');
    pieces.push(html`${text.slice(at, match.index)}<a href="${hrefOf(shown)}">${shown}</a>`);
    at = match.index + shown.length;
  }
  return html`${pieces}${text.slice(at)}`;
}

function hrefOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return address.includes('@') && !/^www\./i.test(address) ? `mailto:${address}` : `https://${address}`;
}
