import { afterAll, beforeAll, describe, test } from 'vitest';
import { postgresDatabases, type SharedDatabases, sqliteFiles } from './databases.ts';
import { dieAtRandom, dieAtStep, setScene } from './kills.ts';
import { STEPS } from './process-settings.ts';
import { bundleProcess, removeProgram } from './run-process.ts';

const KILLS = 100;

describe.concurrent.each([
  { name: 'SQLite', open: sqliteFiles, seed: 1 },
  { name: 'PostgreSQL', open: postgresDatabases, seed: 2 },
])('Killed on $name', ({ open, seed }) => {
  let program: string;
  let databases: SharedDatabases;

  beforeAll(async () => {
    [program, databases] = [await bundleProcess(), await open()];
  });
  afterAll(async () => {
    removeProgram(program);
    await databases.end();
  });

  describe.each([
    { mayLook: true, promise: 'each digest is posted exactly once where the app may look' },
    { mayLook: false, promise: 'none is posted twice and each unknown one is reported where it may not' },
  ])('$promise', ({ mayLook }) => {
    test(`when instances are killed at ${KILLS} random moments`, async () => {
      const database = await databases.create();
      const scene = await setScene(program, database, mayLook);
      await dieAtRandom(scene, database, { times: KILLS, seed });
      await scene.end();
    }, 300_000);

    test.each(STEPS)('when an instance dies once it has %s', async (step) => {
      const database = await databases.create();
      const scene = await setScene(program, database, mayLook);
      await dieAtStep(scene, database, step);
      await scene.end();
    });
  });
});
