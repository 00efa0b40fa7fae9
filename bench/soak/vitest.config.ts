import { defineConfig } from 'vitest/config';

/** `npm run soak`: the proofs of tests/delivery for longer, with a new seed each time. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['bench/soak/**/*.soak.ts'],
    globalSetup: 'tests/shared-postgres.ts',
    testTimeout: 30 * 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
