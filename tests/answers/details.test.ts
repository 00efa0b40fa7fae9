import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('a follow-up for a detail is answered from where the thing was shown:', () => {
  test.each([
    { thread: ['You Can Foster'], asked: 'how many enquiries since the relaunch?', says: '700 enquiries' },
    {
      thread: ['SPI update november 2017'],
      asked: 'what did the chief inspector of prisons conclude?',
      says: 'not a single establishment',
    },
    { thread: ['county lines summit'], asked: 'how many are expected to come?', says: 'about 50 attendees' },
    { thread: ['county lines summit'], asked: "what's it for?", says: 'The aim is' },
    { thread: ['manchester arena'], asked: 'who wrote the guidance', says: 'prepared by colleagues' },
    { thread: ['london update nov 2017'], asked: 'what did the HMIC find?', says: 'serious concerns' },
    {
      thread: ['leaving care peer review in Central Bedfordshire'],
      asked: 'which councils did it?',
      says: 'Suffolk, Hertfordshire and Peterborough',
    },
    { thread: ['home to school transport'], asked: "what's the annual bill", says: '£1b' },
    { thread: ['early help'], asked: 'how many assessments', says: '225,000 early help assessments' },
    {
      thread: ['SEND peer challenge East Midlands'],
      asked: 'what do they look at',
      says: 'investigate key lines of enquiry',
    },
    { thread: ['peer review training eastern'], asked: 'how did it go?', says: 'very well received' },
    {
      thread: ['how many audits did the North West do?'],
      asked: 'who carried them out?',
      says: 'conducted by a mixture of team managers',
    },
    {
      thread: ["what's the South East's latest?"],
      asked: "who's involved in the peer challenge?",
      says: '20 delegates',
    },
    { thread: ["what's the target in the West Midlands?"], asked: 'have they met it?', says: '80% target' },
    { thread: ['child poverty'], asked: 'how many kids', says: 'four million children' },
    { thread: ['practice leaders programme'], asked: "who's it for", says: 'aimed at those' },
    { thread: ['north east firstline programme'], asked: 'how many staff went on it?', says: '25 members' },
    {
      thread: ['Yorkshire systems thinking programme', 'who delivers it?'],
      asked: 'how many councils are in it this time?',
      says: 'Four LAs',
    },
    {
      thread: ['age assessment training west midlands', 'who is it for'],
      asked: 'until when does it run?',
      says: 'up to March 2024',
    },
    {
      thread: ['getting to good seminars north west'],
      asked: 'what subjects will they be on?',
      says: 'Domestic abuse and violence',
    },
    {
      thread: ['self evaluation template in the east midlands', 'how many councils?'],
      asked: "what's the next step?",
      says: 'December and January',
    },
    {
      thread: ['National LADO conference'],
      asked: 'who opened it?',
      says: 'started with a talk from Lyn Gavin',
    },
    { thread: ['transforming care'], asked: 'who is worried?', says: 'The committee raised concerns' },
    { thread: ['youth custody service'], asked: 'what does the inspector say', says: 'HMCI concluded' },
    { thread: ['wigan deal'], asked: 'who talked about it?', says: 'delivered by Anton Florek' },
    { thread: ['Aspirant Leaders Programme'], asked: 'who runs it', says: 'directed by the SLI coordinator' },
    { thread: ['what is SLP?'], asked: 'how many people have done it?', says: '25 participants' },
    {
      thread: ['teaching partnership in the north east'],
      asked: 'which universities are part of it?',
      says: 'the Open University',
    },
    {
      thread: ['care orders at home in the north west', 'how many audits came back'],
      asked: 'which university is helping?',
      says: 'Manchester Metropolitan University',
    },
    {
      thread: ['SEND peer challenge in East Midlands'],
      asked: 'how big is the pool?',
      says: 'pool of almost 60 colleagues',
    },
    {
      thread: ['peer challenge in Yorkshire'],
      asked: 'how many are on the team',
      says: 'a team of four',
    },
    {
      thread: ['latest update from the west midlands'],
      asked: 'how many are good or better now?',
      says: 'nine of our 14',
    },
    {
      thread: ['what did Alison Michalska say about school places in july 2017'],
      asked: 'how many extra by 2020',
      says: '729,000',
    },
    {
      thread: ['what good practice was shared in the north west?'],
      asked: 'which authorities',
      says: 'Blackburn with Darwen',
    },
    { thread: ['data benchmarking in the south west'], asked: 'who is delivering it', says: 'Bournemouth' },
    { thread: ['SW memorandum social workers'], asked: 'has it worked?', says: 'upheld effectively' },
    { thread: ['remand fees increase'], asked: "what's the worry", says: 'strain' },
    { thread: ['HMIC inspection of the met'], asked: 'what were the findings?', says: 'serious concerns' },
    { thread: ['county lines'], asked: "who's invited", says: 'Police' },
    { thread: ['home education'], asked: 'how many kids is it', says: '30,000' },
    {
      thread: ['eastern region november 2017'],
      asked: 'what are their priorities',
      says: 'SEND reforms, including improving attainment',
    },
    { thread: ['SLP in Yorkshire and Humber'], asked: 'how many people take part?', says: '25 participants' },
    { thread: ['tell me about NESWA'], asked: 'who evaluates it', says: 'Buckinghamshire New University' },
    {
      thread: ['ombudsman complaints about children’s services'],
      asked: 'by how much did they go up?',
      says: '13%',
    },
    {
      thread: ['systems thinking programme'],
      asked: 'how many LAs took part?',
      says: 'Four LAs are engaged',
    },
    {
      thread: ['regional audit of care orders in the North West'],
      asked: 'how many audits were there',
      says: 'a total of 62 audits',
    },
    {
      thread: ['Central Bedfordshire peer review'],
      asked: 'who did it?',
      says: 'Suffolk, Hertfordshire and Peterborough',
    },
    {
      thread: ['greater london dec 2016 update'],
      asked: 'who did they help with UASC transfers?',
      says: 'additional support to Croydon',
    },
    { thread: ['Stuart Gallimore'], asked: 'who helps him with the SE lead', says: 'Alison Jeffery' },
    { thread: ['You Can Foster campaign'], asked: "what's the website?", says: 'youcanfoster.org' },
    {
      thread: ['You Can Foster campaign in the north west'],
      asked: 'who do I contact?',
      says: 'amy.lythgoe@bolton.gov.uk',
    },
    { thread: ['EAPC update february 2017'], asked: 'how often did they meet', says: 'four times in 2016' },
    {
      thread: ['regional improvement alliance pilot West Midlands Nov 2017'],
      asked: 'what happens next?',
      says: 'The next step is',
    },
    {
      thread: ['latest from the North East'],
      asked: 'what are they doing about agency staff',
      says: 'came into force on 4 September 2017',
    },
    {
      thread: ['regional safeguarding network conference West Midlands'],
      asked: 'how many authorities turned up',
      says: '12 LA’s were present',
    },
    {
      thread: ['MoU on agency social workers in the North East'],
      asked: 'how many councils signed up?',
      says: 'between all 12 North East local authorities',
    },
    {
      thread: ['peer challenge in Yorkshire & Humber'],
      asked: 'how many have been done so far',
      says: '30 LA/LSCB children’s services peer challenges',
    },
    {
      thread: ['east midlands workforce conference'],
      asked: 'what was it about?',
      says: 'The focus of the event',
    },
    { thread: ['West Midlands Ofsted results Nov 2023'], asked: 'whats the target', says: '80% target' },
    {
      thread: ['regional dataset in Yorkshire and Humber'],
      asked: 'who keeps it up to date',
      says: 'maintained by Sheffield City Council',
    },
    {
      thread: ['south west regional summit november 2017'],
      asked: 'who gave the keynote?',
      says: 'Schooling',
    },
    {
      thread: ['what is FutureSocial'],
      asked: 'which company are they developing it with?',
      says: 'Mutual Ventures',
    },
    { thread: ['east midlands workforce conference'], asked: 'who came', says: 'almost 100 delegates' },
    { thread: ['getting to good seminars north west 2016/17'], asked: 'who hosts them?', says: 'led by LAs' },
    {
      thread: ['East Midlands self-evaluation november 2017'],
      asked: 'how many councils have filled it in?',
      says: 'all nine LAs',
    },
    {
      thread: ['NAO study of academy conversions'],
      asked: 'what did the committee think of it?',
      says: 'disappointed',
    },
    {
      thread: ['what is the YCS?'],
      asked: 'who came from there to speak to the committee',
      says: 'Head of Contracts',
    },
    { thread: ['remand fees'], asked: 'who commented on that', says: 'Jenny Coles' },
    {
      thread: ['what does NTS stand for?'],
      asked: 'how does it work in the eastern region',
      says: 'rota scheme',
    },
  ])('“$asked” after $thread: $says', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('also where a detail was asked for before', () => {
    const thread = ['south west summit 2017', 'who gave the keynote?'];
    expect(ask('how many came', { thread }).headline).toContain('over 60 participants');
  });

  test.each([
    {
      thread: ['high needs block shortfall london nov 2017'],
      asked: "and for children's social care?",
      says: '£94 million',
    },
    {
      thread: ['how many children were in care in March 2016?'],
      asked: 'and care leavers?',
      says: '35,000 care leavers',
    },
    {
      thread: ['how many children were in care in March 2016?'],
      asked: 'and on child protection plans?',
      says: '50,000',
    },
  ])('also the same of another thing: “$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('the one in the order that is named', () => {
    const thread = ['NE peer challenge programme november 2017'];
    expect(ask('where was the first one?', { thread }).headline).toContain('Stockton');
  });

  test('who said it is whoever the statement or speech quotes', () => {
    const thread = ['how many home educated children are there in England?'];
    expect(ask('who said that', { thread }).headline).toContain('Alison Michalska');
  });

  test('but a question that another document tells more of is not', () => {
    const thread = ["president's speech NCASC 2017"];
    expect(documentsOf(ask('and what did the minister say?', { thread }))[0]).toBe(
      'minister-goodwill-speech-at-ncasc-2017',
    );
  });
});

describe('nobody is named for what no update says that anybody did:', () => {
  test.each([
    { thread: ['national LADO conference'], asked: 'who paid for it' },
    { thread: ['national LADO conference'], asked: 'who catered it' },
    { thread: ['exclusions survey north west'], asked: 'who designed it' },
    { thread: ['You Can Foster'], asked: 'who wrote it' },
    { thread: ['You Can Foster'], asked: 'how many staff are on it?' },
    { thread: ['peer challenge in the North East'], asked: 'who opened it' },
    { thread: ['teaching partnership in the north east'], asked: 'who is worried' },
    { thread: ['west midlands peer challenge'], asked: 'how many directors went on it' },
  ])('“$asked” after $thread', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

test.each(["what's her date of birth?", 'how old is she', 'what does she earn, and what is her salary?'])(
  'what no update says of anybody is refused, whoever was spoken of: “%s”',
  (asked) => {
    expect(ask(asked, { thread: ['West Midlands SEND co-ordinator 2023'] }).kind).toBe('refused');
  },
);

test('the headline says what was carried over, and not what was just asked', () => {
  const { headline } = ask('how many enquiries since the relaunch?', {
    thread: ['regional foster carer recruitment in the North West'],
  });
  expect(headline).toMatch(/^Regional foster carer recruitment in the North West: “North West Update/);
});

test('“how many?” after other details is still of what was spoken of first', () => {
  const thread = ['county lines summit', 'when is it', "who's invited"];
  expect(ask('how many', { thread }).headline).toContain('about 50 attendees');
});

test('what is taken over from a committee is said to be at the committee', () => {
  const thread = ['HCAN december 2016', 'what about secure'];
  expect(ask('who runs the unit', { thread }).headline).toMatch(
    /^Secure at the Health, Care and Additional Needs Policy Committee: .*HCC have been running/,
  );
});
