import { afterAll, beforeAll, test } from 'vitest';
import { postgresDatabases, type SharedDatabases } from '../../tests/delivery/databases.ts';
import { bundleProcess, removeProgram } from '../../tests/delivery/run-process.ts';
import { seededRandom } from '../../tests/delivery/seeded-random.ts';
import { shareAmongThree } from '../../tests/delivery/three-instances.ts';
import { SEED, TIMES } from './soak-settings.ts';

let program: string;
let databases: SharedDatabases;

beforeAll(async () => {
  [program, databases] = [await bundleProcess(), await postgresDatabases()];
});
afterAll(async () => {
  removeProgram(program);
  await databases.end();
});

const random = seededRandom(SEED);
const runs = Array.from({ length: TIMES }, (_, index) => ({
  mayLook: index % 2 === 0,
  subscriptions: 500,
  killAfter: 1 + Math.floor(random() * 400),
}));

test.each(runs)(
  `three instances, one killed after $killAfter (history readable: $mayLook, seed ${SEED})`,
  async (run) => {
    await shareAmongThree(program, await databases.create(), run);
  },
);
