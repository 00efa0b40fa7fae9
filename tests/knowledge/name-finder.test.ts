import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../src/knowledge/name-finder.ts';
import { knowledge } from '../answers/real-corpus.ts';
import { somebodysText } from '../search/some-text.ts';

const { findRegions, findAuthorities, findCommittees } = knowledge;
const regionsIn = (text: string) => [...new Set(findRegions.find(text).flatMap(({ item }) => item))];

describe('a region is known', () => {
  test.each([
    { said: 'West Midlands', regions: ['west-midlands'] },
    { said: 'the north-west', regions: ['north-west'] },
    { said: 'northwest', regions: ['north-west'] },
    { said: 'wst midlands', regions: ['west-midlands'] },
    { said: 'west mildands', regions: ['west-midlands'] },
    { said: 'yorkshre', regions: ['yorkshire-and-humber'] },
    { said: 'yorkhsire and humber', regions: ['yorkshire-and-humber'] },
    { said: 'Yorkshire & the Humber', regions: ['yorkshire-and-humber'] },
    { said: 'yorks and humber', regions: ['yorkshire-and-humber'] },
    { said: 'greater londno', regions: ['greater-london'] },
    { said: 'grater london', regions: ['greater-london'] },
    { said: 'sough west', regions: ['south-west'] },
    { said: 'yrks & humber', regions: ['yorkshire-and-humber'] },
    { said: 'sotuh west', regions: ['south-west'] },
    { said: 'E Mids', regions: ['east-midlands'] },
    { said: 'w mids vs e mids', regions: ['west-midlands', 'east-midlands'] },
    { said: 'Y&H', regions: ['yorkshire-and-humber'] },
    { said: 'ALDCS', regions: ['greater-london'] },
    { said: 'the capital', regions: ['greater-london'] },
    { said: 'East Anglia', regions: ['eastern'] },
    { said: 'East of England', regions: ['eastern'] },
    { said: 'NEADCS', regions: ['north-east'] },
    { said: 'SESLIP', regions: ['south-east'] },
    { said: 'compare sw and se', regions: ['south-west', 'south-east'] },
    { said: 'londons boroughs', regions: ['greater-london'] },
    { said: 'the north easts plan', regions: ['north-east'] },
    { said: 'the Midlands', regions: ['east-midlands', 'west-midlands'] },
  ])('in “$said”: $regions', ({ said, regions }) => {
    expect(regionsIn(said).sort()).toEqual([...regions].sort());
  });
});

describe('no region is read into', () => {
  test.each([
    'Easter',
    'the east of the county',
    'western films',
    'a southern town',
    'the north',
    'R&D',
    'tell us',
    'Lond',
    'some',
    'Northumberland',
  ])('“%s”', (text) => {
    expect(regionsIn(text)).toEqual([]);
  });
});

describe('an authority is known', () => {
  test.each([
    { said: 'Hull', authority: 'Kingston upon Hull', region: 'yorkshire-and-humber' },
    { said: 'Dudley', authority: 'Dudley', region: 'west-midlands' },
    { said: 'dudly', authority: 'Dudley', region: 'west-midlands' },
    { said: 'isle of weight', authority: 'Isle of Wight', region: 'south-east' },
    { said: 'telfrd', authority: 'Telford and Wrekin', region: 'west-midlands' },
    { said: 'Middlesborough', authority: 'Middlesbrough', region: 'north-east' },
    { said: 'Stockton', authority: 'Stockton-on-Tees', region: 'north-east' },
    { said: 'Brighton & Hove', authority: 'Brighton and Hove', region: 'south-east' },
    { said: 'St. Helens', authority: 'St Helens', region: 'north-west' },
    { said: 'Bath', authority: 'Bath and North East Somerset', region: 'south-west' },
    { said: 'the City of London', authority: 'City of London', region: 'greater-london' },
    { said: 'Northamptonshire', authority: 'Northamptonshire', region: 'east-midlands' }, // until 2021
  ])('in “$said”: $authority', ({ said, authority, region }) => {
    expect(findAuthorities.find(said).map(({ item }) => item)).toEqual([{ name: authority, region }]);
  });
});

describe('a town that is also a word', () => {
  test.each([
    { text: 'Reading', town: 'Reading' },
    { text: 'children in reading', town: 'Reading' },
    { text: 'what is Reading doing about it', town: 'Reading' },
    { text: 'kids in bury', town: 'Bury' },
    { text: 'how is reading taught', town: null },
    { text: 'does it help them with reading at all', town: null },
    { text: 'to bury bad news', town: null },
    { text: 'the dog is barking', town: null },
  ])('is $town in “$text”', ({ text, town }) => {
    expect(findAuthorities.find(text).map(({ item }) => item.name)).toEqual(town === null ? [] : [town]);
  });
});

describe('a committee is known', () => {
  test.each([
    { said: 'FCYP', committee: 'fcyp' },
    { said: 'WDPC', committee: 'wd' },
    { said: 'R&S', committee: 'rs' },
    { said: 'eapc', committee: 'ea' },
    { said: 'spi committee', committee: 'spi' },
    { said: 'standards committee', committee: 'spi' },
    { said: 'health committee', committee: 'hcan' },
    { said: 'Health, Care and Additional Needs', committee: 'hcan' },
    { said: 'families communities and young people', committee: 'fcyp' },
    { said: 'Educational Acheivement committee', committee: 'ea' },
    { said: 'the workforce development policy commitee', committee: 'wd' },
    { said: 'hcna committee', committee: 'hcan' },
    { said: 'workforce developement committee', committee: 'wd' },
    { said: 'the inspection committee', committee: 'spi' },
    { said: 'the school funding policy committee', committee: 'rs' },
    { said: 'the committee for families and communities', committee: 'fcyp' },
    { said: 'the committee that covers fostering', committee: 'hcan' },
    { said: 'the policy committee responsible for early years', committee: 'fcyp' },
  ])('in “$said”: $committee', ({ said, committee }) => {
    expect(findCommittees.find(said).map(({ item }) => item)).toEqual([committee]);
  });

  test.each([
    'workforce development',
    'educational achievement',
    'young people',
    'select committee',
    'QRX committee',
    'Digital and Data Policy Committee',
    'the fostering review',
  ])('but not in “%s”', (text) => {
    expect(findCommittees.find(text)).toEqual([]);
  });
});

test('every name of every region and committee is found, whatever its capitals', () => {
  for (const { slug, name, aliases } of knowledge.regions) {
    for (const alias of [name, ...aliases]) {
      for (const said of [alias, alias.toLowerCase(), alias.toUpperCase()])
        expect(regionsIn(`news from ${said}?`), said).toEqual([slug]);
    }
  }
  for (const { slug, name, aliases } of knowledge.committees) {
    for (const said of [name, name.toLowerCase(), ...aliases]) {
      expect(
        findCommittees.find(said).map(({ item }) => item),
        said,
      ).toEqual([slug]);
    }
  }
});

test('every authority is found by its name, in a sentence', () => {
  for (const { name, region } of knowledge.authorities) {
    expect(
      findAuthorities.find(`Who is the DCS in ${name}?`).map(({ item }) => item),
      name,
    ).toEqual([{ name, region }]);
  }
});

test('names found in any text stand there in order, apart from each other, with the words that named them', () => {
  const names = fc.constantFrom(
    'West Midlands',
    'yorkshre',
    'northwest',
    'FCYP',
    'Dudley',
    'Reading',
    'SW',
    'R&S',
    'and',
  );
  const text = fc.array(fc.oneof(names, somebodysText), { maxLength: 6 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (asked) => {
      for (const finder of [findRegions, findAuthorities, findCommittees]) {
        let end = 0;
        for (const found of finder.find(asked)) {
          expect(asked.slice(found.start, found.end)).toBe(found.said);
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
        }
      }
    }),
  );
});

test('of two names that overlap the longer is meant', () => {
  const finder = createNameFinder([
    ['East', 1],
    ['East Midlands', 2],
    ['Midlands', 3],
  ] as const);
  expect(finder.find('East Midlands').map(({ item }) => item)).toEqual([2]);
  expect(finder.find('Midlands East').map(({ item }) => item)).toEqual([3, 1]);
});

test('a finder without names finds nothing', () => {
  expect(createNameFinder<string>([]).find('the East Midlands')).toEqual([]);
});

test('initials are no slip of other initials: EMADCS is not WMADCS', () => {
  const finder = createNameFinder([['WMADCS', 'west-midlands']]);
  expect(finder.find('WMADCS update').map(({ item }) => item)).toEqual(['west-midlands']);
  expect(finder.find('EMADCS update')).toEqual([]);
});
