import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';

/** The example questions of a corpus as vectors: of each word as much as it is rare among them. */
export type ExampleTable = {
  /** Of each example, which matter it is of, by its place among those known. */
  readonly matters: Uint16Array;
  /** Of each example, the length of its vector. */
  readonly lengths: Float64Array;
  /** The examples that hold a term. */
  readonly holding: ReadonlyMap<string, Uint32Array>;
  /** How much each example is like the question at hand: room that is used again, since a new one each time would be much garbage. */
  readonly likeness: Float64Array;
  /** How much a word tells: one of few examples more than one of many. */
  readonly rarity: (term: string) => number;
};

/** Counted to each word, so that one which no example has is not beyond all measure. */
const SMOOTHING = 0.5;

/** The example questions of what is known, but for those of what no update holds: a newer update may tell of it. Arranged once. */
export const exampleTable = onceForEach(({ exampleQuestions }: Knowledge) => arrange(exampleQuestions));

function arrange(known: Knowledge['exampleQuestions']): ExampleTable {
  const questions = known.flatMap(({ means, asked }, matter) =>
    means.length > 0 ? asked.map((question) => ({ question, matter })) : [],
  );
  const matters = questions.map(({ matter }) => matter);
  const holding = arrangeByTerm(questions.map(({ question }) => question));
  const rarity = rarityIn(holding, matters.length);
  const squares = new Float64Array(matters.length);
  for (const [term, examples] of holding) {
    for (const at of examples) squares[at]! += rarity(term) ** 2;
  }
  return {
    matters: Uint16Array.from(matters),
    lengths: squares.map(Math.sqrt),
    holding,
    likeness: new Float64Array(matters.length),
    rarity,
  };
}

/** The places of the questions that hold a term, each once. */
function arrangeByTerm(questions: readonly string[]): Map<string, Uint32Array> {
  const places = new Map<string, number[]>();
  for (const [at, question] of questions.entries()) {
    for (const term of termsOf(question)) {
      const holding = places.get(term);
      if (!holding) places.set(term, [at]);
      else if (holding.at(-1) !== at) holding.push(at);
    }
  }
  return new Map([...places].map(([term, list]) => [term, Uint32Array.from(list)]));
}

function rarityIn(holding: ReadonlyMap<string, Uint32Array>, examples: number): (term: string) => number {
  return (term) => Math.log(1 + examples / (SMOOTHING + (holding.get(term)?.length ?? 0)));
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
