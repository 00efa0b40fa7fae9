import { pattern } from '../text/pattern.ts';
import { type Html, html } from './html.ts';

const ADDRESS = pattern('gi')`
  [\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://[^\s<>"'“”‘’()]+
  |\bwww\.[\w-]+(?:\.[\w-]+)+(?:/[^\s<>"'“”‘’()]*)?
`;
/** A full stop ends the sentence and not the address. */
const AFTER_ADDRESS = /[.,;:!?]+$/;

/** The e-mail and web addresses in a text, in order. */
export function addressesIn(text: string): { start: number; end: number; address: string }[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const address = found.replace(AFTER_ADDRESS, '');
    return { start: index, end: index + address.length, address };
  });
}

/** A source's text, character for character, in which e-mail and web addresses lead where they say. */
export function renderText(text: string): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end, address } of addressesIn(text)) {
    pieces.push(html`${text.slice(at, start)}<a href="${hrefOf(address)}">${address}</a>`);
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}

function hrefOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return address.includes('@') && !/^www\./i.test(address) ? `mailto:${address}` : `https://${address}`;
}
