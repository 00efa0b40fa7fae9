import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('a few words in a thread ask for', () => {
  test.each([
    {
      thread: ['latest from the South East'],
      asked: 'older',
      first: 'south-east-region-update-september-2017',
    },
    {
      thread: ['latest from the South East'],
      asked: 'an older one please',
      first: 'south-east-region-update-september-2017',
    },
    {
      thread: ['neglect in the South West'],
      asked: 'anything older?',
      first: 'south-west-region-update-september-2017',
    },
    {
      thread: ['neglect in the South West'],
      asked: 'anything newer?',
      first: 'south-west-region-update-november-2017',
    },
    { thread: ['eastern nov 2017'], asked: 'the earliest', first: 'eastern-region-update-september-2016' },
    {
      thread: ['update from Greater London April 2017'],
      asked: 'adoption?',
      first: 'greater-london-update-april-2017',
    },
    {
      thread: ['update from Greater London April 2017'],
      asked: 'anything on schools?',
      first: 'greater-london-update-april-2017',
    },
    {
      thread: ["What's the latest from the North East?"],
      asked: 'tell me about the care leavers bit',
      first: 'north-east-region-update-november-2017',
    },
    {
      thread: ['latest from the North East'],
      asked: 'anything interesting on education?',
      first: 'north-east-region-update-november-2017',
    },
    {
      thread: ['UASC in the South West'],
      asked: "that's old, anything newer?",
      first: 'south-west-region-update-september-2016',
    },
    { thread: ['south west'], asked: 'neglect', first: 'south-west-region-update-november-2017' },
    { thread: ['You Can Foster'], asked: 'hashtag?', first: 'north-west-update-december-2016' },
    {
      thread: ['UASC in London'],
      asked: 'ditto the South West',
      first: 'south-west-region-update-september-2016',
    },
    {
      thread: ['UASC in London'],
      asked: 'thx. and in the south east',
      first: 'south-east-region-update-september-2017',
    },
    {
      thread: ['what did ADCS say about the spring budget 2017'],
      asked: 'what about transport',
      first: 'spring-budget-2017',
    },
    {
      thread: ['SPI november 2017'],
      asked: 'and the one with RS?',
      first: 'update-spi-and-rs-policy-committees-december-2017',
    },
    {
      thread: ['joint EA and HCAN meeting'],
      asked: 'and the EA and WD one',
      first: 'ea-and-wd-committee-update-december-2016',
    },
  ])('“$asked” after $thread', ({ thread, asked, first }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe(first);
  });
});

describe('one word names the region beside the one of before:', () => {
  test.each([
    { thread: ['CSE in the West Midlands'], asked: 'what about the east', region: 'east-midlands' },
    { thread: ['peer challenge in the North East'], asked: 'and the west?', region: 'north-west' },
    { thread: ['peer challenge in the North East'], asked: 'south?', region: 'south-east' },
    { thread: ['neglect in the South West'], asked: 'and in the east?', region: 'eastern' },
    { thread: ['latest for the east midlands'], asked: 'no i meant west', region: 'west-midlands' },
    { thread: ['latest from the South East'], asked: 'no, west please', region: 'south-west' },
    { thread: ['adoption in the West Midlands'], asked: 'sorry, the east one', region: 'east-midlands' },
  ])('“$asked” after $thread', ({ thread, asked, region }) => {
    expect(passagesOf(ask(asked, { thread }))[0]?.region).toBe(region);
  });
});

test('a date put right behind a side put right is one of the region meant', () => {
  const thread = ['latest for the east midlands', 'no i meant west', 'no, the september 2017 one'];
  expect(documentsOf(ask(thread.at(-1)!, { thread: thread.slice(0, -1) }))[0]).toBe(
    'west-midlands-region-update-september-2017',
  );
  for (const asked of [
    'which consultants are they working with?',
    'which firm are they working with on prevention?',
  ])
    expect(ask(asked, { thread }).headline, asked).toContain('KPMG');
});

test('the source of what was shown is that answer again', () => {
  const thread = ['mandatory reporting'];
  for (const asked of ["what's the source?", 'link?', 'where did you get that', 'which update is that from?'])
    expect(documentsOf(ask(asked, { thread })), asked).toEqual(documentsOf(ask('mandatory reporting')));
});

test('an abbreviation below a topic is explained, and below an update looked for in it', () => {
  expect(ask('NTS?', { thread: ['neglect'] }).intent).toBe('define');
  expect(ask('UASC?', { thread: ['update from Greater London April 2017'] }).intent).toBe('topic');
});

test('a refusal that is taken with a good grace is left behind', () => {
  const thread = ["what's the DCS's salary in Leeds"];
  expect(documentsOf(ask('fine. peer challenge in Yorkshire then', { thread }))[0]).toContain('yorkshire');
});

test('a question behind words that turn away is a new one', () => {
  const thread = ['latest for the South East'];
  expect(
    documentsOf(ask('thanks! different thing, what has Yorkshire done on leadership', { thread })),
  ).toEqual(documentsOf(ask('what has Yorkshire done on leadership')));
});

describe('people after people:', () => {
  test.each([
    { thread: ['who is DCS in Durham'], asked: 'who was it before?', says: 'Rachael Shimmin' },
    { thread: ['what does WDPC stand for?'], asked: 'who chairs it?', says: 'Rachael Wardell' },
    { thread: ['NW care orders at home'], asked: 'contact?', says: 'Paul Bunker' },
    { thread: ['west midlands sept 2015'], asked: "who's the chair?", says: 'Karen Bradshaw' },
    {
      thread: ['who was DCS in Middlesbrough in 2016'],
      asked: 'and her successor?',
      says: 'Eleni Ioannides',
    },
    { thread: ['who is Dave Hill'], asked: 'who came after him', says: 'Alison Michalska' },
    {
      thread: ['who chairs the WD committee'],
      asked: 'what did they discuss last?',
      says: 'The latest held from the Workforce Development Policy Committee',
    },
  ])('“$asked” after $thread: $says', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('who was there before or after whoever was named:', () => {
  test.each([
    {
      thread: ["who's the DCS in Middlesbrough", 'and before'],
      says: /^DCS.*Eleni Ioannides|^Eleni Ioannides/,
    },
    {
      thread: ['who was president in 2017', 'and before', 'and before that'],
      says: /Alison O'Sullivan was President/,
    },
    {
      thread: ['who chairs the East Midlands region', 'and who was it before?'],
      says: /^No update held says who came before Colin Foster\.$/,
    },
    {
      thread: ['who is the DCS in Durham', 'who took over'],
      says: /^No update held says who came after Margaret Whellans\.$/,
    },
    {
      thread: ['what did Dave Hill say about prevention', 'who took over from him'],
      says: /^Alison Michalska was President/,
    },
    { thread: ["what's RIIA", 'who is the sponsor'], says: /^Tina Russell was the sponsor for RIIA/ },
    { thread: ['Middlesbrough', "who's the DCS?"], says: /^Helen Watson was DCS in Middlesbrough/ },
    {
      thread: ['latest from the NW', 'who is the chair'],
      says: /^No update held names the chair of the North West\.$/,
    },
  ])('$thread', ({ thread, says }) => {
    expect(ask(thread.at(-1)!, { thread: thread.slice(0, -1) }).headline).toMatch(says);
  });
});
