import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('a thread goes on as people talk:', () => {
  test.each([
    {
      thread: ['blockchain in London'],
      asked: 'ok, school places then',
      first: /^greater-london/,
      says: 'school places',
    },
    {
      thread: ['apprenticeships in the north east'],
      asked: 'oh I meant east midlands',
      first: /^east-midlands/,
      says: 'apprentice',
    },
    { thread: ['UASC'], asked: 'narrow it down to the South West', first: /^south-west/, says: 'UASC' },
    {
      thread: ['funding pressures in London', 'how much is the shortfall in the high needs block?'],
      asked: 'what was it in September',
      first: /^greater-london-region-update-september-2017$/,
      says: '£94 million on the high needs block',
    },
    {
      thread: ['who is the DCS in Stockton?', 'since when?'],
      asked: 'and Durham?',
      first: /^north-east/,
      says: 'Margaret Whellans',
    },
    {
      thread: ['adoption in Yorkshire', 'which part is live?'],
      asked: 'and London?',
      first: /^greater-london/,
      says: 'adoption',
    },
    {
      thread: ['who chairs FCYP'],
      asked: 'and workforce?',
      first: /^naas-consultation/,
      says: 'Rachael Wardell',
    },
    {
      thread: ['what is an RAA', 'regionalising adoption in London'],
      asked: 'and in the East Midlands?',
      first: /^east-midlands/,
      says: 'adoption',
    },
    {
      thread: ['who chairs the North East'],
      asked: 'what did they say about care leavers',
      first: /^north-east-region-update-november-2017$/,
      says: 'care leaver',
    },
    {
      thread: ['who is the DCS in Stockton'],
      asked: "what's the region's latest",
      first: /^north-east-region-update-november-2017$/,
      says: 'The latest held from the North East',
    },
    {
      thread: ['who chairs R&S?'],
      asked: 'what did the committee discuss in November 2017',
      first: /^update-rs-policy-committee-nov-2017$/,
      says: 'Resources and Sustainability',
    },
    {
      thread: ['social worker accreditation'],
      asked: 'what does Rachael Wardell think of it?',
      first: /^naas-consultation/,
      says: 'disappointing',
    },
    {
      thread: ["who's the president of ADCS in 2017/18"],
      asked: "where's she from",
      first: /./,
      says: 'Nottingham City',
    },
    {
      thread: ['Link Maker'],
      asked: 'what changed in August 2016?',
      first: /^hcan-and-rs-policy-committee-updates-september-2016$/,
      says: 'all care settings',
    },
  ])('“$asked” after $thread', ({ thread, asked, first, says }) => {
    const answer = ask(asked, { thread });
    expect(documentsOf(answer)[0] ?? '').toMatch(first);
    expect(JSON.stringify(answer)).toContain(says);
  });
});

test.each([
  {
    thread: ['who was president in 2016'],
    asked: 'what did he say about fostering agencies making profits',
    says: /^Fostering agencies making profits: Dave Hill, /,
  },
  {
    thread: ['Martin Narey review'],
    asked: 'which committees are picking it up',
    says: /^“Martin Narey review” comes up in updates from/,
  },
  {
    thread: ['Return to Social Work programme'],
    asked: 'what other regions are in it?',
    says: /along with the Eastern Region and London/,
  },
])(
  'nothing is said twice, and no region named that has no part: “$asked” after $thread',
  ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toMatch(says);
  },
);

test('where the heading is the topic asked for, what stands under it is shown from its beginning', () => {
  const answer = ask('leadership development in Yorkshire and Humber');
  expect(answer.kind === 'found' && answer.passages[0].excerpt).toMatch(
    /^The region runs a well-established/,
  );
});

describe('below what somebody said, a topic is what they said on that:', () => {
  test.each([
    {
      thread: ['what did Dave Hill say at NCASC 2016?'],
      asked: 'anything on Calais?',
      says: 'vulnerable migrants',
    },
    { thread: ['what did Dave Hill say at NCASC 2016?'], asked: 'and on schools?', says: 'Dave Hill' },
    {
      thread: ['what did Dave Hill say at NCASC 2016?'],
      asked: 'what about social workers?',
      says: 'Dave Hill',
    },
    {
      thread: ['Who was ADCS president in 2016?', 'what did he say at the annual conference?'],
      asked: 'and on academies?',
      says: 'recalcitrant academy',
    },
    {
      thread: ['What did the president say at NCASC 2017?'],
      asked: 'anything on Brexit?',
      says: 'Brexit negotiations',
    },
  ])('after “$thread”, “$asked” says “$says”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each([
    { thread: ['What did the president say at NCASC 2017?'], asked: 'any mention of UASC?' },
    { thread: ['what did Robert Goodwill say'], asked: 'and about foster carers?' },
    { thread: ['what did Dave Hill say at NCASC 2016?'], asked: 'anything on the weather?' },
  ])('and nobody else answers for them: after “$thread”, “$asked” is refused', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

describe('the figure that somebody gave is that of the matter spoken of:', () => {
  const gap = 'how big is the funding gap in children’s services?';
  test.each([
    { thread: [gap, 'who estimated it?'], asked: 'and what number did Dave Hill give?', says: '£1.9bn' },
    { thread: [gap, 'who estimated it?'], asked: 'what did Dave Hill say?', says: '£1.9bn' },
    { thread: ['how many UASC are in care?'], asked: 'how many did Dave Hill say?', says: '4,500' },
    {
      thread: ['how many children are in care'],
      asked: 'what figure did the president use?',
      says: '71,000',
    },
    {
      thread: ['how many children live in poverty'],
      asked: 'what estimate did Alison Michalska give?',
      says: 'four million',
    },
  ])('after “$thread”, “$asked” says “$says”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('who gave none is not quoted with something else', () => {
    expect(ask('what number did Rachael Wardell quote?', { thread: ['UASC'] }).kind).toBe('refused');
  });
});
