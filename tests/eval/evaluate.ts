import type { AnswerAsJson } from '../../src/answers/answer-as-json.ts';
import { type Expectation, faultOf, KINDS, type Kind } from './judge.ts';

export type Answerer = (question: Expectation) => AnswerAsJson;

/** An answer that is not right, and why. */
export type Wrong = { readonly question: Expectation; readonly fault: string };

/** How many questions of a kind were put, and how many of the answers were right. */
export type Count = { readonly asked: number; readonly right: number };

/** What became of a set of questions. */
export type Evaluation = {
  readonly counts: Readonly<Record<Kind, Count>>;
  readonly wrong: readonly Wrong[];
};

/** Puts the questions and judges the answers. What throws while it answers is wrong. */
export function evaluate(questions: readonly Expectation[], answer: Answerer): Evaluation {
  const wrong: Wrong[] = [];
  for (const question of questions) {
    const fault = faultWith(question, answer);
    if (fault !== null) wrong.push({ question, fault });
  }
  const count = (kind: Kind): Count => {
    const isOfKind = (question: Expectation) => question.kind === kind;
    const asked = questions.filter(isOfKind).length;
    return { asked, right: asked - wrong.filter(({ question }) => isOfKind(question)).length };
  };
  return {
    counts: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, Count>,
    wrong,
  };
}

/**
 * How many of the questions are answered wrong. As soon as it is `enough`, no more of them are put: who has got as many
 * wrong as another cannot have more of them right, whatever comes after.
 */
export function countWrong(questions: readonly Expectation[], answer: Answerer, enough: number): number {
  let wrong = 0;
  for (const question of questions) {
    if (wrong >= enough) break;
    if (faultWith(question, answer) !== null) wrong += 1;
  }
  return wrong;
}

function faultWith(question: Expectation, answer: Answerer): string | null {
  try {
    return faultOf(question, answer(question));
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** What became of several sets of questions together. */
export function together(evaluations: readonly Evaluation[]): Evaluation {
  const count = (kind: Kind): Count => ({
    asked: sumOf(evaluations, ({ counts }) => counts[kind].asked),
    right: sumOf(evaluations, ({ counts }) => counts[kind].right),
  });
  return {
    counts: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, Count>,
    wrong: evaluations.flatMap(({ wrong }) => wrong),
  };
}

function sumOf(evaluations: readonly Evaluation[], of: (evaluation: Evaluation) => number): number {
  return evaluations.reduce((sum, one) => sum + of(one), 0);
}

/** All kinds together. */
export function countOfAll({ counts }: Evaluation): Count {
  const all = Object.values(counts);
  return {
    asked: all.reduce((sum, { asked }) => sum + asked, 0),
    right: all.reduce((sum, { right }) => sum + right, 0),
  };
}

/** The share that was right, in per cent with one decimal, rounded down: 99.9 is not all. */
export function percentRight({ asked, right }: Count): number {
  return asked === 0 ? 100 : Math.floor((1000 * right) / asked) / 10;
}
