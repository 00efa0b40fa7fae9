import { THRESHOLDS } from '../../src/answers/thresholds.ts';
import type { Answerer } from './evaluate.ts';
import type { Expectation } from './judge.ts';

/** What becomes of the questions with the threshold moved by `shift`. */
export type CurvePoint = {
  readonly shift: number;
  readonly steps: readonly number[];
  /** Questions that must be refused and were answered. */
  readonly wronglyAnswered: number;
  /** Questions that have an answer and were refused. */
  readonly wronglyRefused: number;
};

/** From far below the chosen point to far above it. */
export const SHIFTS = [
  -1, -0.3, -0.25, -0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3,
] as const;

/**
 * Puts all the questions again for each shift of `THRESHOLDS.answerableCoverage`, so that all that depends on it is as it
 * would be. The threshold is a constant to the type checker only: it is moved here, and put back in the end.
 */
export function drawRefusalCurve(questions: readonly Expectation[], answer: Answerer): CurvePoint[] {
  const moved: { answerableCoverage: readonly number[] } = THRESHOLDS;
  const chosen = moved.answerableCoverage;
  try {
    return SHIFTS.map((shift) => {
      const steps = chosen.map((step) => Math.max(0, Math.min(1, Math.round(100 * (step + shift)) / 100)));
      moved.answerableCoverage = steps;
      const answered = questions.map((question) => ({ question, isAnswered: answer(question).answered }));
      return {
        shift,
        steps,
        wronglyAnswered: answered.filter(({ question, isAnswered }) => question.none && isAnswered).length,
        wronglyRefused: answered.filter(({ question, isAnswered }) => !question.none && !isAnswered).length,
      };
    });
  } finally {
    moved.answerableCoverage = chosen;
  }
}
