import { describe, expect, test } from 'vitest';
import { findStructure } from '../../src/corpus/ingest/find-structure.ts';
import { stripClutter } from '../../src/corpus/ingest/strip-clutter.ts';
import type { BlockContent } from '../../src/corpus/write-document.ts';

/** What becomes of lines under a title, as `h2 text`, `p text`, `- text`. */
function structureOf(raw: string, title = 'A title'): string[] {
  return findStructure(stripClutter(raw.split('\n')), title).map(show);
}

function show(block: BlockContent): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.text}`;
    case 'paragraph':
      return `p ${block.text}`;
    case 'bullet':
      return `${'  '.repeat(block.depth)}${block.marker} ${block.text}`;
    case 'break':
      return '---';
  }
}

describe('a heading', () => {
  test.each([
    { line: 'Peer Challenge', why: 'a short line without a full stop' },
    { line: 'UASC national transfer scheme:', why: 'one with a colon' },
    { line: '2017', why: 'a year alone' },
    { line: 'Who does improvement? - working with Ofsted', why: 'one with a question mark inside' },
    { line: 'What we are doing', why: 'a question that is not asked' },
    { line: 'HMIC Safeguarding Inspection and the Introduction of the One Met Model', why: 'a long one' },
    { line: 'Regional Summit – ‘Getting the South West to Good’', why: 'one that ends in a quotation' },
    {
      line: 'National Conference: Managing the Interim Agency Market.',
      why: 'capitalised, with a full stop',
    },
    { line: 'Those who should attend:', why: 'people, of whom nothing is said' },
  ])('is “$line”: $why', ({ line }) => {
    expect(structureOf(`${line}\n\nA sentence stands under it.`)).toEqual([
      `h2 ${line}`,
      'p A sentence stands under it.',
    ]);
  });

  test.each([
    { line: 'The full speech can be found here', why: 'a sentence that lost its full stop' },
    { line: 'Jane can be contacted at:', why: 'a sentence with a colon' },
    { line: 'For further details go to www.seslip.co.uk', why: 'an address' },
    { line: 'View speech', why: 'the label of a link' },
    { line: 'Alison Michalska, President of ADCS, said:', why: 'the opening of a quotation' },
    { line: 'Best wishes', why: 'a closing formula' },
  ])('is not “$line”: $why', ({ line }) => {
    expect(structureOf(`${line}\n\nA sentence stands under it.`)[0]).toBe(`p ${line}`);
  });

  test('is a numbered line of minutes with text under it, but no item of a list', () => {
    const raw =
      '1. Matters arising\n\nNone.\n\n2. Budget\n\n2.1 The sums are:\n\n• small\n\n3. Aims\n\n1. Save\n2. Spend';
    expect(structureOf(raw)).toEqual([
      'h2 1. Matters arising',
      'p None.',
      'h2 2. Budget',
      'p 2.1 The sums are:',
      '- small',
      'h2 3. Aims',
      '1. Save',
      '2. Spend',
    ]);
  });

  test('is a question over its answer, where a text is written as several', () => {
    const raw = 'How many came?\n\nForty did.\n\nThere is a waiting list. How long is it?\n\nIt is short.';
    expect(structureOf(raw)).toEqual([
      'h2 How many came?',
      'p Forty did.',
      'h2 There is a waiting list. How long is it?',
      'p It is short.',
    ]);
    expect(structureOf('We wondered.\n\nWhat else is there?\n\nThere is more.')[1]).toBe(
      'p What else is there?',
    );
  });

  test('is a question or a numbered line set apart from what is above, though its text stands right under it', () => {
    expect(structureOf('How many came?\nForty did.\n\nHow long is the list?\nIt is short.')).toEqual([
      'h2 How many came?',
      'p Forty did.',
      'h2 How long is the list?',
      'p It is short.',
    ]);
    expect(structureOf('1. Budget\nIt was agreed.\n\n2. Aims\nThey are few.')).toEqual([
      'h2 1. Budget',
      'p It was agreed.',
      'h2 2. Aims',
      'p They are few.',
    ]);
  });

  test('is a brief line between sentences, though it holds a verb', () => {
    expect(structureOf('All is well.\n\nOn what is still to be done\n\nThere is much.')[1]).toBe(
      'h2 On what is still to be done',
    );
  });

  test.each([
    { line: 'Virtual Schools’ Group. Chairs: Jo Lane (Kent) and Al Roe (Bury).', why: 'two sentences' },
    { line: 'Treasurer: Jo Lane (Kent).', why: 'a label, and somebody of somewhere' },
    { line: 'By Jo Lane', why: 'a byline' },
    { line: 'By Dr Jo Lane, Kent Learning Alliance (KLA)', why: 'one with a body' },
    { line: 'Written by Jo Lane | Communications', why: 'one in other words' },
  ])('is not “$line”: $why', ({ line }) => {
    expect(structureOf(`${line}\n\nA sentence stands under it.`)[0]).toBe(`p ${line}`);
  });

  test('begins with “By” where nobody is named', () => {
    expect(structureOf('By numbers\n\nA sentence stands under it.')[0]).toBe('h2 By numbers');
  });

  test('is neither a label of minutes nor what goes on below', () => {
    expect(structureOf('Apologies: York, Leeds\n\nMembers agreed:\n\nTo wait.')).toEqual([
      'p Apologies: York, Leeds',
      'p Members agreed:',
      'p To wait.',
    ]);
  });

  test('is not the last line, which has nothing under it', () => {
    expect(structureOf('A sentence.\n\nRichard Selwyn talks about next practice')).toEqual([
      'p A sentence.',
      'p Richard Selwyn talks about next practice',
    ]);
  });

  test('is not the signature under a closing formula', () => {
    expect(structureOf('Best wishes\n\nTina Russell\n\nADCS Blog:\n\nEarlier she wrote this.')).toEqual([
      'p Best wishes',
      'p Tina Russell',
      'h2 ADCS Blog:',
      'p Earlier she wrote this.',
    ]);
  });

  test('right under a heading is inside it, until one looks like the outer ones', () => {
    const raw = [
      'Self-Assessment and Review\n\nText.',
      'Regional Priorities:\n\nDoing things differently\n\nText.',
      'New regional priorities\n\nText.',
      'Regional Networks\n\nText.',
    ].join('\n\n');
    expect(structureOf(raw).filter((line) => line.startsWith('h'))).toEqual([
      'h2 Self-Assessment and Review',
      'h2 Regional Priorities:',
      'h3 Doing things differently',
      'h3 New regional priorities',
      'h2 Regional Networks',
    ]);
  });

  test('that says the title again holds no other headings', () => {
    const raw = 'The Eastern Regional Update\n\nPeer challenge\n\nText.';
    expect(structureOf(raw, 'Eastern region update December 2016').slice(0, 2)).toEqual([
      'h2 The Eastern Regional Update',
      'h2 Peer challenge',
    ]);
  });
});

describe('a list', () => {
  test('has bullets of every mark, and inner ones', () => {
    const raw = '• one:\n\no inner\n\no inner too.\n\n• two:\n  1. first\n  2. second\n  • three';
    expect(structureOf(raw)).toEqual([
      '- one:',
      '  - inner',
      '  - inner too.',
      '- two:',
      '  1. first',
      '  2. second',
      '- three',
    ]);
  });

  test('is what stands line by line under words that go on below, and a diary', () => {
    const raw =
      'The following were noted:\n\nAda Finch has left.\nBo Ash stays.\n\nDates for the diary\n\n7 March – Board, Ripon\nFirst week of June – Away days';
    expect(structureOf(raw)).toEqual([
      'p The following were noted:',
      '- Ada Finch has left.',
      '- Bo Ash stays.',
      'h2 Dates for the diary',
      '- 7 March – Board, Ripon',
      '- First week of June – Away days',
    ]);
  });

  test('is what stands line by line with a dash in each', () => {
    expect(structureOf('By the numbers\n\n61 – in the queue\n9 weeks – average wait\n\nMore.')).toEqual([
      'h2 By the numbers',
      '- 61 – in the queue',
      '- 9 weeks – average wait',
      'p More.',
    ]);
  });

  test('is what says line by line how much of something there is', () => {
    expect(structureOf('In figures\n\nPosts vacant: 17%\nAverage caseload: 16.4\nGrant: £2m a year')).toEqual(
      ['h2 In figures', '- Posts vacant: 17%', '- Average caseload: 16.4', '- Grant: £2m a year'],
    );
  });

  test('is what says line by line who is what', () => {
    const raw = 'The team\n\nChair: Jo Lane (Leeds)\nData and finance: Al Roe\n\nText.';
    expect(structureOf(raw)).toEqual([
      'h2 The team',
      '- Chair: Jo Lane (Leeds)',
      '- Data and finance: Al Roe',
      'p Text.',
    ]);
  });

  test.each([
    {
      form: 'with strokes',
      raw: 'Group | Chair | Meets\nData | Jo Lane (Kent) | monthly\nCare | nobody yet | 3 May',
    },
    {
      form: 'with tabs',
      raw: 'Group\tChair\tMeets\nData\tJo Lane (Kent)\tmonthly\nCare\tnobody yet\t3 May',
    },
    {
      form: 'with tabs, of which the last are lost,',
      raw: 'Group\tChair\tMeets\nData\tJo Lane (Kent)\tmonthly\nCare\tnobody yet\t3 May\nRest\tAl Roe',
      more: ['- Group: Rest | Chair: Al Roe'],
    },
    {
      form: 'in Markdown',
      raw: '| Group | Chair | Meets |\n|---|:--|---|\n| Data | Jo Lane (Kent) | monthly |\n| Care | nobody yet | 3 May |',
    },
  ])('is a table $form, each cell behind the name of its column', ({ raw, more = [] }) => {
    expect(structureOf(`Who does what\n\n${raw}\n\nText.`)).toEqual([
      'h2 Who does what',
      '- Group: Data | Chair: Jo Lane (Kent) | Meets: monthly',
      '- Group: Care | Chair: nobody yet | Meets: 3 May',
      ...more,
      'p Text.',
    ]);
  });

  test('is a table without names of columns as it stands, and leaves out cells without a word', () => {
    expect(structureOf('Who does what\n\nData\tJo Lane\nCare\tAl Roe')).toEqual([
      'h2 Who does what',
      '- Data | Jo Lane',
      '- Care | Al Roe',
    ]);
    expect(structureOf('Post | Name | From\nChair | Jo Lane | –\nClerk | Al Roe | 2 May')).toEqual([
      '- Post: Chair | Name: Jo Lane',
      '- Post: Clerk | Name: Al Roe | From: 2 May',
    ]);
  });

  test('keeps a bullet that has lost its mark', () => {
    expect(
      structureOf(
        '• Our project is developing\n\nTopical peer challenge is proceeding\n\n• The board meets.',
      ),
    ).toEqual([
      '- Our project is developing',
      '- Topical peer challenge is proceeding',
      '- The board meets.',
    ]);
  });

  test('keeps a line without a mark that stands in it without a blank line', () => {
    expect(structureOf('• Police\nProbation service\n• Schools')).toEqual([
      '- Police',
      '- Probation service',
      '- Schools',
    ]);
  });

  test('ends at a short line without a verb, also where its last bullet has no full stop', () => {
    expect(structureOf('• Durham\n\nNext steps\n\n1. Write the plan')).toEqual([
      '- Durham',
      'h2 Next steps',
      '1. Write the plan',
    ]);
  });

  test('ends with a full stop, so that the next line is a heading', () => {
    expect(structureOf('• The site is live.\n\nNew regional priorities\n\n• The annual process.')).toEqual([
      '- The site is live.',
      'h2 New regional priorities',
      '- The annual process.',
    ]);
  });

  test('is introduced by a sentence, not by a heading', () => {
    expect(structureOf('The plan emphasises:\n\n• rigour\n• depth.')[0]).toBe('p The plan emphasises:');
    expect(structureOf('Doing things differently:\n\n• rigour\n• depth.')[0]).toBe(
      'h2 Doing things differently:',
    );
  });

  test('is what a programme without sentences holds', () => {
    const raw =
      'Workshops:\n\nThursday:\n\nA: Planning (pdf)\n\nD:Turning reforms:\n\nFriday:\n\nB: Learning';
    expect(structureOf(raw)).toEqual([
      'h2 Workshops:',
      'h3 Thursday:',
      '- A: Planning (pdf)',
      '- D:Turning reforms:',
      'h3 Friday:',
      '- B: Learning',
    ]);
  });
});

describe('a section ends', () => {
  test.each([
    {
      where: 'at a wide gap before a paragraph',
      raw: 'A Heading\n\nText.\n\n\nText that has lost its heading.',
    },
    { where: 'at an end mark', raw: 'A Heading\n\nText.\n\nENDS\n\nText that has lost its heading.' },
  ])('$where', ({ raw }) => {
    expect(structureOf(raw)).toEqual(['h2 A Heading', 'p Text.', '---', 'p Text that has lost its heading.']);
  });
});
