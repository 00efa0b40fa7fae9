/** A text in lower case with one space between its words and around them all, so that words can be looked for in it. */
export function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
