import { THRESHOLDS } from '../../src/answers/thresholds.ts';
import type { Answerer } from './evaluate.ts';
import type { Expectation } from './judge.ts';

/** What becomes of the questions where so much confidence, in log odds, is asked of an answer. */
export type CurvePoint = {
  readonly threshold: number;
  readonly isChosen: boolean;
  /** Questions that must be refused and were answered. */
  readonly wronglyAnswered: number;
  /** Questions that have an answer and were refused. */
  readonly wronglyRefused: number;
};

/** How far below and above the chosen threshold it is drawn: everything is answered at one end, little at the other. */
const SHIFTS = [
  Number.NEGATIVE_INFINITY,
  -4,
  -3,
  -2,
  -1.5,
  -1,
  -0.75,
  -0.5,
  -0.25,
  0,
  0.25,
  0.5,
  0.75,
  1,
  1.5,
  2,
  3,
  4,
];

/**
 * Puts all the questions again for each threshold, so that all that depends on it is as it would be. The threshold is a
 * constant to the type checker only: it is moved here, and put back in the end.
 */
export function drawRefusalCurve(questions: readonly Expectation[], answer: Answerer): CurvePoint[] {
  const moved: { answerable: number } = THRESHOLDS;
  const chosen = moved.answerable;
  try {
    return SHIFTS.map((shift) => {
      moved.answerable = chosen + shift;
      const answered = questions.map((question) => ({ question, isAnswered: answer(question).answered }));
      return {
        threshold: moved.answerable,
        isChosen: shift === 0,
        wronglyAnswered: answered.filter(({ question, isAnswered }) => question.none && isAnswered).length,
        wronglyRefused: answered.filter(({ question, isAnswered }) => !question.none && !isAnswered).length,
      };
    });
  } finally {
    moved.answerable = chosen;
  }
}
