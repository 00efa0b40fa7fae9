import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule, { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readDataFiles } from '../../src/corpus/read-data-files.ts';
import { readKept } from '../../src/corpus/read-kept.ts';
import { CORPUS } from './own-corpus.ts';

/** Where Node keeps what it compiled; undefined where it keeps nothing. */
let cache: string | undefined;
beforeAll(() => {
  vi.spyOn(nodeModule, 'getCompileCacheDir').mockImplementation(() => cache);
  syncBuiltinESMExports();
});
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  cache = folder;
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** How often it was made. */
let made = 0;
function read(text: string | null, folders = ['text']) {
  const { value, keep } = readKept<{ made: number; text: string | null }>('sample', {
    madeOf: [text],
    folders,
  });
  if (value !== null) return value;
  const anew = { made: ++made, text };
  keep(anew);
  return anew;
}
beforeEach(() => {
  made = 0;
});

test('what was made once is read again at the next start', () => {
  expect(read('a')).toEqual({ made: 1, text: 'a' });
  expect(read('a')).toEqual({ made: 1, text: 'a' });
});

test('it is made anew where a text that it is made of has changed, is gone, or is of other code', () => {
  read('a');
  expect(read('b')).toEqual({ made: 2, text: 'b' });
  expect(read(null)).toEqual({ made: 3, text: null });
  expect(read(null, ['corpus'])).toEqual({ made: 4, text: null });
  expect(read('a')).toEqual({ made: 5, text: 'a' });
});

test('nothing is kept where Node keeps nothing', () => {
  cache = undefined;
  read('a');
  expect(read('a')).toEqual({ made: 2, text: 'a' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there, or can only be read, does no harm', () => {
  cache = join(folder, 'nowhere');
  read('a');
  expect(read('a')).toEqual({ made: 2, text: 'a' });
  cache = folder;
  chmodSync(folder, 0o500);
  expect(read('a')).toMatchObject({ text: 'a' });
});

test('what was broken off while it was written is made anew', () => {
  read('a');
  writeFileSync(join(folder, 'sample.json'), '{"madeFrom":"');
  expect(read('a')).toEqual({ made: 2, text: 'a' });
});

test('data files say the same read as kept, and each start tells what is wrong with them', async () => {
  const corpus = join(folder, 'corpus');
  for (const name of ['regions.yml', 'committees.yml', 'roles.yml', 'glossary.yml', 'example-questions.json'])
    cpSync(join(CORPUS, name), join(corpus, name));
  const warnings: string[] = [];
  const data = () => readDataFiles(corpus, (warning) => warnings.push(warning));
  const first = await data();
  expect(await data()).toEqual(first);
  expect(warnings).toEqual([]);
  cache = undefined;
  expect(await data()).toEqual(first);

  cache = folder;
  writeFileSync(join(corpus, 'regions.yml'), 'regions:\n  - name: London\n');
  for (const start of [1, 2]) {
    expect((await data()).regions).toEqual([]);
    expect(warnings).toHaveLength(start);
    expect(warnings.at(-1)).toMatch(/^regions\.yml:2: .*left out/);
  }
});
