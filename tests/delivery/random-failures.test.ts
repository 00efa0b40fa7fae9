import { describe, test } from 'vitest';
import { allArriveOnce, doubtsAreReported } from './random-failures.ts';

const SIZE = { subscriptions: 40, weeks: 1 };

describe('With Slack failing at random', () => {
  describe.each([0.1, 0.3, 0.5])('in %d of its answers', (rate) => {
    test.each([1])('all arrive and none twice where the app may look (seed %i)', async (seed) => {
      await allArriveOnce({ rate, seed, ...SIZE });
    });

    test.each([2])(
      'none comes twice and each in doubt is reported where it may not (seed %i)',
      async (seed) => {
        await doubtsAreReported({ rate, seed, ...SIZE });
      },
    );
  });
});
