import { describe, expect, test } from 'vitest';
import { ask, passagesOf } from './real-corpus.ts';

describe('who asks for everybody in posts of one kind is given them all, newest first, each with place and date:', () => {
  test.each([
    {
      asked: 'who are the interim DCSs?',
      says: 'Three interim DCSs are named, each as of the date given: Andy Johnson (Northumberland, September 2017), ',
    },
    { asked: 'interim directors in 2016', says: 'Two interim DCSs are named' },
    {
      asked: 'who are the directors of children’s services in the North East',
      says: 'Six DCSs of the North East',
    },
    { asked: 'list of DCSs', says: 'Ten DCSs are named' },
    {
      asked: 'who chairs the other regions',
      says: 'Nigel Minns (West Midlands, July 2025), Sara Tough (Eastern,',
    },
    {
      asked: 'who chairs each of the committees?',
      says: 'Rachael Wardell (Workforce Development Policy Committee,',
    },
    { asked: 'list all policy committees and who chairs them', says: 'Three chairs of committees are named' },
    { asked: 'all the committees with their chairs', says: 'Three chairs of committees are named' },
    { asked: 'the regions and their chairs', says: 'chairs of regions are named' },
    {
      asked: 'ADCS presidents',
      says: '15 presidents of ADCS are named: Rachael Wardell (Surrey, April 2025 to March 2026)',
    },
    {
      asked: 'presidents in order 2019 to 2022',
      says: 'Charlotte Ramsden (Salford, April 2021 to March 2022), Jenny Coles',
    },
    {
      asked: 'past chairs of the west midlands',
      says: 'Two past chairs of the West Midlands are named, each as of the date given: Jo Britton (West Midlands, November 2023) and Karen Bradshaw',
    },
    { asked: 'past presidents of adcs', says: '14 past presidents of ADCS are named: Andy Smith' },
    { asked: 'presidents in 2017 and 2019', says: 'Four presidents of ADCS are named' },
    {
      asked: 'who are the co-chairs',
      says: 'Dan Gray (Workforce and Leadership workstream, November 2023) and John Coleman',
    },
  ])('“$asked”: “$says”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('whoever has left, or was there before somebody else, is not among them', () => {
    const { headline } = ask('who are the DCSs in the North East');
    for (const before of ['Rachael Shimmin', 'Jane Humphreys', 'Eleni Ioannides'])
      expect(headline).not.toContain(before);
    expect(headline).toContain('Andy Johnson (interim, Northumberland');
  });

  test('each is cited', () => {
    const answer = ask('who are the interim DCSs');
    expect(
      passagesOf(answer)
        .map(({ excerpt }) => excerpt)
        .join(' '),
    ).toContain('Eleni Ioannides');
  });

  test('where one alone is known, that one is told', () => {
    expect(ask('who are the directors in the South West').headline).toMatch(/^Sara Tough was DCS/);
  });
});

test('a post alone is a question for what it is', () => {
  expect(ask('DCS').headline).toMatch(/^DCS stands for/);
});

describe('who claims that somebody is in a post is told who that is:', () => {
  test.each([
    { asked: 'the South West has a lead for SLI, right?', says: 'Sara Tough' },
    { asked: "there's a lead DCS for SLI in the South West, isn't there?", says: 'Sara Tough' },
    { asked: 'The North West has a regional development manager, correct?', says: 'Paul Bunker' },
    { asked: 'the South East has a lead for sector-led improvement, right?', says: 'Stuart Gallimore' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
    for (const further of ['is that still so?', 'who?', 'who is it?'])
      expect(ask(further, { thread: [asked] }).headline).toContain(says);
  });

  test.each([
    'the South West has a lead for gangs, right?',
    'the East Midlands has a SEND lead, right?',
    "London has a lead DCS for adoption, doesn't it?",
  ])('or that nobody is named: “%s”', (asked) => {
    expect(ask(asked).kind).toBe('refused');
    expect(ask('who?', { thread: [asked] }).kind).toBe('refused');
  });
});
