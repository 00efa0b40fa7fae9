import fc from 'fast-check';
import type { Answer, Citation, Mark } from '../../src/answers/answer.ts';
import { INTENTS } from '../../src/answers/answer.ts';
import type { Names } from '../../src/blocks/names.ts';
import type { Block, Document } from '../../src/corpus/document.ts';
import { DOCUMENT_KINDS } from '../../src/corpus/document.ts';

/** Text as a corpus, a person or an ill-wisher may write it. */
const hostile = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '<https://evil.example|click>',
  '<@U0FAKEJANE>',
  '&amp; & &lt;',
  '*bold* _it_ ~no~ `code` ```',
  '"quoted" \\ back',
  '👩‍👧‍👦 é ﷺ',
  '\u0000\u0007\u001b[31m\u202e',
  '\ud83d',
  '\n\n\t ',
  ':smile:',
);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: hostile },
);
export const text = (maxWords: number) =>
  fc.array(word, { maxLength: maxWords }).map((words) => words.join(' '));
const anyText = fc.oneof(
  text(12),
  fc.constantFrom(
    '',
    ' ',
    '*'.repeat(10_000),
    '&'.repeat(10_000),
    'word '.repeat(2_000),
    '<'.repeat(5_000),
    '"'.repeat(9_000),
  ),
);

const published = fc.constantFrom(null, '2017', '2017-11', '2017-11-22');
const basis = fc.constantFrom(null, 'title', 'text', 'neighbours', 'page');
const slug = fc.constantFrom('west-midlands', 'greater-london', 'x'.repeat(3_000));
const url = fc.constantFrom(
  null,
  'https://adcs.org.uk/a?b=1&c=2',
  `https://example.org/${'long/'.repeat(700)}`,
  'javascript:alert(1)',
  'https://example.org/a|b>c<d',
  'no address',
);

/** Excerpts within their contract of 320 characters, with marks that are ordered and never overlap. */
export const excerptWithMarks = fc
  .tuple(text(60), fc.array(fc.nat(330), { maxLength: 60 }))
  .map(([long, cuts]): { excerpt: string; marks: Mark[] } => {
    const excerpt = long.slice(0, 320);
    const at = [...new Set(cuts)].sort((a, b) => a - b).filter((cut) => cut <= excerpt.length);
    const marks = at.flatMap((start, index): Mark[] => {
      const end = at[index + 1];
      return index % 2 === 0 && end !== undefined ? [[start, end]] : [];
    });
    return { excerpt, marks };
  });

const citation: fc.Arbitrary<Citation> = fc
  .record({
    document: fc.oneof(fc.constant(null), fc.constantFrom('a-document', 'x'.repeat(5_000)), fc.string()),
    anchor: fc.constantFrom(null, 'p1', 'p12'),
    title: anyText,
    region: fc.oneof(fc.constant(null), slug),
    committees: fc.array(slug, { maxLength: 5 }),
    published,
    publishedBasis: basis,
    url,
    heading: fc.oneof(fc.constant(null), anyText),
    introduction: fc.oneof(fc.constant(null), anyText),
    quoted: fc.oneof(
      excerptWithMarks,
      anyText.map((excerpt) => ({
        excerpt,
        marks: [
          [-4, 2],
          [3, 1],
          [0, 99_999],
        ] as Mark[],
      })),
    ),
    score: fc.double({ noNaN: true }),
  })
  .map(({ quoted, ...rest }) => ({ ...rest, ...quoted }));

const said = {
  question: anyText,
  intent: fc.constantFrom(...INTENTS),
  headline: anyText,
  notice: fc.oneof(fc.constant(null), anyText),
  suggestions: fc.array(anyText, { maxLength: 6 }),
};

export const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .record({
      ...said,
      kind: fc.constant('found' as const),
      passages: fc.array(citation, { minLength: 1, maxLength: 12 }),
      further: fc.array(citation, { maxLength: 12 }),
    })
    .map((found) => ({ ...found, passages: found.passages as [Citation, ...Citation[]] })),
  fc.record({ ...said, kind: fc.constant('guidance' as const) }),
  fc.record({ ...said, kind: fc.constant('refused' as const) }),
);

export const question = fc.record({ text: anyText, thread: fc.array(anyText, { maxLength: 10 }) });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 2, max: 6 }),
    text: anyText,
    line: fc.nat(),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText, line: fc.nat() }),
  fc.record({ kind: fc.constant('break' as const), line: fc.nat() }),
  fc.record({
    kind: fc.constant('bullet' as const),
    depth: fc.nat(20),
    marker: fc.constantFrom('-', '1.', '12.'),
    text: anyText,
    line: fc.nat(),
  }),
);

export const document: fc.Arbitrary<Document> = fc
  .record({
    id: fc.constantFrom('a-document', 'x'.repeat(300)),
    title: anyText,
    published,
    publishedBasis: basis,
    region: fc.oneof(fc.constant(null), slug),
    committees: fc.array(slug, { maxLength: 3 }),
    kind: fc.constantFrom(...DOCUMENT_KINDS),
    url,
    blocks: fc.array(block, { maxLength: 30 }),
  })
  .map((made) => ({
    ...made,
    source: null,
    file: 'a.md',
    passages: made.blocks
      .filter((one) => one.kind === 'paragraph' || one.kind === 'bullet')
      .map((one, index) => ({
        id: `${made.id}#p${index + 1}`,
        documentId: made.id,
        anchor: `p${index + 1}`,
        headings: [],
        heading: null,
        introduction: null,
        text: one.text,
      })),
  }));

/** Names as long and strange as the slugs. */
export const names: Names = {
  region: (of) => (of === 'west-midlands' ? 'West Midlands' : `<!channel> ${of}`),
  committee: (of) => `${of} & *co*`,
};
