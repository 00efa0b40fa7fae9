import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

const sameAnswer = (thread: string[], asked: string, plain: string) => {
  const answer = ask(asked, { thread });
  const plainly = ask(plain, { thread });
  expect(plainly.kind).toBe('found');
  expect(documentsOf(answer)[0]).toBe(documentsOf(plainly)[0]);
  expect(answer.headline).toBe(plainly.headline);
};

describe('however people move on to another region, committee or date, they are shown what the plainest words show:', () => {
  const ways = [
    'X please',
    'could you do X as well',
    'same again for X',
    'do you have one from X?',
    "I'd also like X",
    'show me X',
    'what of X?',
    'likewise X',
    'repeat that for X please',
    'the X one please',
    'switch to X',
    'wrong one, X please',
    'ok now X then',
  ];
  test.each(
    [
      { thread: ["what's the newest from Yorkshire and Humber?"], name: 'the North East' },
      { thread: ['adoption in the West Midlands'], name: 'London' },
      { thread: ['who chairs the South East region?'], name: 'the East Midlands' },
      { thread: ['latest from SPI'], name: 'FCYP' },
      { thread: ['HCAN feb 2017 update'], name: 'workforce development' },
      { thread: ['latest from the North West'], name: 'September 2016' },
    ].flatMap((row) =>
      ways.map((way) => ({ ...row, asked: way.replace('X', row.name).replace('the the', 'the') })),
    ),
  )('“$asked” after $thread', ({ thread, name, asked }) => {
    sameAnswer(thread, asked, `and ${name}?`);
  });
});

describe('a follow-up that asks more than where to go is not taken for one that only moves on:', () => {
  test.each([
    {
      thread: ['adoption in London'],
      asked: 'which authorities are there in the North East',
      says: 'Darlington',
    },
    {
      thread: ['who is the DCS in Gateshead?'],
      asked: 'what about the chair in London',
      says: 'Florence Kroll',
    },
    { thread: ['SPI november 2017'], asked: 'and the one with RS?', says: 'December 2017' },
    {
      thread: ['who is the DCS in Gateshead?'],
      asked: 'the update from London',
      says: 'London Region Update',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('what is said of the answer before, and what only leads to a question, changes nothing:', () => {
  const ways = [
    'Thanks, that helps. X',
    'got it, X',
    'ok, X',
    'interesting - X',
    'one more: X',
    'Last question - X',
    'quick follow-up: X',
    'X please',
    'out of interest, X',
  ];
  test.each(
    [
      { thread: ['county lines summit'], plain: 'when is it?' },
      { thread: ['south west regional summit november 2017'], plain: 'who gave the keynote?' },
      { thread: ["what's happening on UASC in the South West?"], plain: 'and in London?' },
      { thread: ['who chairs the Eastern region?'], plain: 'what is Challenge 2021?' },
      { thread: ["what's the latest from the East Midlands?"], plain: 'the one before that' },
    ].flatMap((row) => ways.map((way) => ({ ...row, asked: way.replace('X', row.plain) }))),
  )('“$asked” after $thread', ({ thread, plain, asked }) => {
    sameAnswer(thread, asked, plain);
  });
  test.each([
    {
      thread: ['south west regional summit november 2017'],
      asked: 'sorry, who gave the keynote?',
      plain: 'who gave the keynote?',
    },
    { thread: ['latest from London'], asked: 'then who chairs FCYP?', plain: 'who chairs FCYP?' },
    {
      thread: ['who chairs FCYP?'],
      asked: "what's the latest from the South West then?",
      plain: "what's the latest from the South West?",
    },
    { thread: ['north east latest'], asked: 'and adoption then?', plain: 'and adoption?' },
    { thread: ['who chairs the North East region?'], asked: "who's that?", plain: 'who is she?' },
  ])('“$asked” after $thread', ({ thread, plain, asked }) => {
    sameAnswer(thread, asked, plain);
  });
});

describe('whatever words ask for a detail of what was shown, it is the one that the plainest question is told:', () => {
  const wordings = {
    'where was it held?': ['whereabouts?', 'venue?', 'at what place', 'where did they hold it'],
    'when is it?': ['date?', 'dates?', "what's the date of it?", 'on what day'],
    'how many came?': ['how many people came along?', 'attendance?', 'how big was the audience?'],
    'who spoke?': [
      'speakers?',
      'any speakers?',
      'who are the speakers',
      'list of speakers please',
      'who addressed it',
    ],
    'how much was it?': ['what was the sum?', 'how many pounds', 'what did it come to?'],
    'which councils are involved?': ['councils involved?', 'which LAs', 'names of the councils?'],
    'who said that?': ['said by whom?', 'which chair was quoted?', 'which director said so'],
  };
  const of = (thread: string[], plain: keyof typeof wordings) =>
    wordings[plain].map((asked) => ({ thread, plain, asked }));
  test.each([
    ...of(['national LADO conference', 'who spoke?'], 'where was it held?'),
    ...of(['Better for Children seminar'], 'when is it?'),
    ...of(['national LADO conference'], 'who spoke?'),
    ...of(['FutureSocial'], 'how much was it?'),
    ...of(['comment on increases in remand fees'], 'who said that?'),
  ])('“$asked” after $thread', ({ thread, plain, asked }) => {
    sameAnswer(thread, asked, plain);
  });
});

describe('a follow-up is told of what an earlier turn was asked of, and of nobody who is not known:', () => {
  test.each([
    {
      thread: ['national workshop on managing the interim agency market', 'who should go to it?'],
      asked: 'where is it and what time',
      says: 'Central Birmingham',
    },
    {
      thread: ['West Midlands November 2023', 'how many services are good or better?'],
      asked: 'who signed that introduction',
      says: 'Tina Russell',
    },
    {
      thread: ['who leads sector-led improvement in the South East, September 2016?'],
      asked: 'and who helps him with it?',
      says: 'Alison Jeffery',
    },
    { thread: ['West Midlands update April 2017'], asked: 'and after that?', says: 'September 2017' },
    { thread: ['West Midlands update April 2017'], asked: 'the current one?', says: 'November 2023' },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
  test.each([
    { thread: ['who chairs the SPI committee?'], asked: 'which council is she from?' },
    { thread: ['who chairs the SPI committee?'], asked: "what's her email" },
    { thread: ['who took over as DCS in Gateshead?'], asked: 'who helps her?' },
    { thread: ['county lines summit', 'how many people are expected?'], asked: 'what did it cost' },
    { thread: ['county lines summit', 'how many people are expected?'], asked: 'what colour is it' },
  ])('nothing: “$asked” after $thread', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

test.each([
  {
    before: 'What did ADCS say about the exclusion of looked after children?',
    asked: 'When was that published?',
  },
  {
    before: 'is anybody worried about teenagers who are made to carry drugs',
    asked: 'which update is that from',
  },
  { before: 'exclusion of looked after children', asked: 'how old is that?' },
])('“$asked” shows again what “$before” was told, however it was found', ({ before, asked }) => {
  expect(ask(asked, { thread: [before] }).headline).toBe(ask(before).headline);
});
