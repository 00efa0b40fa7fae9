import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MatterTerm } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { termOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { tellingTerms } from './phrase-terms.ts';

/** What example questions mean, null where they are of what no update holds, and how many words ask for it in all. */
export type Meaning = { readonly term: MatterTerm | null; readonly times: number };

/** The terms that example questions mean, and how often each of their words asks for each. */
export type MeaningTable = {
  readonly meanings: readonly Meaning[];
  /** The terms, by their places, that a word asks for, and how many times it does. */
  readonly asking: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Which share of all words of the examples a word is; that of a word said less than once for one that none has. */
  readonly shareOf: (word: string) => number;
};

/** A word that no example has is counted as if half of one had it. */
const UNSAID = 0.5;

/** The words by which the example questions of a corpus ask for each of their terms; counted once. */
export const meaningTable = onceForEach(({ exampleQuestions }: Knowledge): MeaningTable => {
  const places = new Map<string, number>();
  const terms: (MatterTerm | null)[] = [];
  const times: number[] = [];
  const asking = new Map<string, Map<number, number>>();
  const said = new Map<string, number>();
  let all = 0;
  const placeOf = (term: string | null): number => {
    const found = term === null ? [] : [...new Set(tellingTerms(term))];
    const key = [...found].sort().join(' ');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, terms.length);
    times.push(0);
    return terms.push(term === null ? null : { said: term, terms: found, weight: 1 }) - 1;
  };
  for (const { means, asked } of exampleQuestions) {
    const meant = new Set(means.length > 0 ? means.map(placeOf) : [placeOf(null)]);
    for (const word of asked.flatMap(wordsAsking)) {
      const of = asking.get(word) ?? new Map<number, number>();
      asking.set(word, of);
      for (const at of meant) of.set(at, (of.get(at) ?? 0) + 1);
      said.set(word, (said.get(word) ?? 0) + 1);
      all++;
    }
    const words = asked.reduce((sum, question) => sum + wordsAsking(question).length, 0);
    for (const at of meant) times[at]! += words;
  }
  return {
    meanings: terms.map((term, at) => ({ term, times: times[at]! })),
    asking,
    shareOf: (word) => (said.get(word) ?? UNSAID) / all,
  };
});

/** The words of a question that say what it is about, each once. */
export function wordsAsking(question: string): string[] {
  const words = question.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(words.filter((word) => !isFrameWord(word)).map(termOf))];
}
