import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_GLOSSARY } from '../../src/corpus/glossary.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { CorpusFolderError } from '../../src/corpus/read-corpus-files.ts';
import { CORPUS, committedFiles } from './own-corpus.ts';

let folder = '';
const warnings: string[] = [];
const warn = (warning: string) => warnings.push(warning);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  warnings.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const entitled = (title: string) => `---\ntitle: ${title}\n---\n\nText.\n`;

test('the corpus that comes with the app is read whole, without a warning', async () => {
  const { documents, regions, committees, roles, glossary, exampleQuestions } = await readCorpus(
    CORPUS,
    warn,
  );
  expect(warnings).toEqual([]);
  expect([documents.length, regions.length, committees.length]).toEqual([committedFiles.length, 9, 6]);
  expect(roles.length).toBeGreaterThan(20);
  expect(glossary).toBeTypeOf('object');
  expect(exampleQuestions?.[0]).toMatchObject({ means: expect.any(Array), asked: expect.any(Array) });
  expect(regions.find(({ slug }) => slug === 'east-midlands')?.formerAuthorities).toEqual([
    'Northamptonshire (to 2021)',
  ]);
});

describe('a foreign corpus', () => {
  test('is any folder of documents', async () => {
    write('b/second.md', entitled('Second'));
    write('a.md', entitled('First'));
    write('raw/note.md', 'not a document');
    write('.hidden/c.md', 'nor this');
    const corpus = await readCorpus(folder, warn);
    expect(corpus.documents.map(({ id }) => id)).toEqual(['a', 'second']);
    expect(corpus).toMatchObject({ folder, regions: [], committees: [], roles: [] });
    expect(corpus.glossary).toEqual(EMPTY_GLOSSARY);
    expect(warnings).toEqual([]);
  });

  test('that is not there is refused', async () => {
    await expect(readCorpus(join(folder, 'nowhere'), warn)).rejects.toThrow(CorpusFolderError);
    await expect(readCorpus(join(folder, 'nowhere'), warn)).rejects.toThrow(
      'There is no such file or folder. Name',
    );
  });
});

describe('what cannot be used is left out with one warning, and the rest is served', () => {
  test.each([
    {
      what: 'no front matter',
      text: 'Text.',
      warning: /^bad\.md:1: The file does not begin with front matter/,
    },
    {
      what: 'no date',
      text: '---\ntitle: A\npublished: soon\n---\n',
      warning: /^bad\.md:3: "soon" is not a date/,
    },
  ])('a document with $what', async ({ text, warning }) => {
    write('bad.md', text);
    write('good.md', entitled('Good'));
    const { documents } = await readCorpus(folder, warn);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  test('a document that is not there behind its link', async () => {
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'bad.md'));
    write('good.md', entitled('Good'));
    const { documents } = await readCorpus(folder, warn);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(warnings).toEqual([expect.stringMatching(/^bad\.md:1: There is no such file or folder/)]);
  });

  test.skipIf(process.getuid?.() === 0)('a document that may not be read', async () => {
    write('bad.md', entitled('Secret'));
    chmodSync(join(folder, 'bad.md'), 0o000);
    await readCorpus(folder, warn);
    expect(warnings).toEqual([expect.stringMatching(/^bad\.md:1: The app may not read it/)]);
  });

  test('a document in another encoding', async () => {
    writeFileSync(join(folder, 'bad.md'), Buffer.from(entitled('Caf\u00e9'), 'latin1'));
    write('good.md', entitled('Good'));
    const { documents } = await readCorpus(folder, warn);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(warnings).toEqual(['bad.md:1: This is not UTF-8 text. Check the file. bad is left out.']);
  });

  test('a second document of one name', async () => {
    write('a/same.md', entitled('First'));
    write('b/same.md', entitled('Second'));
    const { documents } = await readCorpus(folder, warn);
    expect(documents.map(({ title }) => title)).toEqual(['First']);
    expect(warnings).toEqual([expect.stringMatching(/^b\/same\.md:1: a\/same\.md has the same name/)]);
  });

  test('a data file', async () => {
    write('a.md', entitled('First'));
    write('regions.yml', 'regions: [{ slug: "West Midlands" }]\n');
    write('committees.yml', 'committees:\n  - slug: wd\n    name: Workforce\n');
    write('glossary.yml', 'matters:\n  adoption: adopt\n');
    const corpus = await readCorpus(folder, warn);
    expect(corpus.glossary).toEqual(EMPTY_GLOSSARY);
    expect(corpus.regions).toEqual([]);
    expect(corpus.committees).toEqual([{ slug: 'wd', name: 'Workforce', aliases: [], remit: [] }]);
    expect(warnings).toEqual([
      expect.stringMatching(/^regions\.yml:1: regions\.0\.slug must be small letters/),
      expect.stringMatching(
        /^glossary\.yml:2: matters\.adoption must be cues, a bar .* The file is left out\.$/,
      ),
    ]);
  });

  test('a town in an authority of another region', async () => {
    write('a.md', entitled('First'));
    write(
      'regions.yml',
      'regions:\n  - slug: eastern\n    name: Eastern\n    authorities: [Norfolk]\n    towns: { Devon: [Exeter] }\n',
    );
    const corpus = await readCorpus(folder, warn);
    expect(corpus.regions).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('"Devon" must be one of the authorities')]);
  });

  test('a glossary that says twice what a word means', async () => {
    write('a.md', entitled('First'));
    write('glossary.yml', 'plain_words:\n  kid: child\n  bairn: child\n  kid: young people\n');
    const corpus = await readCorpus(folder, warn);
    expect(corpus.glossary?.plainWords).toEqual([]);
    expect(warnings).toEqual([
      'glossary.yml:4: This is not YAML: Map keys must be unique. Mend the line, or the one before it. The file is left out.',
    ]);
  });
});
