import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/shared-postgres.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // No module keeps anything between two files, and reading all of them anew for each takes half a minute.
    isolate: false,
    // Of two cores Vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
