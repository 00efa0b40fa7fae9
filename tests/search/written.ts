import type { Document } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import type { Query } from '../../src/search/query.ts';
import { wordsOf } from '../../src/search/tokenize.ts';

/** A document from its Markdown, as the app would read it from a file. */
export function written(id: string, body: string, title = `The update ${id}`): Document {
  return parseDocument(`${id}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
}

/** A query for these words, each by itself and for what it is. */
export function queryFor(words: string): Query {
  return {
    groups: wordsOf(words)
      .filter(({ isCompound }) => !isCompound)
      .map(({ text, term }) => ({
        said: text,
        alternatives: [{ terms: [term], weight: 1 }],
        weight: 1,
        isKnown: true,
      })),
  };
}
