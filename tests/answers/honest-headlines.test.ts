import { describe, expect, test } from 'vitest';
import { ask, passagesOf } from './real-corpus.ts';

describe('what the nearest passage does not mention of a topic is said:', () => {
  test.each([
    { asked: 'pupil premium plus for adopted children', missed: 'adopted children' },
    { asked: 'apprenticeship degree for social workers', missed: 'degree' },
    { asked: 'caseloads of social workers average', missed: 'average' },
    { asked: 'mental health assessments for children when they come into care', missed: 'assessments' },
  ])('“$asked”', ({ asked, missed }) => {
    expect(ask(asked).headline).toMatch(
      new RegExp(
        `^No update held is on all of “.*”; the nearest, which does not mention “${missed}”.*, is from `,
      ),
    );
  });

  test.each([
    'kids on the edge of care',
    'pupil premium plus',
    'agency social work costs',
    'what is London doing on UASC?',
  ])('of “%s” nothing is missed', (asked) => {
    expect(ask(asked).headline).not.toContain('does not mention');
  });
});

test('what is named behind the best match is on the topic too', () => {
  const { headline } = ask('elective home education survey data');
  expect(headline).toContain('Educational Achievement');
  expect(headline).not.toContain('London');
});

describe('none is named behind it that lacks one of the two things it says:', () => {
  test.each([
    {
      asked: "Is there anything on the role of the lead member for children's services?",
      says: 'the Eastern region, November 2017.',
    },
    {
      asked: "Sustainability and transformation partnerships and children's services",
      says: 'the Resources and Sustainability Policy Committee, December 2016.',
    },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline.endsWith(says)).toBe(true);
  });
});

test('letters that a passage puts in other words are said to be missing', () => {
  expect(ask('what is said about PRUs').headline).toMatch(
    /^No update held is on just “PRUs”; the nearest is/,
  );
});

describe('a question read for a term of the updates says it', () => {
  test.each([
    {
      asked: 'Has the South East got a regional sector led improvement coordinator?',
      says: 'as “Stuart Gallimore”;',
    },
    { asked: 'taxi and bus bills for disabled pupils', says: 'as “home to school transport' },
  ])('as the passage writes it and without half a bracket: “$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('what is told in the words of the question was not read for anything else:', () => {
  test.each([
    'signs of safety which LAs use it',
    'early help mapping in the East Midlands',
    'single route of redress tribunal',
    'independent travel training',
    'What is the South West doing to tackle neglect?',
  ])('“%s”', (asked) => {
    expect(ask(asked).headline).toMatch(/^The (?:latest|best match) held on /);
  });

  test.each(['schools cant find enough teachers', 'taxi bills for disabled pupils', 'pushy parents'])(
    '“%s” was',
    (asked) => {
      expect(ask(asked).headline).toMatch(/^I read /);
    },
  );
});

test('a number that is asked for and not told is said to be missing, whatever else is meant', () => {
  expect(ask('childcare for 3 year olds').headline).toContain('which does not mention “3 year olds”');
});

describe('whose view is asked for is told by whose it is:', () => {
  test.each([
    "what's the ADCS line on academies",
    'ADCS position on grammar schools',
    'what did ADCS say about neglect?',
  ])('“%s” by what is of no region', (asked) => {
    expect(passagesOf(ask(asked))[0]?.region).toBeNull();
  });

  test('of a matter of which only a region tells, that this is so', () => {
    expect(ask('national funding formula for schools ADCS view').notice).toMatch(
      /^That is what the region says, not the Association\./,
    );
    expect(ask('national funding formula for schools').notice).not.toContain('Association');
  });
});

test('a list that the passage only leads to is read out with it', () => {
  expect(ask('List the priorities of the Eastern region for 2017').headline).toContain(
    'the regional priorities: SEND reforms',
  );
});

test('“North and East” and “NE Lincs” name no region in an update', () => {
  expect(ask('regional adoption agencies in the North East').kind).toBe('refused');
});

test('who names a month or season is told where of what is shown only the year is known', () => {
  expect(ask('what did ADCS say about the autumn budget 2017').notice).toMatch(
    /^Of this only the year 2017 is known, not the month\./,
  );
  expect(ask('UASC in November 2017').notice).not.toContain('only the year');
});

describe('an item of a list is quoted with the sentence that introduces it:', () => {
  test.each([
    {
      asked: 'Signs of Safety - which LAs use it?',
      quotes: 'almost all LAs utilise and are most highly committed to the following',
    },
  ])('“$asked”', ({ asked, quotes }) => {
    expect(ask(asked).headline).toContain(quotes);
  });

  test('one that says itself what it tells, alone', () => {
    expect(ask('when is the west midlands challenge event in 2017').headline).not.toContain(
      'We have continued to develop',
    );
  });
});

describe('where nothing is held from the date asked for, the headline says so first and nothing of that date is shown:', () => {
  test.each([
    { asked: 'caseload sizes social workers 2017', none: '2017' },
    { asked: 'adoption since 2019', none: '2019 or later' },
    { asked: 'sufficiency of placements after 2018', none: '2019 or later' },
    { asked: 'neglect before 2015', none: 'before 2015' },
  ])('“$asked”', ({ asked, none }) => {
    const answer = ask(asked);
    expect(answer.headline).toMatch(
      new RegExp(`^Nothing on this is held from ${none}\\. The (?:latest|best)`),
    );
    expect(
      passagesOf(answer).every(({ published }) => !(none === '2017' && published?.startsWith(none))),
    ).toBe(true);
  });
});

test('what is told of the very month that is named is held, whenever it was written', () => {
  expect(ask('EHCP transfers deadline March 2018').headline).not.toContain('Nothing on this is held');
  expect(ask('adoption in March 2018').headline).not.toContain('31 March 2018');
});

test('what a figure was read as stands in front of it', () => {
  expect(ask('dubs children, how many?').headline).toMatch(/^I read this as a question on “/);
  expect(ask('how many children were in care in March 2016?').headline).not.toContain('I read');
});

describe('a count of councils that is of one region is said to be that:', () => {
  test.each([
    {
      asked: 'how many authorities were rated inadequate in 2017',
      says: 'This is told of the Eastern region alone.',
    },
    { asked: 'how many councils are good or outstanding', says: 'This is told of the West Midlands alone.' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    { asked: 'how many authorities in the Eastern region were rated inadequate in 2017', thread: [] },
    { asked: 'how many authorities were inspected', thread: ['SEND in the East Midlands'] },
    { asked: 'how many unaccompanied children are there', thread: [] },
  ])('but not “$asked” after $thread', ({ asked, thread }) => {
    expect(ask(asked, { thread }).headline).not.toContain('alone.');
  });
});
