import { describe, expect, test } from 'vitest';
import { twoQuestions } from '../../src/answers/follow-up/two-questions.ts';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('a slip is owned up to in many words:', () => {
  test.each([
    {
      thread: ['What is the latest from the North East?'],
      asked: 'Oh dear, I am so sorry - I meant to write the North West.',
    },
    { thread: ['latest from London'], asked: 'My fault, I should have asked for the North West' },
    { thread: ['latest from London'], asked: "I'm afraid I typed the wrong region. I meant the North West." },
    { thread: ['latest from London'], asked: 'Actually I wanted to ask about the North West' },
    { thread: ['latest from London'], asked: 'Forgive me, I was thinking of the North West.' },
  ])('“$asked”', ({ thread, asked }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toMatch(/^nw-region-update-nov-2017/);
  });

  test.each([
    'I am sorry to hear that. What about the South East?',
    'I should have asked about the South East',
  ])('“%s” below a topic', (asked) => {
    const answer = ask(asked, { thread: ['what does London say about asylum seeking children?'] });
    expect(documentsOf(answer)[0]).toMatch(/^south-east-region/);
  });
});

describe('what somebody says beside a question is no part of it:', () => {
  const thread = [
    'What is the latest from the North West?',
    'what is the Better for Children seminar about?',
  ];
  test.each([
    'When is it? I want to put it into the calendar.',
    'That sounds useful. When does it take place?',
    'When is it? One of my managers would like to come along.',
  ])('“%s”', (asked) => {
    expect(ask(asked, { thread })).toMatchObject({ headline: expect.stringContaining('5 December 2017') });
  });
});

describe('of two questions in one turn', () => {
  const summit = ['Tell me about the county lines summit in the Eastern region'];

  test('both are answered, the first one first', () => {
    const answer = ask('When will it be, and how many people are expected?', { thread: summit });
    expect(answer).toMatchObject({ kind: 'found', headline: expect.stringContaining('end of November') });
    expect(answer.headline).toContain('about 50 attendees');
    expect(passagesOf(answer).map(({ excerpt }) => excerpt)).toEqual([
      expect.stringContaining('end of November'),
      expect.stringContaining('about 50 attendees'),
    ]);
  });

  test('what one sentence answers is said once', () => {
    const { headline } = ask('How many NE staff were invited on to Firstline and from how many LAs?');
    expect(headline.match(/25 members of staff/g)).toHaveLength(1);
  });

  test('the one that nothing answers is named', () => {
    const answer = ask('how many will come and who is cooking?', { thread: summit });
    expect(answer).toMatchObject({ kind: 'found', headline: expect.stringContaining('about 50 attendees') });
    expect(answer.notice).toContain('I found no answer to “who is cooking”.');
  });

  test('neither is answered where nothing is held', () => {
    expect(ask('how much is a ticket and who is cooking?', { thread: summit }).kind).toBe('refused');
  });

  test.each([
    { asked: 'who runs it and since when?', first: 'who runs it?', second: 'since when?' },
    { asked: 'And where was it; did Ofsted come?', first: null, second: null },
    { asked: 'what did they say about how many came and who spoke?', first: null, second: null },
    { asked: 'when and where was it?', first: null, second: null },
    { asked: 'who chairs FCYP and SPI?', first: null, second: null },
    { asked: 'what is being done on neglect and when children go missing?', first: null, second: null },
  ])('“$asked” asks “$first” and “$second”', ({ asked, first, second }) => {
    expect(twoQuestions({ text: asked, thread: [] })?.map(({ text }) => text) ?? [null, null]).toEqual([
      first,
      second,
    ]);
  });
});

describe('who helps with something is', () => {
  test.each([
    {
      thread: ['What is the FutureSocial project in the West Midlands?'],
      asked: 'Who is supporting them in building it?',
    },
    {
      thread: ['what is FutureSocial?', 'how much money were they given?'],
      asked: 'who is helping them to set it up?',
    },
    {
      thread: ['what is the FutureSocial scheme?', 'how much did it get?'],
      asked: 'who are they working with?',
    },
  ])('whom they work with, be it told in another update: “$asked”', ({ thread, asked }) => {
    expect(ask(asked, { thread }).headline).toContain('working with Mutual Ventures');
  });
});

test.each([
  'Why was the group not pleased with the report?',
  "why weren't they impressed?",
  'why were members so critical of it',
])('why a committee minded is told by what it minded: “%s”', (asked) => {
  const thread = ['What did the Resources committee discuss with the National Audit Office?'];
  expect(ask(asked, { thread }).headline).toContain('disappointed that the study focused on the conversion');
});

test('a body asked for by its name in full is spoken of where its letters stand', () => {
  const answer = ask('what did the Resources committee discuss with the National Audit Office?');
  expect(documentsOf(answer)[0]).toBe('update-rs-policy-committee-nov-2017');
});

test('below a whole update the contact for a matter is the one of its section, and not the first that is shown', () => {
  for (const asked of ['who is the contact for Ofsted?', 'who do I contact about working with Ofsted?']) {
    const answer = ask(asked, { thread: ['North West update December 2016'] });
    expect(answer.headline).toContain('Maxine Froggatt');
  }
});

test('what somebody said on another matter is asked for also behind a detail', () => {
  const thread = ['what did the president say about grammar schools?', 'when was that?'];
  expect(ask('and what about funding?', { thread }).headline).toContain(
    'The LGA estimates that the funding gap',
  );
});

test.each([
  {
    thread: ['how many external groups do HCAN members sit on?'],
    asked: 'and the FCYP members?',
    says: '26 external groups',
  },
  {
    thread: ['who is the director in Gateshead?'],
    asked: "and Middlesbrough's director?",
    says: 'Helen Watson',
  },
])(
  'a follow-up that repeats a word of the question before still exchanges the place alone: “$asked”',
  ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  },
);
