import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import nodeModule, { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readKeptPeople } from '../../src/knowledge/read-kept-people.ts';
import { readRolesAndPeople } from '../../src/knowledge/read-roles/read-people.ts';

/** Where Node keeps what it compiled. */
let cache: string | undefined;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'kept-'));
  vi.spyOn(nodeModule, 'getCompileCacheDir').mockImplementation(() => cache);
  syncBuiltinESMExports();
});
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(cache!, { recursive: true });
});

const corpus = await readCorpus('corpus', (warning) => {
  throw new Error(warning);
});
const SENTENCE = 'The workshop was run by Anton Florek from the Staff College.';

test('roles and people are the same read from the text, written down, and read as kept', () => {
  const { roles, people, namesIn } = readRolesAndPeople(corpus.documents, corpus);
  expect(roles.length).toBeGreaterThan(100);
  for (const start of ['the first', 'a later']) {
    const read = readKeptPeople(corpus)(corpus.documents, corpus);
    expect(read.roles, start).toEqual(roles);
    expect(read.people, start).toEqual(people);
    expect(read.namesIn(SENTENCE), start).toEqual(namesIn(SENTENCE));
    const named = read.people.flatMap(({ mentions }) => mentions).flatMap((mention) => mention.roles);
    expect(named.every((role) => read.roles.includes(role))).toBe(true);
  }
  expect(readdirSync(cache!)).toEqual(['roles-and-people.json']);
});

test('of another corpus, or one that nobody read from files, they are read anew', () => {
  const other = { ...corpus, documents: [], written: 'of other files' };
  expect(readKeptPeople(other)([], corpus).roles).toEqual([]);
  const { written, ...unwritten } = corpus;
  expect(written).toMatch(/^[0-9a-f]{64}$/);
  expect(readKeptPeople(unwritten)).toBe(readRolesAndPeople);
});
