import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MatterTerm } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { termOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { tellingTerms } from './phrase-terms.ts';

/** What example questions mean, null where they are of what no update holds. The more words ask for it in all, the more each word of a question speaks against it (`against`). */
export type Meaning = { readonly term: MatterTerm | null; readonly against: number };

/** The terms, by their places, that a word asks for, and how much it speaks for each: how much likelier it is there than in any question, as a logarithm. */
export type Asking = { readonly places: Uint16Array; readonly speaking: Float64Array };

/** The terms that example questions mean, and how much each of their words speaks for each. */
export type MeaningTable = {
  readonly meanings: readonly Meaning[];
  readonly asking: ReadonlyMap<string, Asking>;
  /** What speaks for each term in the question at hand: room that is used again. */
  readonly scores: Float64Array;
};

/** A term is believed to be asked for by any word as if so many had been counted that are spread like all: few examples say little. */
const PRIOR = 20;

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
    const words = asked.flatMap(wordsAsking);
    for (const word of words) {
      const of = asking.get(word) ?? new Map<number, number>();
      asking.set(word, of);
      for (const at of meant) of.set(at, (of.get(at) ?? 0) + 1);
      said.set(word, (said.get(word) ?? 0) + 1);
      all++;
    }
    for (const at of meant) times[at]! += words.length;
  }
  const askingOf = (word: string, of: ReadonlyMap<number, number>): Asking => {
    const expected = (PRIOR * said.get(word)!) / all;
    return {
      places: Uint16Array.from(of.keys()),
      speaking: Float64Array.from(of.values(), (counted) => Math.log(1 + counted / expected)),
    };
  };
  return {
    meanings: terms.map((term, at) => ({ term, against: Math.log((times[at]! + PRIOR) / PRIOR) })),
    asking: new Map([...asking].map(([word, of]) => [word, askingOf(word, of)])),
    scores: new Float64Array(terms.length),
  };
});

/** The words of a question that say what it is about, each once. */
export function wordsAsking(question: string): string[] {
  const words = question.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(words.filter((word) => !isFrameWord(word)).map(termOf))];
}
