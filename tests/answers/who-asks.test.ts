import { describe, expect, test } from 'vitest';
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
    { asked: 'could I have the April update', question: 'the April update' },
    { asked: 'As a DCS in Leeds, who is my manager?', question: 'who is my manager in Leeds?' },
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
