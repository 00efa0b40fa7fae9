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
