import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/corpus/document.ts';
import { findPassages } from '../../src/corpus/find-passages.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { committedFiles } from './own-corpus.ts';

const passages: Passage[] = committedFiles.flatMap(({ path, text }) => [
  ...parseDocument(path, text).passages,
]);
const passage = (documentId: string, begins: string): Passage => {
  const found = passages.find((each) => each.documentId === documentId && each.text.startsWith(begins));
  if (!found) throw new Error(`No passage of ${documentId} begins with “${begins}”.`);
  return found;
};

describe('a passage of the corpus carries its heading', () => {
  test.each([
    {
      id: 'eastern-region-update-april-2017',
      begins: 'A regional event',
      headings: ['Regional Priorities:', 'Doing things differently:'],
    },
    { id: 'wd-policy-committee-update-feb-2017', begins: 'Social work reform', headings: ['2017'] },
    { id: 'wd-policy-committee-update-feb-2017', begins: 'The committee met', headings: [] },
    // It has lost its heading on the page, and must not be read under the one before.
    { id: 'regional-update-november-2023', begins: 'We understand the final', headings: [] },
    { id: 'regional-update-november-2023', begins: 'Tina Russell', headings: ['From our RIIA Sponsor:'] },
    {
      id: 'regional-update-november-2023',
      begins: 'PCH have',
      headings: ['Key Events:', 'The Teaching Partnership and LGA workforce project'],
    },
    // Bold openings are headings as far as they reach.
    {
      id: 'eastern-region-update-september-2016',
      begins: 'Vulnerable adolescents: A programme',
      headings: ['Regional Priorities:', 'Vulnerable adolescents'],
    },
    {
      id: 'eastern-region-update-september-2016',
      begins: 'Once these deliverables',
      headings: ['Regional Priorities:', 'Vulnerable adolescents'],
    },
    {
      id: 'south-east-region-update-september-2017',
      begins: 'Regional Adoption Leadership Board: This',
      headings: ['Sector-Led Improvement', 'Regional Adoption Leadership Board'],
    },
    {
      id: 'south-east-region-update-september-2017',
      begins: 'The SEND 19 Group',
      headings: ['Sector-Led Improvement'],
    },
    // A sentence that goes on after a colon has no heading of its own.
    { id: 'north-east-region-update-september-2017', begins: 'This autumn', headings: ['DCS Changes'] },
    { id: 'annual-conference-2017', begins: 'D:Turning', headings: ['Workshops:', 'Thursday:'] },
  ])('“$begins” of $id: $headings', ({ id, begins, headings }) => {
    const found = passage(id, begins);
    expect(found.headings).toEqual(headings);
    expect(found.heading).toBe(headings.at(-1) ?? null);
  });
});

describe('a label before the first stop', () => {
  const headingsOf = (texts: readonly string[]) =>
    findPassages(
      'update',
      'An update',
      texts.map((text, line) => ({ kind: 'paragraph', text, line })),
    ).map(({ heading }) => heading);

  test('is a heading where several paragraphs in a row have one', () => {
    expect(
      headingsOf([
        'Luton. Ada Finch has left.',
        'Central Bedfordshire. Bo Ash stays.',
        'Deputy chair. The directors chose Cy Dow.',
      ]),
    ).toEqual(['Luton', 'Central Bedfordshire', 'Deputy chair']);
  });

  test('is none where one stands alone, or where sentences begin so', () => {
    expect(headingsOf(['Great news. We have won.', 'It is a large sum.', 'Well done. Thank you.'])).toEqual([
      null,
      null,
      null,
    ]);
    expect(
      headingsOf(['All is well. We go on.', 'We are few. More would help.', 'It was late. We left.']),
    ).toEqual([null, null, null]);
  });
});

describe('a bullet carries what introduces its list', () => {
  test.each([
    {
      id: 'eastern-region-update-november-2017',
      begins: 'Probation service',
      introduction: /^A multi-agency .* decision makers within:$/,
    },
    {
      id: 'eastern-region-update-september-2017',
      begins: 'Radicalisation & extremism',
      introduction: /^A regional event was held in June .* The key themes were:$/,
    },
    { id: 'eastern-region-update-september-2017', begins: 'The new SLI website', introduction: null },
    {
      id: 'eastern-region-update-september-2016',
      begins: 'Doing things differently',
      introduction: /identified:$/,
    },
    { id: 'east-midlands-update-april-2017', begins: 'A subset of early help', introduction: /^Driven and/ },
    // "4." goes on counting; the paragraph above it belongs to "3.".
    { id: 'west-midlands-september-update-2015', begins: 'To take our Social Work', introduction: null },
  ])('“$begins” of $id', ({ id, begins, introduction }) => {
    const found = passage(id, begins);
    if (introduction === null) expect(found.introduction).toBeNull();
    else expect(found.introduction).toMatch(introduction);
  });

  test('an inner bullet carries the list’s and its parent’s', () => {
    const { passages } = parseDocument(
      'a.md',
      '---\ntitle: A\n---\n\nThe plan:\n\n- Themes are:\n  - Care\n- Rest\n',
    );
    expect(passages.map(({ introduction }) => introduction)).toEqual([
      null,
      'The plan:',
      'The plan: Themes are:',
      'The plan:',
    ]);
  });
});

describe('every document has passages', () => {
  test('with anchors that count from p1, unique in the corpus', () => {
    for (const { path, text } of committedFiles) {
      const { id, passages } = parseDocument(path, text);
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.map((each) => each.id)).toEqual(passages.map((_, i) => `${id}#p${i + 1}`));
    }
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  test.each([
    { body: '## Only a heading', texts: ['Only a heading'] },
    { body: '', texts: ['A title'] },
  ])('also one whose text is “$body”', ({ body, texts }) => {
    const { passages } = parseDocument('a.md', `---\ntitle: A title\n---\n\n${body}\n`);
    expect(passages.map(({ text }) => text)).toEqual(texts);
  });
});
