import type { Place } from '../../search/passage-index.ts';
import { QUOTATION_LIMIT } from '../wording/say.ts';

const MORE = '; …';

/** A sentence that ends in a colon with the items of the list that it introduces, as many as can be read aloud. */
export function withListBehind(sentence: string, { document, passage }: Place): string {
  if (!sentence.endsWith(':') || !passage.text.endsWith(sentence)) return sentence;
  const introduction = [passage.introduction ?? '', passage.text].join(' ').trim();
  const items = document.passages
    .slice(document.passages.indexOf(passage) + 1)
    .filter((item) => item.introduction === introduction)
    .map(({ text }) => text.replace(/[.,;:]+$/, ''));
  const count = items.findIndex(
    (_, i) => quoted(sentence, items.slice(0, i + 1)).length > QUOTATION_LIMIT - MORE.length,
  );
  const read = count < 0 ? items : items.slice(0, count);
  if (read.length === 0) return sentence;
  return `${quoted(sentence, read)}${read.length < items.length ? MORE : '.'}`;
}

function quoted(sentence: string, items: readonly string[]): string {
  return `${sentence} ${items.join('; ')}`;
}
