import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/**
 * These are short to read and take longest. In a new clone, where nothing is known of an earlier run, Vitest begins with the
 * largest files, and would come to these last: all else would be done, and a core idle.
 */
const LONGEST = ['delivery/kills', 'eval/eval'].map((name) => `/tests/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const isLong = ({ moduleId }: (typeof files)[number]) => LONGEST.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/shared-postgres.ts',
    setupFiles: 'tests/fixed-seed.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module keeps anything between two files, and reading all of them anew for each takes half a minute.
    isolate: false,
    // Node reads the sources itself, as it does for users. Vite's own way of running them took 8 to 20 % more. So `vi.mock` mocks nothing; `vi.spyOn` does.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Room for what each of thousands of answers leaves behind: a tenth less time goes into sweeping it up.
    execArgv: ['--max-semi-space-size=64'],
    // Of two cores Vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
  },
});
