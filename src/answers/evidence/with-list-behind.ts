import type { Place } from '../../search/passage-index.ts';
import { readItems } from './read-items.ts';

/** A sentence that ends in a colon with the items of the list that it introduces, as many as can be read aloud. */
export function withListBehind(sentence: string, { document, passage }: Place): string {
  if (!sentence.endsWith(':') || !passage.text.endsWith(sentence)) return sentence;
  const introduction = [passage.introduction ?? '', passage.text].join(' ').trim();
  const items = document.passages
    .slice(document.passages.indexOf(passage) + 1)
    .filter((item) => item.introduction === introduction);
  return readItems(
    sentence,
    items.map(({ text }) => text),
  );
}
