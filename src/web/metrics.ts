import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { DeliveryFigures } from '../digest/delivering/delivery-figures.ts';

export type Ask = (question: Question, now: Date) => Answer;

/** Where a question came from. */
export type Surface = 'page' | 'slack';

/** Figures of this process, for Prometheus. They hold counts and times, and no words of a question. */
export type Metrics = {
  readonly registry: Registry;
  /** The same function, whose answers are counted and timed. Asking stays pure for those who ask. */
  measured(ask: Ask, surface: Surface): Ask;
  /** Adds how digests fare, asked for each time that the figures are read; left out of a reading where they cannot be told. */
  watchDeliveries(figures: () => Promise<DeliveryFigures>): void;
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
    watchDeliveries: (figures) => registerDeliveries(registry, figures),
  };
}

/** The figures of the records as gauges: they are the same for every instance that shares the records. */
function registerDeliveries(registry: Registry, figures: () => Promise<DeliveryFigures>): void {
  // All gauges of one reading are asked for at once: they share one look at the records.
  let looking: Promise<DeliveryFigures | null> | null = null;
  const look = () => {
    looking ??= figures()
      .catch(() => null)
      .finally(() => {
        looking = null;
      });
    return looking;
  };
  const gauge = (
    name: string,
    help: string,
    set: (gauge: Gauge, now: DeliveryFigures) => void,
    labelNames: string[] = [],
  ) =>
    new Gauge({
      name: `adcs_digest_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        // What was true at the last reading would look as if it still were. A gauge without labels is only set to 0 by this.
        this.reset();
        const now = await look();
        if (now) set(this, now);
        else if (labelNames.length === 0) this.remove();
      },
    });
  const byState = (gauge: Gauge, counts: Readonly<Record<string, number>>) => {
    for (const [state, count] of Object.entries(counts)) gauge.set({ state }, count);
  };

  new Gauge({
    name: 'adcs_digest_records_reached',
    help: 'Whether the records could be read: 1, or 0 where the other figures of digests are missing for it.',
    registers: [registry],
    async collect() {
      this.set((await look()) ? 1 : 0);
    },
  });
  gauge('subscriptions', 'Subscriptions by state.', (one, now) => byState(one, now.subscriptions), ['state']);
  gauge(
    'deliveries',
    'Deliveries by state since the records began.',
    (one, now) => byState(one, now.deliveries),
    ['state'],
  );
  gauge('overdue', 'Digests due more than an hour ago and not delivered.', (one, now) =>
    one.set(now.overdue),
  );
  gauge('oldest_overdue_seconds', 'Since the oldest overdue digest was due; 0 for none.', (one, now) =>
    one.set(now.oldestOverdueSeconds),
  );
  gauge('silent_subscriptions', 'Subscriptions with nothing posted for two periods.', (one, now) =>
    one.set(now.silentSubscriptions),
  );
  gauge('failed_notices', 'Notices that reached nobody.', (one, now) => one.set(now.failedNotices));
  gauge('last_posted_timestamp_seconds', 'When a digest was last posted; 0 for never.', (one, now) =>
    one.set(now.lastPostedAtSeconds ?? 0),
  );
}
