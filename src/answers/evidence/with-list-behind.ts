import type { Place } from '../../search/passage-index.ts';
import { readItems } from './read-items.ts';

/** "These are:", behind the sentence that says what they are. */
const INTRODUCES = /^(?:These|They|This|Those)\b[^.:]{0,60}:$/;

/** A sentence that ends in a colon, or is followed by "These are:", with the items of the list behind it, as many as can be read aloud. */
export function withListBehind(sentence: string, { document, passage }: Place): string {
  const rest = passage.text.slice(passage.text.lastIndexOf(sentence) + sentence.length).trim();
  const leading = INTRODUCES.test(rest) ? `${sentence} ${rest}` : sentence;
  if (!leading.endsWith(':') || !passage.text.endsWith(leading)) return sentence;
  const introduction = [passage.introduction ?? '', passage.text].join(' ').trim();
  const items = document.passages
    .slice(document.passages.indexOf(passage) + 1)
    .filter((item) => item.introduction === introduction);
  return readItems(
    leading,
    items.map(({ text }) => text),
  );
}
