import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { ingestCorpus } from '../../src/corpus/ingest/ingest-corpus.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { background, committedFiles, rawFiles } from './own-corpus.ts';

const ingested = ingestCorpus(rawFiles, background);
const documents = new Map(
  ingested.map(({ path, text }) => {
    const document = parseDocument(path, text);
    return [document.id, document];
  }),
);
const document = (id: string): Document => {
  const found = documents.get(id);
  if (!found) throw new Error(`There is no document ${id}.`);
  return found;
};

describe('the committed corpus', () => {
  test('is exactly what ingesting the raw files gives, but for what was written by hand', () => {
    const fromRaw = committedFiles.filter(({ text }) => /^source: /m.test(text));
    const inOrder = [...ingested].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(inOrder.map(({ path }) => path)).toEqual(fromRaw.map(({ path }) => path));
    for (const [i, { text }] of inOrder.entries()) expect(text).toBe(fromRaw[i]?.text);
  });

  test('holds over a hundred documents, each with a name of its own', () => {
    expect(ingested.length).toBeGreaterThan(100);
    expect(documents.size).toBe(ingested.length);
  });

  test('does not depend on the order in which the raw files are named', () => {
    expect(ingestCorpus([...rawFiles].reverse(), background)).toEqual(ingested);
  });

  test('holds every line of the raw files as often as they do, and no other', () => {
    expect(countOf(ingested.flatMap(({ text }) => linesOfDocument(text)))).toEqual(
      countOf(linesOfRawFiles()),
    );
  });
});

/** What the pages say around the texts, as a person listed it who read the raw files from end to end. */
const PAGE_LINES = new Set([
  'Featured Event',
  'Wed, 05 Jul 17 13:00',
  'Wed, 14 Nov 18 10:00',
  'Tags assigned to this article:',
  'There are no tags assigned to this article!',
  'SLI 68 WEST MIDLANDS 9',
  'Related Articles',
  'top of page',
  'bottom of page',
  '38 views0 comments',
  'Recent Posts',
  'See All',
  'END',
  'ENDS',
  'Ends',
]);
const STANDS_TWICE = 'West Midlands Regional Update - November 2017';

function linesOfRawFiles(): string[] {
  return rawFiles.flatMap(({ name, text }) =>
    text
      .split('Related Articles')
      .filter((item) => !(name.startsWith('004') && item.trim().startsWith(STANDS_TWICE)))
      .flatMap((item) => item.split('\n'))
      .map((line) => line.replace('< p="">', '').trim())
      .filter((line) => line !== '' && !PAGE_LINES.has(line))
      .map((line) => line.replace(/^(?:•|o|\d\.) +/, '')),
  );
}

function linesOfDocument(text: string): string[] {
  const [, frontMatter = '', ...body] = text.split(/^---\n/m);
  const title = /^title: (.*)$/m.exec(frontMatter)?.[1] ?? '';
  const lines = body.join('').split('\n');
  return [title.startsWith('"') ? JSON.parse(title) : title, ...lines]
    .map((line) => line.trim().replace(/^(?:#+|-|\d\.) /, ''))
    .filter((line) => line !== '');
}

function countOf(lines: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines.toSorted()) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

const UPDATES = join(import.meta.dirname, '../fixtures/updates');

test.each(readdirSync(UPDATES))('%s is ingested as a person expects', (slug) => {
  const text = readFileSync(join(UPDATES, slug, 'source.txt'), 'utf8');
  const [only, ...others] = ingestCorpus([{ name: 'source.txt', text }], background);
  expect(others).toEqual([]);
  expect(only?.path.endsWith(`/${slug}.md`)).toBe(true);
  expect(only?.text).toBe(readFileSync(join(UPDATES, slug, 'expected.md'), 'utf8'));
});

describe('dates', () => {
  test.each([
    { id: 'west-midlands-september-update-2015', published: '2015-09', basis: 'title' },
    { id: 'regional-update-november-2023', published: '2023-11', basis: 'title' },
    { id: 'update-rs-policy-committee-nov-2017', published: '2017-11', basis: 'title' },
    { id: 'eapc-update-february-2017', published: '2017-02', basis: 'title' },
    { id: 'minister-goodwill-speech-at-ncasc-2017', published: '2017', basis: 'title' },
    { id: 'spring-budget-2017', published: '2017', basis: 'title' },
    { id: 'annual-conference-2016-presentations', published: '2016', basis: 'title' },
    { id: 'dcs-update-2017', published: '2017-04-28', basis: 'text' },
    { id: 'presidents-speech-at-annual-conference-press-release', published: '2017-07-06', basis: 'text' },
    { id: 'presidents-ncasc-speech-press-release', published: '2017-10-11', basis: 'text' },
    { id: 'pr-presidents-speech-ncasc-2016', published: '2016-11-02', basis: 'text' },
    {
      id: 'press-release-adcs-annual-conference-2016-presidential-address',
      published: '2016-07-07',
      basis: 'text',
    },
    { id: 'alison-michalskas-inaugural-presidential-speech', published: '2017-04-06', basis: 'text' },
    { id: 'speech-a-country-that-works-for-all-children', published: '2017', basis: 'text' },
    // No date of its own, and the neighbours leave the month open.
    { id: 'increases-in-remand-fees', published: '2017', basis: 'neighbours' },
    { id: 'social-mobility-action-plan-comment', published: '2017', basis: 'neighbours' },
    { id: 'a-country-that-works-for-all-children', published: '2017', basis: 'neighbours' },
    { id: 'harold-bodmer', published: '2016', basis: 'neighbours' },
    // The day of the attack is not the day of the advice.
    { id: 'mental-wellbeing-advice-manchester-terror-attack', published: '2017', basis: 'neighbours' },
    // "2018/19" is of the post, "2016-17" of the membership year.
    { id: 'adcs-vice-president-2018-19', published: '2017', basis: 'neighbours' },
    { id: 'adcs-dcs-update-2016-17', published: '2017-04', basis: 'neighbours' },
    // Both neighbours are of April 2017, or the president named took office then.
    { id: 'announcement-on-a-snap-general-election', published: '2017-04', basis: 'neighbours' },
    { id: 'peer-support-programme-for-childrens-services', published: '2017-04', basis: 'neighbours' },
    // Between February 2017 and December 2016: the year its place falls into.
    { id: 'future-adcs-vice-president-comment-by-dave-hill', published: '2017', basis: 'neighbours' },
    { id: 'comment-on-outsourcing-in-childrens-services-and-the', published: '2016', basis: 'neighbours' },
  ])('$id is of $published, known by its $basis', ({ id, published, basis }) => {
    expect(document(id)).toMatchObject({ published, publishedBasis: basis });
  });

  test('a text on its own that says no date has none', () => {
    const [file] = ingestCorpus(
      [{ name: 'new.txt', text: 'A title\n\nA sentence on 22 May 2017.\n' }],
      background,
    );
    expect(parseDocument(file?.path ?? '', file?.text ?? '').published).toBeNull();
  });

  test.each([
    { line: '3 June 2024', published: '2024-06-03' },
    { line: 'Bristol, Tues 3 June 2024', published: '2024-06-03' },
    { line: 'From the programme team, 03/06/2024', published: '2024-06-03' },
    { line: 'Held at the Corn Exchange, Ipswich, 3.6.24', published: '2024-06-03' },
    { line: 'Notes of the network meeting, 3rd June 2024, Corn Exchange, Ipswich', published: '2024-06-03' },
    {
      line: 'The network met by video on Monday 3 June 2024 and heard five reports.',
      published: '2024-06-03',
    },
    { line: 'June 2024', published: '2024-06' },
    { line: 'Next meeting: 3 June 2024', published: null },
    { line: '3 June 2024 – Summer conference, Ipswich', published: null },
    { line: 'Replies by 3 June 2024', published: null },
    { line: 'The fund opened its doors on 3 June 2024.', published: null },
  ])('“$line” under a title without a date gives $published', ({ line, published }) => {
    const text = `Eastern Region Bulletin\n\n${line}\n\nAll is well here.\n`;
    const [file] = ingestCorpus([{ name: 'new.txt', text }], background);
    expect(parseDocument(file?.path ?? '', file?.text ?? '').published).toBe(published);
  });

  test('a line that only says when heads nothing', () => {
    const text = 'Eastern Region Bulletin\n\nIpswich, 3 June 2024\n\nSchools\n\nAll is well here.\n';
    const [file] = ingestCorpus([{ name: 'new.txt', text }], background);
    expect(file?.text).toContain('\nIpswich, 3 June 2024\n\n## Schools\n');
  });

  test('a letter is of the day that stands below its signature', () => {
    const text = 'Eastern Region Letter\n\nDear all,\n\nWe are well.\n\nYours,\n\nAda Finch\n\n3 June 2024\n';
    const [file] = ingestCorpus([{ name: 'new.txt', text }], background);
    expect(parseDocument(file?.path ?? '', file?.text ?? '').published).toBe('2024-06-03');
  });

  test('no document is of the day in the banner of the site', () => {
    const days = [...documents.values()].map(({ published }) => published);
    expect(days).not.toContain('2017-07-05');
    expect(days).not.toContain('2018-11-14');
  });
});

describe('places', () => {
  test.each([
    { id: 'regional-update-november-2023', region: 'west-midlands', why: 'named most in its text' },
    { id: 'nw-region-update-nov-2017-improving-social-care-practice-and', region: 'north-west', why: 'NW' },
    {
      id: 'yorkshire-and-humber-update-april-2017',
      region: 'yorkshire-and-humber',
      why: 'Yorkshire & Humber',
    },
    { id: 'yorkshire-and-humber-region-update-september-2016', region: 'yorkshire-and-humber', why: 'and' },
    { id: 'eastern-region-update-april-2017', region: 'eastern', why: 'Eastern' },
    { id: 'greater-london-update-april-2017', region: 'greater-london', why: 'Greater London' },
    { id: 'mental-wellbeing-advice-manchester-terror-attack', region: null, why: 'no update of a region' },
    { id: 'dcs-update-2017', region: null, why: 'no update of a region' },
  ])('$id is of $region: $why', ({ id, region }) => {
    expect(document(id)).toMatchObject({ region, committees: [] });
  });

  test.each([
    { id: 'eapc-update-february-2017', committees: ['ea'], kind: 'committee-update' },
    { id: 'wd-policy-committee-update-feb-2017', committees: ['wd'], kind: 'committee-update' },
    {
      id: 'update-hcan-and-rs-policy-committees-december-2017',
      committees: ['hcan', 'rs'],
      kind: 'committee-update',
    },
    {
      id: 'fcyp-and-spi-committee-update-december-2016',
      committees: ['fcyp', 'spi'],
      kind: 'committee-update',
    },
    { id: 'naas-consultation-response-from-adcs', committees: ['wd'], kind: 'statement' },
    { id: 'increases-in-remand-fees', committees: ['fcyp'], kind: 'statement' },
    { id: 'adcs-response-to-the-measures-announced-in-the-queens-speech', committees: [], kind: 'statement' },
    { id: 'presidents-address-at-ncasc-2016', committees: [], kind: 'speech' },
    { id: 'annual-conference-2017', committees: [], kind: 'event' },
    { id: 'adcs-dcs-update-2016-17', committees: [], kind: 'report' },
  ])('$id is a $kind of $committees', ({ id, committees, kind }) => {
    expect(document(id)).toMatchObject({ region: null, committees, kind });
  });

  test.each([
    { title: 'East Midlands Regional Newsletter', region: 'east-midlands' },
    { title: 'News from the North East Region', region: 'north-east' },
    { title: 'A round-up from Greater London', region: 'greater-london' },
    { title: 'Notes of the South East directors’ meeting', region: 'south-east' },
    { title: 'The chair’s newsletter', line: 'Chair, South West ADCS', region: 'south-west' },
    { title: 'North West wins £3m for nurseries – March 2024', region: 'north-west' },
    { title: 'The Eastern Region: joiners and leavers', region: 'eastern' },
    { title: 'Who’s who in the East Midlands', region: 'east-midlands' },
    { title: 'Your questions answered – South East Adoption Hub', region: 'south-east' },
    { title: 'Speech to the North East conference', region: null },
    { title: 'ADCS welcomes money for schools in Greater London', region: null },
    { title: 'What the North West and the North East have in common', region: null },
    { title: 'Lessons of a London inspection', region: null },
    { title: 'ADCS response to a report on schools in Greater London', region: null },
  ])('“$title” is of $region', ({ title, line = 'All is well.', region }) => {
    const [file] = ingestCorpus(
      [{ name: 'new.txt', text: `${title}\n\nAll is well.\n\n${line}\n` }],
      background,
    );
    expect(parseDocument(file?.path ?? '', file?.text ?? '').region).toBe(region);
  });

  test('an update whose menus offer other pages and posts has its own title, date and words', () => {
    const own = 'Eastern Region Bulletin, June 2024\n\nContact\n\nWrite to the hub.';
    const raw = [
      'Log in\n\nMenu\n\nHome | Who we are | Events | Contact us',
      own,
      'Share via email\n\nOlder posts\n\nEastern Region Bulletin, March 2024\n\nSee All',
    ].join('\n\n');
    const texts = [own, raw].map(
      (text) => ingestCorpus([{ name: 'new.txt', text }], background)[0]?.text ?? '',
    );
    expect(texts[0]).toContain('published: 2024-06');
    expect(texts[0]).toContain('\n## Contact\n');
    expect(texts[1]).toBe(texts[0]);
  });

  test('each of the nine regions has its updates', () => {
    const updates = [...documents.values()].filter(({ kind }) => kind === 'regional-update');
    expect(updates.length).toBeGreaterThan(45);
    expect(new Set(updates.map(({ region }) => region)).size).toBe(9);
  });

  test('addresses are the checked ones, and no others', () => {
    const urls = [...documents.values()].flatMap(({ url }) => url ?? []);
    expect(new Set(urls)).toEqual(new Set(background.pages.map(({ url }) => url)));
  });
});

test('no word of a raw text is lost or added, whatever its lines look like', () => {
  const pieces = [
    'Peer Challenge',
    'Regional Priorities:',
    'The changes are:',
    '• one',
    'o two.',
    '1. three',
    '2017',
    'A sentence that ends.',
    '# not a heading',
    '- dash',
    '---',
    '\\ slash',
    'Thursday:',
    'Best wishes',
    'View speech',
    'Title: A line is here',
    '12.',
    '> quoted',
    '***',
    '“Said',
    ' indented',
    '+',
    '1\\. one',
    '',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (lines) => {
      const isKept = (line: string) => !/related articles|^tags|^ends?\.?$|<.*p.*>/i.test(line.trim());
      const raw = ['The title', ...lines.flatMap((line) => line.split(/[\r\n]/)).filter(isKept)];
      const [file] = ingestCorpus([{ name: 'x.txt', text: raw.join('\n') }], background);
      const read = parseDocument(file?.path ?? '', file?.text ?? '');
      const said = read.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
      expect(lettersOf([read.title, ...said])).toBe(lettersOf(raw.map(withoutMark)));
    }),
  );
});

const lettersOf = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '');
const withoutMark = (line: string) => line.trim().replace(/^(?:[•·▪◦–*-]|o|\d{1,2}[.)])\s+(?=\S)/, '');
