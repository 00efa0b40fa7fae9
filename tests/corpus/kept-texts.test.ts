import { expect, test } from 'vitest';
import { createTextKeeper, ownCopy } from '../../src/corpus/kept-texts.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';

test.each(['', 'plain', 'children’s “services” – é', 'line\nline', '\u{1F600}'])(
  '%j is kept as it is',
  (text) => {
    expect(ownCopy(text)).toBe(text);
    const keep = createTextKeeper();
    expect(keep(text)).toBe(text);
    expect(keep(`${text}`)).toBe(text);
  },
);

test('a text that stands in two documents is asked for in both', () => {
  const asked: string[] = [];
  const file = '---\ntitle: A title\nkind: report\n---\n\n## A heading\n\nHere it is:\n\n- one\n';
  const keep = (text: string) => {
    asked.push(text);
    return text;
  };
  const document = parseDocument('a.md', file, keep);
  for (const text of [
    document.title,
    ...document.blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  ]) {
    expect(asked).toContain(text);
  }
});
