import { afterAll, beforeAll, test } from 'vitest';
import { postgresDatabases, type SharedDatabases } from './databases.ts';
import { bundleProcess, removeProgram } from './run-process.ts';
import { shareAmongThree } from './three-instances.ts';

let program: string;
let databases: SharedDatabases;

beforeAll(async () => {
  [program, databases] = [await bundleProcess(), await postgresDatabases()];
});
afterAll(async () => {
  removeProgram(program);
  await databases.end();
});

// Most of their time they wait for a dead instance's claim to run out.
test.concurrent.each([
  { mayLook: true, promise: 'post each digest exactly once where the app may look' },
  { mayLook: false, promise: 'post none twice and report each unknown one where it may not' },
])('three instances on one PostgreSQL, one killed in the middle, $promise', async ({ mayLook }) => {
  const database = await databases.create();
  await shareAmongThree(program, database, { mayLook, subscriptions: 300, killAfter: 100 });
});
