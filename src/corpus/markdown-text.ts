/**
 * The backslash that keeps a text from being read as Markdown's structure: "\# not a heading", "1\. not a
 * number". Only the beginning of a line matters to the corpus's format; the rest of a text is verbatim.
 */
const STRUCTURE = /^(?:#{1,6}(?=\s|$)|[-*+](?=\s|$)|([-*_])\1{2,}$|\\)/;
const NUMBER = /^(\d{1,9})(\\*[.)](?=\s|$))/;
const ESCAPED_NUMBER = /^(\d{1,9})\\(\\*[.)](?=\s|$))/;

export function escapeStart(text: string): string {
  if (STRUCTURE.test(text)) return `\\${text}`;
  return text.replace(NUMBER, '$1\\$2');
}

/** Undoes `escapeStart`. */
export function unescapeStart(text: string): string {
  if (text.startsWith('\\')) return text.slice(1);
  return /^\d/.test(text) ? text.replace(ESCAPED_NUMBER, '$1$2') : text;
}
