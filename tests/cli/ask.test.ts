import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../src/cli/ask.ts';

let folder: string;
let printed: string;
let errors: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adcs-ask-'));
  printed = '';
  errors = '';
  const print = (text: unknown) => {
    printed += text;
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation((line) => void print(`${line}\n`));
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation((line) => {
    errors += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const printedLines = () =>
  printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('adcs ask', () => {
  test('with --json prints one object with the fields that other programs rely on', async () => {
    expect(await ask(['--json', '--now', '2026-11-22', 'who', 'chairs', 'FCYP'])).toBe(0);
    expect(printedLines()).toEqual([
      {
        question: 'who chairs FCYP',
        intent: 'role',
        answered: true,
        headline:
          'Jenny Coles chaired the Families, Communities and Young People Policy Committee (as of 2017).',
        passages: [
          {
            document: 'increases-in-remand-fees',
            title: 'Increases in remand fees',
            region: null,
            committees: ['fcyp'],
            published: '2017',
            url: null,
            heading: null,
            excerpt: expect.stringContaining('Jenny Coles, Chair of the Association’s Families'),
            score: expect.any(Number),
          },
        ],
        notice: expect.stringContaining('This is from 2017'),
        suggestions: [],
        ms: expect.any(Number),
      },
    ]);
    expect(errors).toBe('');
  });

  test('refuses with no passages, what is missing, near questions and 0', async () => {
    expect(await ask(['--json', 'what is the capital of France'])).toBe(0);
    expect(printedLines()).toMatchObject([
      { answered: false, passages: [], headline: expect.stringMatching(/./), suggestions: expect.any(Array) },
    ]);
  });

  test('for people shows the headline and, below the words, where they are from', async () => {
    expect(await ask(['who chairs FCYP'])).toBe(0);
    expect(printed).toMatch(
      /^Jenny Coles chaired [^\n]*\n\n {2}▏Responding to[^\n]*\n[^\n]*Increases in remand fees/,
    );
  });

  test('with --batch answers each line in order with its id, and names the lines that are wrong', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(
      file,
      [
        '\uFEFF{"id":"a","q":"and in London?","thread":["latest from the West Midlands"],"unknown":1}',
        '',
        'who chairs FCYP',
        '{"id":2,"q":5}',
        '{"id":3,"q":"who chairs FCYP","thread":"x"}',
        '{"q":"who chairs FCYP"}',
      ].join('\r\n'),
    );
    expect(await ask(['--batch', file])).toBe(1);
    expect(printedLines()).toMatchObject([
      { id: 'a', question: 'and in London?', intent: 'region', answered: true },
      { id: null, question: 'who chairs FCYP', intent: 'role', answered: true },
    ]);
    expect(errors.trim().split('\n')).toEqual([
      expect.stringMatching(/questions\.jsonl:3: This is not JSON\. Write for example/),
      expect.stringMatching(/questions\.jsonl:4: "q" has to be the question/),
      expect.stringMatching(/questions\.jsonl:5: "thread" has to be a list/),
    ]);
  });

  test('says what to do about a file of questions that cannot be read', async () => {
    const remedy = 'Name a file of questions, or - for what is piped in.';
    await expect(ask(['--batch', join(folder, 'none')])).rejects.toThrow(
      `none: There is no such file or folder. ${remedy}`,
    );
    await expect(ask(['--batch', folder])).rejects.toThrow(`${folder}: This is a folder. ${remedy}`);
  });

  test('says beside the answer that a corpus holds nothing', async () => {
    expect(await ask(['--json', '--corpus', folder, 'who chairs FCYP'])).toBe(0);
    expect(printedLines()).toMatchObject([{ answered: false, passages: [] }]);
    expect(errors).toBe(
      `${folder}: no update stands here. Name a folder of corpus files with CORPUS_DIR or --corpus.\n`,
    );
  });

  test.each([
    [[], 'What is the question?'],
    [['--batch', 'x', 'who chairs FCYP'], 'Give either a question or --batch, not both.'],
    [['--now', 'someday', 'x'], '--now: “someday” is no date.'],
    [['--now', '2017-02-31', 'x'], '--now: “2017-02-31” is no date.'],
    [['--jason', 'x'], '--jason'],
  ])('%j is answered with what is wrong and how it is called', async (args, says) => {
    expect(await ask(args)).toBe(1);
    expect(errors).toContain(says);
    expect(errors).toContain('Usage: adcs ask');
  });
});
