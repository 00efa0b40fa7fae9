import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('who left is asked in many ways, and told with posts and dates:', () => {
  test.each([
    { asked: 'which directors resigned in 2016', says: 'Rachael Shimmin (DCS/DASS, Durham, September 2016)' },
    { asked: 'who has quit', says: 'Pat Bullen (SEND co-ordinator, West Midlands region, November 2023)' },
    {
      asked: 'has anybody left the south west team lately',
      says: 'One person is named as having left a post in the South West, or as about to: Fran Havard',
    },
    {
      asked: 'did anyone leave in the north east',
      says: 'in the North East, or as about to: Rachael Shimmin',
    },
    { asked: "who's interim at Middlesbrough", says: 'Eleni Ioannides was interim DCS of Middlesbrough' },
    { asked: 'who resigned at middlesbrough', says: 'Richenda Broad will retire' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    { asked: 'who left the improvement job in the south west', says: 'Fran Havard' },
    { asked: 'who has left the SEND post in the West Midlands', says: 'Pat Bullen' },
    { asked: 'who went to Buckinghamshire', says: 'Rachael Shimmin has left her role as DCS/DASS' },
    { asked: 'who moved on to the East Midlands?', says: 'Pat Bullen has now moved on' },
  ])('“$asked” names what they left or where they went: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each(['who left care', 'who went to London'])('“%s”: nobody known is named', (asked) => {
    expect(ask(asked).intent === 'role' && ask(asked).kind === 'found').toBe(false);
  });

  test('who asks for directors is told of no co-ordinator', () => {
    expect(ask('which DCS left in 2016').headline).not.toContain('Havard');
  });

  test.each(['which DCS resigned in 2017', 'who left in 2017', 'has anyone resigned in London'])(
    '“%s”: where nobody is said to have left, nobody who came is named instead',
    (asked) => {
      expect(ask(asked)).toMatchObject({
        kind: 'refused',
        headline: expect.stringMatching(/^No update held says that anybody left a post/),
      });
    },
  );
});

describe('who is new is told with posts and dates:', () => {
  test.each([
    { asked: "who's new in the north east", says: 'Helen Watson (DCS, Middlesbrough, September 2017)' },
    { asked: 'anyone new in the west midlands team', says: 'Jane Carter' },
    { asked: 'who has been recruited in the south west', says: 'Steve Fish' },
    { asked: 'which directors joined in 2017', says: 'Caroline O’Neill' },
    {
      asked: 'recent appointments in the south east',
      says: 'Stuart Gallimore (lead, sector-led improvement',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('nobody who is on the way out is', () => {
    expect(ask("who's new in the north east").headline).not.toContain('Jane Humphreys');
  });
});

describe('whoever covers for a post is interim:', () => {
  test.each([
    { asked: "who's covering as DCS in Northumberland", says: 'Andy Johnson was interim DCS' },
    { asked: 'who was standing in for the director in durham', says: 'Margaret Whellans was interim DCS' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('towns are named in short:', () => {
  test.each([
    { asked: 'mboro dcs', says: 'Helen Watson was DCS in Middlesbrough' },
    { asked: "N'land interim dcs", says: 'Andy Johnson was interim DCS in Northumberland' },
    { asked: 'who is the dcs in pompey', says: 'Alison Jeffery was DCS in Portsmouth' },
    { asked: 'who is the DCS in Somerset', says: 'No update held names the DCS in Somerset' },
    { asked: "dcs b'ham", says: 'No update held names the DCS in Birmingham' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who was appointed may be told by the post alone:', () => {
  test.each([
    {
      asked: 'who has been appointed for the EM social worker MoU',
      says: 'A part time project worker has now been appointed',
    },
    {
      asked: 'who has been recruited for the teaching partnership',
      says: 'recruited a project lead, placement co-ordinator',
    },
    {
      asked: 'who was commissioned for the performance data work in WM 2016',
      says: 'commissioned a performance specialist',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('whoever left was not appointed', () => {
    expect(ask("who has been hired to run the south west's improvement plan").headline).not.toContain(
      'Havard',
    );
  });
});

describe('a month without its year is the latest of which something is known:', () => {
  test.each([
    { asked: 'whos going to be dcs at stockton in jan', says: 'Martin Gray was to become DCS in Stockton' },
    { asked: 'who was interim dcs in middlesbrough in september', says: 'Eleni Ioannides was interim DCS' },
    { asked: 'who joined in september 2017', says: 'Helen Watson (DCS, Middlesbrough, September 2017)' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('a region between the words is no matter:', () => {
  test.each([
    {
      asked: 'which north east directors are leaving',
      says: 'in the North East, or as about to: Rachael Shimmin',
    },
    { asked: 'north east new starters', says: 'Helen Watson (DCS, Middlesbrough, September 2017)' },
    { asked: "who's been made permanent in durham", says: 'Margaret Whellans was DCS in Durham' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});
