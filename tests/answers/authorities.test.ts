import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe("a region's local authorities are counted as its newest update counts them all:", () => {
  test.each([
    { asked: 'how many authorities are in the North West region', says: 'All 23 local authorities' },
    { asked: 'number of LAs in the East Midlands?', says: 'all nine LAs' },
    { asked: 'how many councils does the South East have', says: 'our 19 authorities' },
    { asked: 'how many local authorities are there in the south west', says: '16 local authorities' },
  ])('“$asked”: $says', ({ asked, says }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(says);
    expect(answer.headline).toMatch(/The list held here has \w+\.$/);
    expect(passagesOf(answer)[1]?.excerpt).toContain('local authorities with responsibility');
  });
});

test('where no update counts them, the list does', () => {
  expect(ask('how many boroughs are there in London').headline).toBe(
    'By the list held here, Greater London has 33 local authorities.',
  );
});

describe('the names of a region’s local authorities are listed:', () => {
  test.each([
    { asked: 'which councils make up the North East', name: 'Redcar and Cleveland' },
    { asked: 'what local authorities does the Eastern region cover?', name: 'Thurrock' },
    { asked: 'list all the boroughs in London', name: 'Waltham Forest' },
    { asked: 'we are Nottinghamshire - which other authorities are in our region?', name: 'Rutland' },
    { asked: 'which councils are in the same region as Leeds', name: 'Calderdale' },
  ])('“$asked”', ({ asked, name }) => {
    const answer = ask(asked);
    expect(passagesOf(answer)[0]?.excerpt).toContain(name);
    expect(documentsOf(answer)).toHaveLength(1);
  });
});

test('what authorities did is no question for their number or names', () => {
  expect(ask('which authorities piloted ILACS in the Eastern region').headline).toContain(
    'Essex and Suffolk',
  );
  expect(ask('how many LAs completed the North West exclusions survey').headline).toContain('All 23 LAs');
});

test('a number is never answered with the latest update', () => {
  expect(ask('how many people are there in the South West').kind).toBe('refused');
  expect(ask('how many updates has the North East put out').intent).toBe('region');
});

describe('who asks something of one authority is given where it was last named:', () => {
  test.each([
    { asked: 'is Wolverhampton good?', says: 'Wolverhampton has been judged ‘Good’' },
    {
      asked: 'how did Dudley do',
      says: 'Dudley is in the West Midlands, whose update of September 2017 says',
    },
    { asked: 'how is Stockton doing', says: 'The first peer challenge took place in Stockton' },
  ])('“$asked”: “$says”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who names a council and nothing else is shown where it was last told of, and told what is newer:', () => {
  test.each([
    { asked: 'Essex', says: 'whose update of November 2017 says: “Essex and Suffolk have both piloted' },
    { asked: 'what is happening in Norfolk?', says: 'undergoing an Ofsted SIF re-inspection' },
    {
      asked: 'latest from Durham',
      says: 'whose update of April 2017 says: “Martin Gray became DCS in Stockton',
    },
    { asked: 'redcar and cleveland', says: '“Redcar & Cleveland Council has also split back directorates.”' },
    {
      asked: 'Wigan',
      says: 'Wigan is in the North West; “North East Region Update - November 2017” says: “In October',
    },
    {
      asked: 'Kent and Medway',
      says: 'Kent and Medway are in the South East, whose update of December 2016 says',
    },
    {
      asked: 'Norfolk in September 2016',
      says: 'whose update of September 2016 says: “It is the plan to build',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('the newer update of its region is named, unless a time was asked for', () => {
    expect(ask('Durham').notice).toContain(
      'The latest held from the North East, of November 2017, does not tell of it.',
    );
    expect(ask('Norfolk in September 2016').notice).not.toContain('does not tell of it');
    expect(ask('Essex').notice).not.toContain('does not tell of it');
  });

  test('who asks for its region has that, and nothing is said of what tells of the council', () => {
    expect(ask('region kent').headline).toMatch(
      /^Kent is in the South East\. The latest held from the South East is/,
    );
  });

  test('of several that no passage names together, each is shown', () => {
    const answer = ask('Kent and Essex');
    expect(answer.headline).toBe(
      'Kent is in the South East and Essex in the Eastern region. This is where each was last named.',
    );
    expect(passagesOf(answer).map(({ region }) => region)).toEqual(['south-east', 'eastern']);
    expect(ask('Kent and Surrey').notice).toContain('No update tells of Surrey.');
  });
});

describe('in which region an authority is, the list tells:', () => {
  test.each([
    { asked: 'which region is Dudley in', says: 'Dudley is in the West Midlands, by the list held here.' },
    { asked: 'where is Kent?', says: 'Kent is in the South East, by the list held here.' },
    { asked: 'is Dudley in the north east', says: 'Dudley is in the West Midlands, by the list held here.' },
    {
      asked: 'what region covers Hull',
      says: 'Kingston upon Hull is in Yorkshire and Humber, by the list held here.',
    },
    {
      asked: 'what region are Leeds and Kent in',
      says: 'Leeds is in Yorkshire and Humber and Kent in the South East, by the list held here.',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toBe(says);
  });

  test('and nothing else that may be asked of it', () => {
    expect(ask('where is Kent’s edge of care work').headline).not.toContain('list held here');
    expect(ask('is Norfolk in intervention').headline).not.toContain('list held here');
  });
});

describe('a town in which somebody met, or who came from a place, tells nothing of its council:', () => {
  test.each([
    { asked: 'Leeds', says: 'Leeds is in Yorkshire and Humber; no update held tells of it. The latest held' },
    { asked: 'Leeds and Bradford', says: 'are in Yorkshire and Humber; no update held tells of them.' },
    {
      asked: 'Bournemouth',
      says: 'A specification for the delivery of the project has been agreed with Bournemouth',
    },
    { asked: 'Manchester', says: 'core cities such as Bristol, Manchester and Nottingham' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('on a topic the region is asked where no passage names the councils, and the headline says whom none names:', () => {
  test.each([
    {
      asked: 'how is Kent doing on adoption',
      says: 'No update names Kent on this; what its region, the South East, says',
    },
    {
      asked: 'neglect in Dorset and Devon',
      says: 'No update names Devon on this; what their region, the South West',
    },
    {
      asked: 'UASC in Kent and Croydon',
      says: 'says is from September 2017. Croydon is named on this by Greater London, December 2016.',
    },
    {
      asked: 'agency staff Durham and Kent',
      says: 'No update names Kent on this; what its region, the South East',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('regions are put in order by how many local authorities they have:', () => {
  test.each([
    {
      asked: 'which region has the most councils',
      says: 'Greater London has the most local authorities: 33',
    },
    { asked: 'what is the smallest region', says: 'the East Midlands has the fewest local authorities: ten' },
    { asked: 'how many authorities does each region have', says: 'the North East has 12' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('what the regions’ councils have most of is another question', () => {
  expect(ask('which region has the most councils in intervention').headline).not.toContain('list held here');
});

describe('which authorities updates name is told from their words, and not from the list:', () => {
  test.each([
    {
      asked: 'which councils are mentioned in the NE updates',
      says: /^The five updates held from the North East name ten authorities: .*Wigan\.$/,
    },
    {
      asked: 'which councils are named in the Eastern region update',
      says: /names three authorities: Essex, Norfolk and Suffolk\.$/,
    },
    { asked: 'what councils does the North West update mention', says: /names no authority\.$/ },
    { asked: 'which councils are in the North East', says: /^By the list held here/ },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toMatch(says);
  });
});
