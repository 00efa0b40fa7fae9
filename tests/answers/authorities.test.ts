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
