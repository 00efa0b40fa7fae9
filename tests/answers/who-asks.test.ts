import { describe, expect, test } from 'vitest';
import { withoutOwnReasons } from '../../src/answers/understanding/put-plainly/without-own-reasons.ts';
import { withoutWhoAsks } from '../../src/answers/understanding/put-plainly/without-who-asks.ts';
import { ask, documentsOf, knowledge } from './real-corpus.ts';

describe('what somebody says of themselves is no part of the question:', () => {
  test.each([
    {
      asked: 'As a new lead member I would like to read the newest report from the South West',
      question: 'the newest report from the South West',
    },
    { asked: "I'm a journalist and want to know who chairs it", question: 'who chairs it' },
    { asked: 'Speaking as a parent, how many came?', question: 'how many came?' },
    { asked: 'In my role as chair, I am keen to have sight of the plan', question: 'the plan' },
    { asked: 'Being new to the job I’d appreciate seeing UASC in London', question: 'UASC in London' },
    { asked: 'New lead member here - what is SLI?', question: 'what is SLI?' },
    { asked: 'We are a small charity and would be grateful for anything on neglect', question: 'neglect' },
    { asked: 'I sit on scrutiny and would welcome the latest', question: 'the latest' },
    { asked: 'I am writing as a governor to find out about exclusions', question: 'exclusions' },
    { asked: 'who is the DCS there, asking as a trainee', question: 'who is the DCS there' },
    {
      asked: 'I have early help in my portfolio now. What is going on with it in London?',
      question: 'What is going on with early help in London?',
    },
    { asked: 'could I have the April update', question: 'the April update' },
    { asked: "South West? I'm interested in neglect", question: 'neglect in South West' },
    { asked: 'North East - curious about audits', question: 'audits in North East' },
    { asked: 'interested in peer challenge, South East', question: 'peer challenge, South East' },
    { asked: 'interested parties at the summit', question: 'interested parties at the summit' },
    { asked: 'As a DCS in Leeds, who is my manager?', question: 'who is my manager in Leeds?' },
    {
      asked:
        'My lead member is speaking on fostering next week, what can he say about the fostering stocktake?',
      question: 'what is said about the fostering stocktake?',
    },
    {
      asked: "I'm presenting to scrutiny on Tuesday, what can I tell them about UASC",
      question: 'what is said about UASC',
    },
    { asked: 'my boss keeps asking about peer challenge', question: 'tell me about peer challenge' },
    {
      asked: 'my DCS is chairing a panel on neglect, anything on that from the South West?',
      question: 'my DCS is chairing a panel on neglect, anything on that from the South West?',
    },
  ])('“$asked” asks “$question”', ({ asked, question }) => {
    expect(withoutWhoAsks(asked, knowledge)).toBe(question);
  });

  test.each([
    'as a percentage of all schools, how many lost money',
    'as of April 2017, who is the DCS',
    'I want to foster a child',
    'I need to complain about my social worker',
    'children as carers',
    'can I appeal a school place',
    'is there a chair here',
  ])('“%s” stays as it is', (asked) => {
    expect(withoutWhoAsks(asked, knowledge)).toBe(asked);
  });
});

test('a region’s newest update is shown to whoever would like to read it', () => {
  const asked = 'As a new lead member I would like to read the newest report from the South West.';
  expect(documentsOf(ask(asked))).toEqual(documentsOf(ask('newest report from the South West')));
});

test('who says what they want it for is answered as who only asks', () => {
  const asked = 'My manager says to ask you who is ADCS president';
  expect(ask(asked)).toMatchObject({
    headline: (ask('who is ADCS president') as { headline: string }).headline,
  });
});

describe('what somebody says of their own plans or surprise is no part of the question:', () => {
  test.each([
    { asked: 'When is it? I have to tell my team.', question: 'When is it?' },
    { asked: 'And in Surrey? I have a meeting with both of them.', question: 'And in Surrey?' },
    { asked: 'That is a lot. How many came?', question: 'How many came?' },
    {
      asked: 'I had not heard of that. Who runs it? It would be good to know them.',
      question: 'Who runs it?',
    },
    { asked: 'who chairs it. my director wants to write to her', question: 'who chairs it.' },
  ])('“$asked” asks “$question”', ({ asked, question }) => {
    expect(withoutOwnReasons(asked, knowledge)).toBe(question);
  });

  test.each([
    'Any news? I want to know about adoption.',
    'What is new? I have a meeting in London.',
    'I am thinking of teenagers in hospital. Does someone keep an eye on them?',
    'I would like to keep the day free.',
    'What is new there? We would like to see the budget.',
    'Which region? I mean the one with the peer challenge.',
  ])('“%s” stays as it is', (asked) => {
    expect(withoutOwnReasons(asked, knowledge)).toBe(asked);
  });
});

describe('what somebody would do with an answer is no part of the question:', () => {
  test.each([
    { asked: 'any work on neglect we could borrow?', plainly: 'any work on neglect?' },
    { asked: 'anything on agency staff worth copying', plainly: 'anything on agency staff' },
    {
      asked: 'has anyone got a self-assessment template I can nick',
      plainly: 'has anyone got a self-assessment template',
    },
    { asked: 'is there a practice guide I could use as a model', plainly: 'is there a practice guide' },
  ])('“$asked”', ({ asked, plainly }) => {
    expect(ask(asked).headline).toBe(ask(plainly).headline);
    expect(ask(asked).kind).toBe('found');
  });

  test.each(['is there anything we can use', 'how much we could borrow', 'what is worth sharing'])(
    'nothing is left of “%s”',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );
});

describe('what an answer is wanted for, and when, is no part of the question:', () => {
  test.each([
    { asked: 'need something on neglect for a scrutiny meeting at 2', plainly: 'need something on neglect' },
    { asked: 'need something on UASC for cabinet tomorrow', plainly: 'need something on UASC' },
    { asked: 'got a meeting with Ofsted tomorrow, anything on ILACS', plainly: 'anything on ILACS' },
    { asked: 'mtg with DfE next wk who chairs SPI', plainly: 'who chairs SPI' },
  ])('“$asked”', ({ asked, plainly }) => {
    expect(ask(asked).headline).toBe(ask(plainly).headline);
  });
});
