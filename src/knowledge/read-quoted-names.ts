import type { Document } from '../corpus/document.ts';
import { sentencesOf } from '../search/sentences.ts';
import { pattern } from '../text/pattern.ts';

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

/** "Foster with Us is the name of …", "Back to the Bay": what begins a sentence and goes on with what it is, in capitals but for small words. */
const SUBJECT = pattern('u')`
  ^(\p{Lu}[\p{L}’'-]+(?: (?:
    \p{Lu}[\p{L}’'-]*|to|the|for|of|in|and|with|on|at|a|it|us|me|my|our|up|by
  )){1,5} \p{Lu}[\p{L}’'-]*)(?= (?:is|was|are|were|has|have|had|began|started|will|now)\b
    |, (?:an?|our|the) )
`;

/** The names of several words, small ones among them, of which documents say what they are or do. */
export function readSubjectNames(documents: Iterable<Document>): string[] {
  const names = new Set<string>();
  for (const { passages } of documents) {
    for (const { text } of passages) {
      for (const sentence of sentencesOf(text)) {
        const name = SUBJECT.exec(sentence.text)?.[1];
        if (name && / \p{Ll}/u.test(name)) names.add(name);
      }
    }
  }
  return [...names];
}

/** "The One Met Model": a name in capitals that ends with what kind of thing bears it. */
const OF_A_KIND = pattern('gu')`
  \b[Tt]he ((?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:
    Model|Programme|Project|Deal|Network|Scheme|Campaign|Framework|Pledge|Charter|Initiative
    |Partnership|Plan|Toolkit|Tool|Standard|Protocol|Approach
  ))\b
`;

/** The names of several words that say themselves what kind of thing they are of. */
export function readNamesOfAKind(documents: Iterable<Document>): string[] {
  const names = new Set<string>();
  for (const { passages } of documents)
    for (const { text, heading } of passages)
      for (const said of [text, heading ?? ''])
        for (const [, name = ''] of said.matchAll(OF_A_KIND)) names.add(name);
  return [...names];
}

/** "Talking Heads - Richard Selwyn on …": what a title calls its series before it says of what. */
const SERIES = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) [-–—] \p{Lu}/u;
/** What any document may be called. */
const OF_ANY =
  /\b(?:updates?|committees?|regions?|regional|reports?|press|release|comment|speech|conference)\b/i;

/** The names of several words that titles begin with. */
export function readSeriesNames(documents: Iterable<Document>): string[] {
  return [...documents].flatMap(({ title }) => {
    const name = SERIES.exec(title)?.[1];
    return name === undefined || OF_ANY.test(name) ? [] : [name];
  });
}
