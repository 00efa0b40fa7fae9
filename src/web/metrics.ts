import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';

export type Ask = (question: Question, now: Date) => Answer;

/** Where a question came from. */
export type Surface = 'page' | 'slack';

/** Figures of this process, for Prometheus. They hold counts and times, and no words of a question. */
export type Metrics = {
  readonly registry: Registry;
  /** The same function, whose answers are counted and timed. Asking stays pure for those who ask. */
  measured(ask: Ask, surface: Surface): Ask;
};

/** In seconds. An answer takes a few milliseconds; what takes longer than 0.25 is a fault. */
const ANSWER_BUCKETS = [0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'adcs_answers_total',
    help: 'Questions answered, by what was wanted, what came of it and where it was asked.',
    labelNames: ['intent', 'kind', 'surface'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'adcs_answer_seconds',
    help: 'Time from question to answer.',
    labelNames: ['intent'],
    buckets: ANSWER_BUCKETS,
    registers: [registry],
  });

  return {
    registry,
    measured: (ask, surface) => (question, now) => {
      const startedAt = performance.now();
      const answer = ask(question, now);
      seconds.observe({ intent: answer.intent }, (performance.now() - startedAt) / 1000);
      answers.inc({ intent: answer.intent, kind: answer.kind, surface });
      return answer;
    },
  };
}
