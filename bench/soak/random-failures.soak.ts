import { describe, test } from 'vitest';
import { allArriveOnce, doubtsAreReported } from '../../tests/delivery/random-failures.ts';
import { SEED, TIMES } from './soak-settings.ts';

const seeds = Array.from({ length: 4 * TIMES }, (_, index) => SEED + index);

describe.each([0.1, 0.2, 0.3, 0.4, 0.5])('With Slack failing in %d of its answers for two weeks', (rate) => {
  const size = { rate, subscriptions: 40, weeks: 2 };

  test.each(seeds)('all arrive and none twice where the app may look (seed %i)', async (seed) => {
    await allArriveOnce({ ...size, seed });
  });

  test.each(seeds)('none twice, doubts reported, where it may not (seed %i)', async (seed) => {
    await doubtsAreReported({ ...size, seed });
  });
});
