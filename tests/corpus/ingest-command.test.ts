import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ingest } from '../../src/cli/ingest.ts';
import { CORPUS, committedFiles } from './own-corpus.ts';

let folder = '';
const said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  said.length = 0;
  vi.stubEnv('CORPUS_DIR', CORPUS);
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line) => said.push(String(line)));
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('adcs ingest', () => {
  test('writes the documents of a folder of raw files, with the addresses of sources.json', async () => {
    expect(await ingest(['--out', folder, join(CORPUS, 'raw')])).toBe(0);
    const fromRaw = committedFiles.filter(({ text }) => /^source: /m.test(text));
    expect(said).toEqual([`${fromRaw.length} documents written to ${folder}`]);
    for (const { path, text } of fromRaw) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  test('adds a new raw file to a corpus', async () => {
    const raw = join(folder, 'new.txt');
    writeFileSync(raw, 'North East Region Update - May 2018\n\nEducation\n\nA conference was held.\n');
    expect(await ingest(['--out', folder, raw])).toBe(0);
    const file = join(folder, 'regions/north-east/north-east-region-update-may-2018.md');
    expect(readFileSync(file, 'utf8')).toBe(
      [
        '---',
        'title: North East Region Update - May 2018',
        'published: 2018-05',
        'published_basis: title',
        'region: north-east',
        'kind: regional-update',
        'source: new.txt',
        '---',
        '',
        '## Education',
        '',
        'A conference was held.',
        '',
      ].join('\n'),
    );
  });

  test('leaves a document that another raw file gave already, word for word', async () => {
    const [first, last] = ['001_7889d8c35a5c30fd.txt', '004_503f1fb9c8f33b75.txt'].map((name) =>
      join(CORPUS, 'raw', name),
    ) as [string, string];
    expect(await ingest(['--out', folder, first])).toBe(0);
    expect(await ingest(['--out', folder, last])).toBe(0);
    expect(said.at(-1)).toBe(
      `99 documents written to ${folder} (1 stood there already, from another raw file)`,
    );
  });

  test('writes nothing over another document of the same name', async () => {
    for (const [name, text] of [
      ['one.txt', 'A title\n\nThis was said.\n'],
      ['two.txt', 'A title\n\nThat was said.\n'],
    ] as const) {
      writeFileSync(join(folder, name), text);
    }
    expect(await ingest(['--out', folder, join(folder, 'one.txt')])).toBe(0);
    expect(await ingest(['--out', folder, join(folder, 'two.txt')])).toBe(1);
    expect(said.at(-1)).toContain('another document stands here, from one.txt. Rename it');
    expect(readFileSync(join(folder, 'national/reports/a-title.md'), 'utf8')).toContain('This was said.');
  });

  test.each([
    { problem: 'no file named', args: [], says: 'No raw file was named. Usage' },
    {
      problem: 'a file that is not there',
      args: ['/nowhere.txt'],
      says: '/nowhere.txt: there is no such file',
    },
    {
      problem: 'a file where the corpus is to stand',
      args: ['--out', 'package.json', join(CORPUS, 'raw')],
      says: 'a file stands where a folder is needed. Usage',
    },
    { problem: 'an unknown option', args: ['--into', 'x'], says: 'Usage: adcs ingest' },
  ])('refuses $problem with a remedy', async ({ args, says }) => {
    expect(await ingest(args)).toBe(1);
    expect(said.at(-1)).toContain(says);
  });

  test('refuses what is not UTF-8, empty, or a folder without raw text', async () => {
    writeFileSync(join(folder, 'latin.txt'), new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    writeFileSync(join(folder, 'empty.txt'), '\n\n');
    expect(await ingest([join(folder, 'latin.txt')])).toBe(1);
    expect(said.at(-1)).toContain('not UTF-8 text. Save it as UTF-8');
    expect(await ingest(['--out', folder, join(folder, 'empty.txt')])).toBe(1);
    expect(said.at(-1)).toContain('there is no text');
    cpSync(join(CORPUS, 'committees.yml'), join(folder, 'sub/committees.yml'), { recursive: true });
    expect(await ingest([join(folder, 'sub')])).toBe(1);
    expect(said.at(-1)).toContain('no .txt file stands here');
  });
});
