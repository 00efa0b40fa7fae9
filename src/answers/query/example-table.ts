import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termOf } from '../../search/tokenize.ts';

/** The example questions of a corpus as vectors: of each word as much as it is rare among them. */
export type ExampleTable = {
  /** Of each example, which matter it is of, by its place among those known. */
  readonly matters: Uint16Array;
  /** Of each example, the length of its vector. */
  readonly lengths: Float64Array;
  /** The examples that hold a term. */
  readonly holding: ReadonlyMap<string, Uint32Array>;
  /** What each example shares with the question at hand: room that is used again, since a new one each time would be much garbage. */
  readonly shared: Float64Array;
  /** How much a word tells: one of few examples more than one of many. */
  readonly rarity: (term: string) => number;
};

/** Counted to each word, so that one which no example has is not beyond all measure. */
const SMOOTHING = 0.5;

const tables = new WeakMap<Knowledge, ExampleTable>();

/** The example questions of what is known; arranged once. */
export function exampleTable(knowledge: Knowledge): ExampleTable {
  const known = tables.get(knowledge);
  if (known) return known;
  const table = arrange(knowledge.exampleQuestions);
  tables.set(knowledge, table);
  return table;
}

function arrange(known: Knowledge['exampleQuestions']): ExampleTable {
  const matters: number[] = [];
  const asked: ReadonlySet<string>[] = [];
  const places = new Map<string, number[]>();
  known.forEach((one, matter) => {
    for (const question of one.asked) {
      const terms = new Set(termsOf(question));
      for (const term of terms) {
        const holding = places.get(term);
        if (holding) holding.push(asked.length);
        else places.set(term, [asked.length]);
      }
      asked.push(terms);
      matters.push(matter);
    }
  });
  const rarityAmong = (count: number) => Math.log(1 + asked.length / (SMOOTHING + count));
  const rarities = new Map([...places].map(([term, { length }]) => [term, rarityAmong(length)]));
  const unheard = rarityAmong(0);
  const rarity = (term: string) => rarities.get(term) ?? unheard;
  return {
    matters: Uint16Array.from(matters),
    lengths: Float64Array.from(asked, (terms) => lengthOf(terms, rarity)),
    holding: new Map([...places].map(([term, list]) => [term, Uint32Array.from(list)])),
    shared: new Float64Array(asked.length),
    rarity,
  };
}

/** Thousands of questions: to take each apart like a text would take three times as long. */
function termsOf(question: string): string[] {
  return (question.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(termOf);
}

/** The length of the vector that words make. */
export function lengthOf(terms: Iterable<string>, rarity: (term: string) => number): number {
  let sum = 0;
  for (const term of terms) sum += rarity(term) ** 2;
  return Math.sqrt(sum);
}
