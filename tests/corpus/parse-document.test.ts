import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/corpus/document.ts';
import { DocumentParseError, parseDocument } from '../../src/corpus/parse-document.ts';
import { type BlockContent, type FrontMatter, writeDocument } from '../../src/corpus/write-document.ts';

const withBody = (body: string) => parseDocument('a.md', `---\ntitle: A title\n---\n\n${body}`);

describe('front matter', () => {
  test('says what is known of a document', () => {
    const text = [
      '---',
      'title: "Update: RS Policy Committee - Nov 2017"',
      'published: 2017-11',
      'published_basis: title',
      'committees: [rs, wd]',
      'kind: committee-update',
      'url: https://adcs.org.uk/update',
      'source: 004.txt',
      '---',
      'Text.',
    ].join('\n');
    expect(parseDocument('committees/update-rs.md', text)).toMatchObject({
      id: 'update-rs',
      title: 'Update: RS Policy Committee - Nov 2017',
      published: '2017-11',
      publishedBasis: 'title',
      region: null,
      committees: ['rs', 'wd'],
      kind: 'committee-update',
      url: 'https://adcs.org.uk/update',
      source: '004.txt',
      file: 'committees/update-rs.md',
    });
  });

  test('needs a title and nothing else', () => {
    expect(parseDocument('x/y.md', '---\ntitle: A title\n---\n')).toMatchObject({
      id: 'y',
      published: null,
      publishedBasis: null,
      committees: [],
      kind: 'report',
      url: null,
    });
  });

  test.each([
    { yaml: "title: 'It''s: quoted'", title: 'It’s: quoted'.replace('’', "'") },
    { yaml: 'title: >-\n  Over two\n  lines', title: 'Over two lines' },
    { yaml: 'title: 2017', title: '2017' },
    { yaml: 'title: A title # with a remark', title: 'A title' },
    { yaml: 'title: "A \\u201cquoted\\u201d title"', title: 'A “quoted” title' },
  ])('is YAML: $yaml', ({ yaml, title }) => {
    expect(parseDocument('a.md', `---\n${yaml}\nkind: report\n---\n`).title).toBe(title);
  });

  test('may have Windows line ends, a byte order mark, a time after the day, and a lone committee', () => {
    const text =
      '\uFEFF---\r\ntitle: A title\r\npublished: 2017-11-22T10:00:00Z\r\ncommittees: wd\r\n---\r\n\r\nText.\r\n';
    const document = parseDocument('a.md', text);
    expect(document).toMatchObject({ published: '2017-11-22', committees: ['wd'] });
    expect(document.passages.map((passage) => passage.text)).toEqual(['Text.']);
  });

  test.each([
    { text: '---\nkind: report\n---\n\n## A heading\n\nText.\n', title: 'A heading' },
    { text: '---\ntitle: ""\n---\nText.\n', title: 'a-file' },
    { text: '---\n---\nText.\n', title: 'a-file' },
  ])(
    'without a title goes by its first heading, or else by the name of its file: $title',
    ({ text, title }) => {
      const document = parseDocument('folder/a-file.md', text);
      expect(document).toMatchObject({ title });
      expect(document.passages.map((passage) => passage.text)).toEqual(['Text.']);
    },
  );

  test('an address that is no web address is not linked to', () => {
    expect(parseDocument('a.md', '---\ntitle: A\nurl: "javascript:alert(1)"\n---\n').url).toBeNull();
  });

  test.each([
    { text: 'No front matter', message: 'a.md:1: The file does not begin with front matter.' },
    { text: '---\ntitle: A', message: 'a.md:1: The front matter does not end.' },
    { text: '---\ntitle: A\npublished: 9/11/17\n---\n', message: 'a.md:3: "9/11/17" is not a date.' },
    { text: '---\nkind: report\ntitle: "A\n---\n', message: 'a.md:3: The front matter is not YAML' },
    {
      text: '---\nkind: report\ntitle: *Important*\n---\n',
      message:
        'a.md:3: What begins with "*" is read as a reference to something, and there is none. Quote the value.',
    },
    {
      text: '---\ntitle: A\ntitle: B\n---\n',
      message: 'a.md:3: The front matter is not YAML: Map keys must be unique',
    },
  ])('that is wrong is named with its line: $message', ({ text, message }) => {
    expect(() => parseDocument('a.md', text)).toThrow(DocumentParseError);
    expect(() => parseDocument('a.md', text)).toThrow(message);
  });
});

describe('text', () => {
  test('is shown without the stars of what is bold', () => {
    expect(
      withBody('**When:** 9 July **2026**\n\n- 3 * 4 ** 5\n- **Night cover.** With Jo').passages.map(
        ({ text }) => text,
      ),
    ).toEqual(['When: 9 July 2026', '3 * 4 ** 5', 'Night cover. With Jo']);
  });

  test('has each row of a table as a bullet that can be read alone', () => {
    const { blocks } = withBody(
      [
        'We have boards.',
        '',
        '| Board | Chair | Meets |',
        '|---|:-:|--|',
        '| Otter | Jo Lane | – |',
        '| Stoat | | never |',
        '',
        'Done.',
      ].join('\n'),
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'We have boards.', line: 5 },
      { kind: 'bullet', depth: 0, marker: '-', text: 'Board: Otter | Chair: Jo Lane', line: 9 },
      { kind: 'bullet', depth: 0, marker: '-', text: 'Board: Stoat | Meets: never', line: 10 },
      { kind: 'paragraph', text: 'Done.', line: 12 },
    ]);
  });

  test('is read as headings, paragraphs and bullets, with their lines', () => {
    const { blocks } = withBody(
      '## One\n\nText over\ntwo lines.\n\n- a\n  - b\n    more\n  1. c\n\n---\n\nEnd.',
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'One', line: 5 },
      { kind: 'paragraph', text: 'Text over two lines.', line: 7 },
      { kind: 'bullet', depth: 0, marker: '-', text: 'a', line: 10 },
      { kind: 'bullet', depth: 1, marker: '-', text: 'b more', line: 11 },
      { kind: 'bullet', depth: 1, marker: '1.', text: 'c', line: 13 },
      { kind: 'break', line: 15 },
      { kind: 'paragraph', text: 'End.', line: 17 },
    ] satisfies Block[]);
  });

  test.each([
    { written: '\\# 1', read: '# 1' },
    { written: '1\\. one', read: '1. one' },
    { written: '\\---', read: '---' },
    { written: '\\\\ backslash', read: '\\ backslash' },
    { written: '#DoSomethingIncredible', read: '#DoSomethingIncredible' },
    { written: '2 * 3 * 4 _is_ 24', read: '2 * 3 * 4 _is_ 24' },
  ])('that only looks like structure is a paragraph: $written', ({ written, read }) => {
    expect(withBody(written).blocks).toEqual([{ kind: 'paragraph', text: read, line: 5 }]);
  });

  test('of a wrapped paragraph may have a number at the beginning of a line', () => {
    expect(withBody('It began in\n2017. Then it ended.').passages).toHaveLength(1);
  });
});

describe('properties', () => {
  const words = fc
    .oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[-#*+_\\ 1.)>a]{1,6}$/))
    .map((text) => text.replaceAll(/[\r\n]/g, '').trim())
    .filter((text) => text !== '');
  const blocks = fc
    .array(
      fc.oneof(
        fc.record({
          kind: fc.constant('heading' as const),
          level: fc.integer({ min: 1, max: 6 }),
          text: words,
        }),
        fc.record({ kind: fc.constant('paragraph' as const), text: words }),
        fc.record({ kind: fc.constant('break' as const) }),
        fc.record({
          kind: fc.constant('bullet' as const),
          depth: fc.nat({ max: 3 }),
          marker: fc.constantFrom('-', '1.', '12.'),
          text: words,
        }),
      ),
    )
    .map(withPossibleDepths);
  const abouts: fc.Arbitrary<FrontMatter> = fc.record({
    title: words,
    published: fc.constant('2017-11'),
    publishedBasis: fc.constant('title' as const),
    region: fc.constantFrom(null, 'west-midlands'),
    committees: fc.constantFrom([], ['ea'], ['ea', 'wd']),
    kind: fc.constant('speech' as const),
    url: fc.constantFrom(null, 'https://adcs.org.uk/a?b=1#c'),
    source: fc.constantFrom(null, '004_5e8.txt'),
  });

  test('what is written is read again, whatever the text', () => {
    fc.assert(
      fc.property(abouts, blocks, (about, written) => {
        const read = parseDocument('a.md', writeDocument(about, written));
        expect(read).toMatchObject(about);
        expect(read.blocks.map(({ line: _, ...block }) => block)).toEqual(written);
      }),
      { numRuns: 1000 },
    );
  });

  test('any text is a document or a fault that says where it is', () => {
    const lines = fc.array(
      fc.constantFrom('---', 'title: A', 'title: [', '# a', '- b', '  - c', 'published: x', '{', ''),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      lines.map((each) => each.join('\n')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parseDocument('a.md', text).passages.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentParseError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** A bullet is at most one deeper than the one above it, and the first of a list is not inside any. */
  function withPossibleDepths(blocks: BlockContent[]): BlockContent[] {
    let deepest = 0;
    return blocks.map((block) => {
      const depth = block.kind === 'bullet' ? Math.min(block.depth, deepest) : -1;
      deepest = depth + 1;
      return block.kind === 'bullet' ? { ...block, depth } : block;
    });
  }
});
