import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('what a follow-up turns to first is what it asks of:', () => {
  test.each([
    {
      thread: ['London high needs shortfall'],
      asked: "and what about children's social care, how big is the gap there?",
      says: '£94 million',
    },
    {
      thread: ['who is the DCS in Gateshead?'],
      asked: 'and Middlesbrough - who is it there?',
      says: 'Helen Watson',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('a detail that the last turns know nothing of is looked for where an earlier one was answered:', () => {
  test.each([
    {
      thread: ['You Can Foster', 'who is the DCS in Gateshead?', 'latest from the South West'],
      asked: 'how many enquiries has the relaunch had?',
      says: '700 enquiries',
    },
    {
      thread: ['spring budget 2017', 'who is the DCS in Gateshead?'],
      asked: 'how many free schools was that?',
      says: '140 more free schools',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('a single word is asked of what was shown, and of nothing else:', () => {
  test.each([
    { thread: ['county lines summit'], asked: 'who is giving the keynote?' },
    { thread: ['neglect campaigns in the South West'], asked: 'how many people rang in?' },
    { thread: ['exclusions survey north west'], asked: 'how many pupils were excluded?' },
    { thread: ['children social work matters'], asked: 'who built the app?' },
    { thread: ['keep on caring event eastern'], asked: 'where was it held?' },
    { thread: ['secure schools'], asked: 'when will the first one open?' },
  ])('“$asked” after $thread is refused', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });

  test('a name, and several words, are asked of anything', () => {
    const thread = ['county lines summit'];
    expect(documentsOf(ask('what does FutureSocial do?', { thread }))[0]).toMatch(/^west-midlands/);
    expect(documentsOf(ask('how many children live in poverty?', { thread }))[0]).not.toMatch(/^eastern/);
  });
});

test('why something is done is told of just that, where the follow-up says nothing of its own', () => {
  const thread = ["children's homes turning down placements SPI"];
  expect(ask('why are they doing that?', { thread }).headline).toContain('for fear of');
});

test('a date in few words gives way to the day that another update of the region names', () => {
  const thread = ['north east conference on strategic use of education data'];
  expect(ask('when is it?', { thread }).headline).toContain('23 January');
});

test('somebody who came from a body is told by whatever is said of that', () => {
  const thread = ['LADO conference West Midlands'];
  expect(ask('who came from the police?', { thread }).headline).toContain('Michael Spellman');
});

test('anything in another region is that on the same', () => {
  const [first] = passagesOf(ask('anything in the West Midlands?', { thread: ['CSE in the East Midlands'] }));
  expect(first?.region).toBe('west-midlands');
  expect(first?.excerpt).toContain('CSE');
});

describe('what stands where it was shown comes before what other documents say of as much:', () => {
  test.each([
    {
      thread: ['tell me about the Gold Group'],
      asked: 'what is it for?',
      says: 'overseeing the police response',
    },
    { thread: ['LADO conference West Midlands'], asked: 'was Ofsted at the LADO one?', says: 'Ofsted' },
    { thread: ['child death reviews london'], asked: 'who are they working with?', says: 'partners' },
    {
      thread: ['north east sept 2016', 'who left Middlesbrough?'],
      asked: 'and who stepped in?',
      says: 'Eleni Ioannides',
    },
    {
      thread: ['how much is the DoH putting into NHS technology?'],
      asked: 'who came from NHS Digital?',
      says: 'NHS Digital’s Chief Social Worker then joined',
    },
    {
      thread: ['HCAN committee update December 2016'],
      asked: 'who came from Hampshire?',
      says: 'Colleagues from Hampshire County Council',
    },
    {
      thread: ['north east november 2017'],
      asked: 'who attended from Wigan?',
      says: 'colleagues from Wigan Council',
    },
    {
      thread: ['Better for Children seminars'],
      asked: 'on what day is the one on care orders?',
      says: '5 December 2017',
    },
    {
      thread: ['peer reviews in the Eastern region'],
      asked: 'where was the one on domestic abuse?',
      says: 'Hertfordshire',
    },
    {
      thread: ['who was interim DCS in Middlesbrough in December 2016?'],
      asked: 'who was appointed in September 2017?',
      says: 'Helen Watson was DCS in Middlesbrough',
    },
    { thread: ["funding gap children's services"], asked: 'who worked that out?', says: 'The LGA estimates' },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

test.each([
  { thread: ['HCAN committee update December 2016'], asked: 'who came from Rutland?' },
  { thread: ['Better for Children seminars'], asked: 'when is the one on dog shows?' },
])('and what is not told there stays untold: “$asked”', ({ thread, asked }) => {
  expect(ask(asked, { thread }).kind).toBe('refused');
});

test('“there” is the region of the document shown, though nobody named it', () => {
  const thread = ['county lines summit'];
  const [first] = passagesOf(ask('anything on peer review training there?', { thread }));
  expect(first?.region).toBe('eastern');
});

test('what is said word for word together is not taken for a part of it in the region of before', () => {
  const thread = ['SEND peer challenge in the east midlands'];
  expect(documentsOf(ask('anything on opportunity areas?', { thread }))[0]).toBe(
    'six-new-opportunity-areas-comment',
  );
});

test('a post that a matter does not have is asked of the region shown', () => {
  const thread = ['latest west midlands update', 'who is the SEND co-ordinator?'];
  expect(ask('and the chair?', { thread }).headline).toMatch(/chairs the West Midlands region/);
});

test('elsewhere in the document something has to tell clearly more than where it was shown', () => {
  const thread = ['what did the president say about home education in july 2017'];
  const [first] = passagesOf(ask('why do schools do it?', { thread }));
  expect(first?.heading).toBe('On elective home education');
});

describe('what was shown is asked about, whatever its words mean by themselves:', () => {
  test.each([
    { thread: ['custody london'], asked: 'how many times have they met?', says: 'met once' },
    { thread: ['nexus seminar east midlands'], asked: "what's it trying to do?", says: 'un-met data needs' },
    {
      thread: ['NW school improvement board', "who's on it?"],
      asked: 'who chairs it?',
      says: 'chaired independently',
    },
    {
      thread: ['london dcs peer review model'],
      asked: 'whose dataset are they copying?',
      says: 'Eastern Region',
    },
    { thread: ['SAVMax', 'how long does the visit last?'], asked: 'and the SEND ones?', says: 'two days' },
    {
      thread: ['peer challengers in Yorkshire December 2016'],
      asked: 'why has the number dropped?',
      says: 'staff turnover',
    },
    {
      thread: ['what did the FCYP say about sanctions in 2016?'],
      asked: 'who came to see them?',
      says: 'Department of Work and Pensions',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

test('what is called an update of directors is that update, and nobody who is named beside one', () => {
  expect(
    ask('how many interims are there?', { thread: ['DCS update 2017 press release'] }).headline,
  ).toContain('16 interim directors');
});

describe('who came or left is told of the whole update shown, and of no other:', () => {
  test.each([
    { thread: ['North East update September 2016'], asked: 'who left?', says: 'Rachael Shimmin' },
    { thread: ['North East update September 2017'], asked: 'who was appointed?', says: 'Helen Watson' },
    { thread: ["What's the latest from the West Midlands?"], asked: 'who left?', says: 'Pat Bullen' },
    {
      thread: ["What's the latest from the North East?"],
      asked: 'who left in 2016?',
      says: 'in the North East, or as about to: Rachael Shimmin',
    },
    { thread: ["What's the latest from London?"], asked: 'when does it meet?', says: 'met in October' },
  ])('“$asked” below $thread: $says', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each([
    { thread: ["What's the latest from the East Midlands?"], asked: 'who resigned?' },
    { thread: ["What's the latest from the East Midlands?"], asked: 'who left?' },
    { thread: ["What's the latest from the North West?"], asked: 'which directors have left?' },
    { thread: ["What's the latest from the North East?"], asked: 'who was appointed?' },
    { thread: ["What's the latest from the North East?"], asked: 'who has been appointed?' },
    { thread: ["What's the latest from the East Midlands?"], asked: "who's new?" },
    { thread: ['latest from SPI'], asked: 'who left?' },
    { thread: ["What's the latest from the South East?"], asked: 'when does it meet?' },
    { thread: ["What's the latest from the East Midlands?"], asked: 'when do they meet?' },
    { thread: ["What's the latest from the North West?"], asked: 'when is the audit due to be repeated?' },
  ])('“$asked” below $thread, which does not tell it, is refused', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

describe('a word explained in between is passed over:', () => {
  test.each([
    {
      thread: ['North East teaching partnership', 'what does NESWA stand for?'],
      asked: 'and when was the bid agreed',
      says: 'agreed by the Department of Health in November',
    },
    {
      thread: ['South West regional summit 2017', 'what does LGA stand for?'],
      asked: 'how many people came?',
      says: 'over 60 participants',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('“their” is of the place named last:', () => {
  test.each([
    {
      place: 'the South East',
      asked: 'what do they call their agreement',
      says: 'Memorandum of Co-operation',
    },
    { place: 'the South West', asked: 'when was their agreement made', says: 'agreed in July 2016' },
  ])('“$asked” after $place', ({ place, asked, says }) => {
    const thread = ['North East latest update', 'anything on agency social workers?', `and in ${place}?`];
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('and never of the one before', () => {
    const thread = ['FutureSocial in the West Midlands', 'and the South East?'];
    expect(ask('how much did they get for it', { thread }).kind).toBe('refused');
  });
});

describe('over what period something runs is told by both ends of it:', () => {
  test.each(['over what period will they run?', 'over what timeframe?'])('“%s”', (asked) => {
    const thread = ['getting to good seminars in the north west 2016/17'];
    expect(ask(asked, { thread }).headline).toContain('October 2016 - July 2017');
  });
});
