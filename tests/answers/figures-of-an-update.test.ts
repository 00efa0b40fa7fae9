import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { TODAY } from './real-corpus.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`## In figures

- Tricycles lent: 8,250
- Average caseload: 16.4

## How many looked after children do we have?

7,318 on 31 March, a little up.

## Otter cards

Schools in Slough give out cards with an otter on them. 61 schools had them by Easter. Printing them took £4,700 last year.

## Pottery

The region’s kilns are run by Clayworks Kent. Its first kiln was lit in Margate.

The rate of breakages at our kilns stood at 9.4 per cent, the lowest yet.

## Lanterns

A lantern hall for the whole county will be built in Dover. Nobody has one today. The doors should open in spring 2028.

## Marmalade for carers

It gives every aunt who takes in a child a pot a week. There are 340 marmalade families.

## Dates for the diary

- Beekeepers' supper: 30 November, Sandgate Cricket Club

## The Otter Exchange

An Otter Exchange is an afternoon in another council’s offices. Twelve took place in 2025. Kent has more beekeepers among its carers than any other council: 2,310 by our count.

## Beaver Farm

Beaver Farm takes in six young people at a time. It opened on 17 July and has had nine guests; the mean stay is 26 nights. Running it costs £1.9m a year.

## Spending

- Strand: Lantern pilot | Budget: £310,000 | Spent by December: £96,500
`);
const ask = (text: string) => answerQuestion({ text, thread: [] }, knowledge, TODAY);

describe('a figure is told that an update gives', () => {
  test.each([
    { how: 'behind its label', asked: 'how many tricycles were lent in the South East', value: '8,250' },
    { how: 'as an average', asked: 'what is the average caseload in the South East?', value: '16.4' },
    {
      how: 'in the answer to a question',
      asked: 'how many looked after children are there in the south east?',
      value: '7,318',
    },
    { how: 'of what does something', asked: 'how many schools use otter cards?', value: '61 schools' },
    {
      how: 'of “last year”, in the same words',
      asked: 'how much did the otter cards cost to print last year',
      value: '£4,700',
    },
    {
      how: 'by a feast of that year',
      asked: 'how many schools had otter cards by Easter 2026',
      value: '61 schools',
    },
    {
      how: 'two sentences behind what it is of',
      asked: 'when will the lantern hall in Dover open?',
      value: 'spring 2028',
    },
    {
      how: 'behind another passage on the matter',
      asked: 'what is the rate of breakages at the kilns?',
      value: '9.4 per cent',
    },
    {
      how: 'by a number that opens its sentence without a noun',
      asked: 'how many otter exchanges took place in 2025?',
      value: 'Twelve took place',
    },
    {
      how: 'as a stretch of time, and not by what it costs a year',
      asked: 'how long do young people stay at Beaver Farm on average?',
      value: '26 nights',
    },
    {
      how: 'behind the colon of its own sentence',
      asked: 'how many carers in Kent are beekeepers',
      value: '2,310',
    },
    {
      how: 'as a part of a sum',
      asked: 'how much of the lantern pilot budget has been spent?',
      value: '£96,500',
    },
    {
      how: 'as the place that ends the entry of a diary',
      asked: "where is the beekeepers' supper in the South East?",
      value: 'Sandgate Cricket Club',
    },
  ])('$how: “$asked”', ({ asked, value }) => {
    expect(ask(asked).headline).toContain(value);
  });
});

test('no figure is told of what has none', () => {
  expect(ask('how much does the pottery cost?').kind).toBe('refused');
  expect(ask('how many otters are there in Slough?').kind).toBe('refused');
  expect(ask('how many otter exchanges were cancelled?').kind).toBe('refused');
  expect(ask('how many of the carers in Kent are dentists?').kind).toBe('refused');
});
