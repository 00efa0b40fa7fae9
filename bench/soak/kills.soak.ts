import { afterAll, beforeAll, describe, test } from 'vitest';
import { postgresDatabases, type SharedDatabases, sqliteFiles } from '../../tests/delivery/databases.ts';
import { dieAtRandom, setScene } from '../../tests/delivery/kills.ts';
import { bundleProcess, removeProgram } from '../../tests/delivery/run-process.ts';
import { SEED, TIMES } from './soak-settings.ts';

describe.concurrent.each([
  { name: 'SQLite', open: sqliteFiles },
  { name: 'PostgreSQL', open: postgresDatabases },
])('Killed on $name', ({ open }) => {
  let program: string;
  let databases: SharedDatabases;

  beforeAll(async () => {
    [program, databases] = [await bundleProcess(), await open()];
  });
  afterAll(async () => {
    removeProgram(program);
    await databases.end();
  });

  // The last one has to be posted within twelve hours of its due time, so a scene has a hundred kills.
  const scenes = Array.from({ length: TIMES }, (_, index) => [
    { mayLook: true, seed: SEED + 2 * index },
    { mayLook: false, seed: SEED + 2 * index + 1 },
  ]).flat();

  test.each(scenes)('100 times (history readable: $mayLook, seed $seed)', async ({ mayLook, seed }) => {
    const database = await databases.create();
    const scene = await setScene(program, database, mayLook);
    await dieAtRandom(scene, database, { times: 100, seed });
    await scene.end();
  });
});
