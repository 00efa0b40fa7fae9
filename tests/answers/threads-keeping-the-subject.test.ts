import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

/** What a third or fourth turn is about: the subject of the thread, and not the detail that was asked for in between. */
describe('a turn below a detail goes on about what that was asked of:', () => {
  const survey = ['exclusions survey in the North West', 'how many councils took part', 'what did it find'];

  test('another region that has done one', () => {
    expect(ask('has London done one?', { thread: survey }).headline).toBe(
      'No update held from Greater London tells of “exclusions survey”.',
    );
  });

  test('other regions with one', () => {
    const thread = [
      'memorandum of understanding on agency staff in the South West',
      'has it been reviewed?',
      'what did they find',
    ];
    expect(ask('other regions with one?', { thread }).headline).not.toMatch(/reviewed|find/i);
  });

  test('the same region again after two places', () => {
    const thread = [
      'peer challenge training in the North East',
      'how many people are trained',
      'and in Yorkshire',
    ];
    expect(ask('and in the East?', { thread }).headline).toContain('Eastern');
  });
});

describe('who does something in a region is asked of what was spoken of:', () => {
  const agency = [
    'which regions are setting up a regional adoption agency?',
    'who is leading it in Yorkshire?',
  ];

  test('nobody who leads something else there is named', () => {
    for (const thread of [agency, agency.slice(0, 1)]) {
      const answer = ask('and in the South West', { thread });
      expect(answer.headline).not.toContain('Sara Tough');
    }
    expect(ask(agency[1]!, { thread: agency.slice(0, 1) }).headline).toBe(
      'No update held says who heads regional adoption agency.',
    );
  });

  test('whoever does it there is named', () => {
    const inTheSouthEast = ask('and in the South East', {
      thread: ['SLI in the South West', 'who leads it in Yorkshire'],
    });
    expect(inTheSouthEast.headline).toContain('Stuart Gallimore');
    const coordinator = ask('who is the co-ordinator for it in the West Midlands', {
      thread: ['SEND in the East Midlands'],
    });
    expect(coordinator.headline).toContain('Jane Carter');
  });
});

describe('who was in a post before somebody is not asked of', () => {
  test('another post', () => {
    const thread = ["who's president of adcs now", 'and before that?'];
    expect(ask('and the vice president?', { thread }).headline).toContain('Vice President');
  });

  test('another place', () => {
    const thread = ['who is the DCS in Stockton', 'who was it before?'];
    expect(ask('and in Middlesbrough?', { thread }).headline).toContain('Helen Watson');
    expect(
      ask('and in the East Midlands?', {
        thread: ['who is the SEND co-ordinator in the West Midlands', 'who was it before?'],
      }).kind,
    ).toBe('refused');
  });
});

describe('of places asked for in turn', () => {
  const adoption = ['adoption in London', 'and in Yorkshire', 'and in the East Midlands'];

  test.each([
    { asked: 'which is the newest?' },
    { asked: 'which of them is the most recent?' },
    { asked: 'whose is latest' },
  ])('“$asked” shows all of them, the newest first', ({ asked }) => {
    const answer = ask(asked, { thread: adoption });
    expect(answer.headline).toBe(
      'The latest held on adoption is from Yorkshire and Humber, November 2017; then come Greater London and the East Midlands.',
    );
  });

  test.each([
    { asked: 'which of them is further on?' },
    { asked: 'which of these is furthest ahead?' },
    { asked: 'compare them' },
    { asked: 'compare all three' },
  ])('“$asked” puts all of them side by side', ({ asked }) => {
    const answer = ask(asked, { thread: adoption });
    expect(answer.headline).toBe(
      'Greater London, Yorkshire and Humber and the East Midlands on adoption, side by side.',
    );
  });

  test('two are compared where the two are meant', () => {
    expect(ask('compare the two', { thread: adoption.slice(0, 2) }).headline).toContain(
      'Greater London and Yorkshire and Humber on adoption',
    );
    expect(ask('which is the newest?', { thread: adoption.slice(0, 1) }).headline).not.toContain('then come');
  });
});

describe('the east is', () => {
  test.each([
    { before: 'latest from the North East', is: 'Eastern Region' },
    { before: 'latest from Yorkshire', is: 'Eastern Region' },
    { before: 'latest from the East Midlands', is: 'Eastern Region' },
    { before: 'latest from the West Midlands', is: 'East Midlands' },
  ])('$is below “$before”', ({ before, is }) => {
    expect(ask('and in the east?', { thread: [before] }).headline).toContain(is);
  });
});
