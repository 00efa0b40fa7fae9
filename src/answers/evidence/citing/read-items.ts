import { QUOTATION_LIMIT } from '../../wording/say.ts';

const MORE = '; …';

/** What introduces a list with as many of its items as can be read aloud. */
export function readItems(introduction: string, texts: readonly string[]): string {
  const items = texts.map((text) => text.replace(/[.,;:]+$/, ''));
  const count = items.findIndex(
    (_, i) => quoted(introduction, items.slice(0, i + 1)).length > QUOTATION_LIMIT - MORE.length,
  );
  const read = count < 0 ? items : items.slice(0, count);
  if (read.length === 0) return introduction;
  return `${quoted(introduction, read)}${read.length < items.length ? MORE : '.'}`;
}

function quoted(sentence: string, items: readonly string[]): string {
  return `${sentence} ${items.join('; ')}`;
}
