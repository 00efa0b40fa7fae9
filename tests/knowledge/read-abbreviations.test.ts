import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionsIn } from '../../src/knowledge/read-abbreviations.ts';
import { knowledge } from '../answers/real-corpus.ts';
import { somebodysText } from '../search/some-text.ts';

describe('an abbreviation is read where a text writes it out', () => {
  test.each([
    {
      text: 'has agreed a Coastal Childcare Offer (CCO) with',
      short: 'CCO',
      long: 'Coastal Childcare Offer',
    },
    {
      text: 'people who are in assessment and treatment units (ATUs) or',
      short: 'ATU',
      long: 'assessment and treatment units',
    },
    {
      text: 'is receiving a SAVMax (Safeguarding Assurance Visit)',
      short: 'SAVMax',
      long: 'Safeguarding Assurance Visit',
    },
    {
      text: 'the Regional Improvement and Innovation Alliance (RIIA)',
      short: 'RIIA',
      long: 'Regional Improvement and Innovation Alliance',
    },
    { text: 'developing a regional adoption agency (RAA)', short: 'RAA', long: 'regional adoption agency' },
    {
      text: 'all Education, Health and Care Plans (EHCPs)',
      short: 'EHCP',
      long: 'Education, Health and Care Plans',
    },
    { text: 'the DfE (Department for Education) says', short: 'DfE', long: 'Department for Education' },
    {
      text: 'ILACS (Inspecting Local Authority Children’s Services)',
      short: 'ILACS',
      long: 'Inspecting Local Authority Children’s Services',
    },
    { text: 'a multi-agency safeguarding hub (MASH)', short: 'MASH', long: 'multi-agency safeguarding hub' },
    {
      text: 'our Senior Leaders Programme (SLP), now in cohort 8',
      short: 'SLP',
      long: 'Senior Leaders Programme',
    },
    { text: 'the Council for Disabled Children (CDC)', short: 'CDC', long: 'Council for Disabled Children' },
    { text: 'the Home Office (HO)', short: 'HO', long: 'Home Office' },
  ])('“$text”: $short is $long', ({ text, short, long }) => {
    expect(definitionsIn(text)).toEqual([{ short, long }]);
  });
});

describe('nothing is read where brackets hold something else', () => {
  test.each([
    'the meeting (see below)',
    'in London (UK)',
    '(ABC)',
    'they met (all DCSs)',
    'the event (NCASC) in Manchester',
    'children (UASC)',
    'a plan (PLAN B)',
    'a rise (13%) in complaints',
    'Paul Bunker (paul.bunker@stockport.gov.uk)',
    'ADCS (Manchester office)',
    'RAA (一 Regional Adoption Agency)',
  ])('“%s”', (text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});

test('what is read out of any text stands in it', () => {
  const pieces = fc.constantFrom(
    'Regional Adoption Agency',
    '(RAA)',
    'RAA',
    '(Regional Adoption Agency)',
    'peer (PC) challenge',
    '(',
    ')',
    '((',
    'of (',
  );
  const text = fc.array(fc.oneof(pieces, somebodysText), { maxLength: 10 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (said) => {
      const words = said.replaceAll(/\s+/g, ' ');
      for (const { short, long } of definitionsIn(said)) {
        expect(said).toContain(short);
        expect(words).toContain(long.replaceAll(/\s+/g, ' '));
        expect(long.length).toBeGreaterThan(short.length);
        expect(firstLetter(long)).toBe(firstLetter(short));
      }
    }),
  );
});

const firstLetter = (text: string) => /[\p{L}\p{N}]/u.exec(text.toLowerCase())?.[0];

test.each([
  { short: 'NTS', long: 'national transfer scheme' },
  { short: 'RIIA', long: 'Regional Improvement and Innovation Alliance' },
  { short: 'NESWA', long: 'North East Social Work Alliance' },
  { short: 'ALP', long: 'Aspirant Leaders Programme' },
  { short: 'CSWM', long: 'Children Social Work Matters' },
  { short: 'OIT', long: 'Open Innovation Team' },
  { short: 'UASC', long: 'Unaccompanied Asylum-Seeking Children' },
  { short: 'YCS', long: 'Youth Custody Service' },
])('the corpus writes out $short: $long', ({ short, long }) => {
  expect(knowledge.abbreviations.filter((one) => one.short === short).map((one) => one.long)).toContain(long);
});

test('every abbreviation read from the corpus cites a passage that holds both its forms', () => {
  for (const { short, long, passage } of knowledge.abbreviations) {
    const held = [...passage.headings, passage.text].join('\n').replaceAll(/\s+/g, ' ');
    expect(held).toContain(short);
    expect(held).toContain(long);
  }
});
