import type { Document } from '../corpus/document.ts';

/** What stands within quotation marks on one line; an apostrophe within a word closes nothing. */
const QUOTED = /(?<![\p{L}\d])[‘’“"']([\p{L}\d][^‘“”"\n]{2,70}?)[’”"'](?![\p{L}\d])/gu;
const MOST_WORDS = 8;
/** A sentence is said by somebody, and names nothing. */
const IS_SAID = /[.!?;]\s|\b(?:is|are|was|were|will|we|I)\b/;

/**
 * The names of several words that documents put in quotation marks (‘Better for Children’, ‘Do the Maths’), without the mark behind
 * them: programmes, papers and campaigns are called by the plainest of words.
 */
export function readQuotedNames(documents: Iterable<Document>): string[] {
  const names = new Set<string>();
  for (const { passages } of documents) {
    for (const { text, heading } of passages) {
      for (const said of [text, heading ?? '']) {
        if (!/[‘’“"']/.test(said)) continue;
        for (const [, quoted = ''] of said.matchAll(QUOTED)) {
          const name = quoted.replace(/[\s,.:;–-]+$/, '');
          const words = name.split(/\s+/).length;
          if (words > 1 && words <= MOST_WORDS && !IS_SAID.test(name)) names.add(name);
        }
      }
    }
  }
  return [...names];
}
