/** One published item as it stands in a raw file; `index` counts the file's items from 0. */
export type RawItem = { readonly index: number; readonly lines: readonly string[] };

/** The line that ends each item on the site the updates were scraped from. */
const END_OF_ITEM = 'Related Articles';

/** The items of a raw file, in its order. What stands after the last end mark is an item where it says anything. */
export function splitItems(raw: string): RawItem[] {
  const parts: string[][] = [[]];
  for (const line of raw.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    if (line.trim() === END_OF_ITEM) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts
    .map((lines, index) => ({ index, lines }))
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}
