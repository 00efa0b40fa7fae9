import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { showFault } from '../../src/corpus/fault.ts';
import { CORPUS } from './own-corpus.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const faults = async () => (await checkCorpus(folder)).map(showFault);

test('the corpus that comes with the app has no faults', async () => {
  expect(await checkCorpus(CORPUS)).toEqual([]);
});

test('a folder of good documents alone has none', async () => {
  write('a.md', '---\ntitle: A\nkind: report\n---\n\nText.\n');
  expect(await faults()).toEqual([]);
});

test('every fault of a corpus is named, not only the first', async () => {
  write('regions.yml', 'regions:\n  - slug: eastern\n    name: Eastern\n');
  write('committees.yml', 'committees:\n  - slug: wd\n    name: 5\n  - slug: w d\n    name: Other\n');
  write('raw/004.txt', 'raw');
  write(
    'All Wrong.md',
    [
      '---',
      'name: x',
      'published: 2017-11-31',
      'region: narnia',
      'committees: wd',
      'kind: rant',
      'url: adcs.org.uk',
      'source: 005.txt',
      '---',
      '',
      '# Title',
      '',
      '#### Deep',
      '',
      'Related Articles',
      '',
      '• old mark',
      '',
      'www.adcs.org.uk< p="">',
      '',
      'a bell\u0007',
    ].join('\n'),
  );
  write('good.md', '---\ntitle: A\nregion: eastern\nkind: regional-update\n---\n\nText.\n');
  write('sub/good.md', '---\ntitle: A\nkind: committee-update\npublished_basis: text\n---\n');
  write('text.md', 'Only text.\n');
  write('wide.md', new Uint8Array([0xff, 0xfe, 0x41]));

  expect(await faults()).toEqual([
    expect.stringMatching(/^committees\.yml:3: committees\.0\.name must be text/),
    expect.stringMatching(/^committees\.yml:4: committees\.1\.slug must be small letters/),
    expect.stringMatching(/^roles\.yml:1: This file is missing\. Copy/),
    expect.stringMatching(/^glossary\.yml:1: This file is missing\. Copy/),
    expect.stringMatching(/^All Wrong\.md:1: "All Wrong" is not a name .* Name it in small letters/),
    expect.stringMatching(/^All Wrong\.md:1: There is no title\. Write/),
    expect.stringMatching(/^All Wrong\.md:2: "name" is no field\. The fields are title,/),
    expect.stringMatching(/^All Wrong\.md:3: "2017-11-31" is not a date\. Write YYYY/),
    expect.stringMatching(/^All Wrong\.md:3: Nothing says how the date is known\. Add/),
    expect.stringMatching(/^All Wrong\.md:4: "narnia" is no region\. Write one of eastern/),
    expect.stringMatching(/^All Wrong\.md:5: The committees are not a list\. Write/),
    expect.stringMatching(/^All Wrong\.md:6: "rant" is no kind\. Write one of regional-update/),
    expect.stringMatching(/^All Wrong\.md:7: "adcs\.org\.uk" is not a web address\. Write/),
    expect.stringMatching(/^All Wrong\.md:8: raw\/ holds no file "005\.txt"\. Name/),
    expect.stringMatching(/^All Wrong\.md:11: The title stands in the front matter\. Begin/),
    expect.stringMatching(/^All Wrong\.md:13: The heading is 3 levels deeper .* Write "## "/),
    expect.stringMatching(/^All Wrong\.md:15: "Related Articles" is what the page said .* Take/),
    expect.stringMatching(/^All Wrong\.md:17: This bullet would be read as a paragraph\. Begin/),
    expect.stringMatching(/^All Wrong\.md:19: "< p="">" is markup of the page\. Take/),
    expect.stringMatching(/^All Wrong\.md:21: There is a character that nobody can read \(U\+0007\)/),
    expect.stringMatching(/^sub\/good\.md:3: Nothing says whose update it is\. Add "committees:"/),
    expect.stringMatching(/^sub\/good\.md:4: There is no date whose basis this could be/),
    expect.stringMatching(/^sub\/good\.md:6: There is no text\. Write/),
    expect.stringMatching(/^sub\/good\.md:1: good\.md has the same name/),
    expect.stringMatching(/^text\.md:1: The file does not begin with front matter\. Begin/),
    expect.stringMatching(/^wide\.md:1: This is not UTF-8 text\./),
  ]);
});

test('example questions are optional, and a fault in them is named with its line', async () => {
  cpSync(CORPUS, folder, { recursive: true });
  expect(await faults()).toEqual([]);
  write(
    'example-questions.json',
    '{\n  "welfare reform": ["families who lose their benefits"],\n  "care orders": "living with mum"\n}\n',
  );
  expect(await faults()).toEqual([
    expect.stringMatching(/^example-questions\.json:3: .* must be a list of questions/),
  ]);
  write('example-questions.json', '{\n  "welfare reform": [\n');
  expect(await faults()).toContainEqual(
    expect.stringMatching(/^example-questions\.json:\d: This is not JSON/),
  );
  rmSync(join(folder, 'example-questions.json'));
  expect(await faults()).toEqual([]);
});

describe('adcs check', () => {
  test('says nothing and ends with 0 where there is no fault', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await check(['--corpus', CORPUS])).toBe(0);
    expect(log).not.toHaveBeenCalled();
  });

  test('prints a line for each fault and ends with 1', async () => {
    write('a.md', 'Text.');
    write('b.md', 'Text.');
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await check(['--corpus', folder])).toBe(1);
    expect(log.mock.calls.map(([line]) => String(line).split(': ')[0])).toEqual(['a.md:1', 'b.md:1']);
  });

  test.each([
    { args: ['--corpus', '/nowhere/at/all'], says: 'There is no such file or folder' },
    { args: ['--korpus'], says: 'Usage: adcs check' },
  ])('refuses $args with a remedy', async ({ args, says }) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await check(args)).toBe(1);
    expect(String(error.mock.calls[0])).toContain(says);
  });
});
