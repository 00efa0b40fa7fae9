import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('why something is asked, for whom and what for does not change the answer:', () => {
  test.each([
    { asked: 'My boss wants a one-pager on county lines by Thursday, what have we got?', is: 'county lines' },
    {
      asked: 'FOI request about elective home education - do we hold anything?',
      is: 'elective home education',
    },
    { asked: "I'm preparing a session on neglect. Is there anything in the updates?", is: 'neglect' },
    { asked: 'We need to respond to a query about remand fees. What do we hold?', is: 'remand fees' },
    { asked: 'Any examples of peer challenge elsewhere?', is: 'peer challenge' },
    { asked: 'is anyone doing anything on county lines?', is: 'county lines' },
    { asked: 'what good practice is there on neglect', is: 'neglect' },
    { asked: 'does anything here cover elective home education', is: 'elective home education' },
    {
      asked: 'A councillor has asked me about elective home education. What have we said?',
      is: 'elective home education',
    },
    {
      asked: 'We have a visitor coming in two weeks and I need a short note on elective home education',
      is: 'elective home education',
    },
    {
      asked: 'Our scrutiny panel meets on Monday and I need a short briefing on school places in London',
      is: 'school places in London',
    },
    { asked: 'our residents keep complaining about county lines', is: 'county lines' },
    { asked: 'Before Friday if possible: who chairs FCYP?', is: 'who chairs FCYP?' },
    { asked: "The director's asking: who chairs FCYP?", is: 'who chairs FCYP?' },
    { asked: 'Question from a colleague: who chairs FCYP?', is: 'who chairs FCYP?' },
    { asked: 'Is it recorded anywhere who chairs FCYP?', is: 'who chairs FCYP?' },
    { asked: 'who chairs FCYP? (for the regional meeting)', is: 'who chairs FCYP?' },
    { asked: "who chairs FCYP? It's for the annual report.", is: 'who chairs FCYP?' },
    { asked: "who chairs FCYP I'm drafting a briefing for members", is: 'who chairs FCYP?' },
    {
      asked: 'Give me a one-paragraph summary of progress on regional adoption agencies in Yorkshire',
      is: 'regional adoption agencies in Yorkshire',
    },
    { asked: 'Cabinet report: what has London done on adoption?', is: 'what has London done on adoption?' },
    { asked: 'Lead member briefing - UASC', is: 'UASC' },
    { asked: 'fact sheet on UASC', is: 'UASC' },
    { asked: 'factsheet: neglect in the south west', is: 'neglect in the south west' },
    { asked: 'five bullets on early help in Yorkshire', is: 'early help in Yorkshire' },
    { asked: 'key lines on school funding', is: 'school funding' },
    {
      asked: 'short para on sector led improvement in the eastern region',
      is: 'sector led improvement in the eastern region',
    },
  ])('“$asked”', ({ asked, is }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('found');
    expect(documentsOf(answer)).toEqual(documentsOf(ask(is)));
  });
});

describe('but what is asked for itself stays:', () => {
  test.each([
    { asked: 'NCTL - what is it', says: 'NCTL stands for' },
    {
      asked: 'more info on the WM teaching partnership and LGA workforce project - who is it',
      says: 'Sue DeWaal',
    },
    { asked: 'EHCP transfers - whats the deadline', says: '31 March 2018' },
    { asked: 'what were the key messages of the LADO conference', says: 'LADO' },
    { asked: "London, what's new?", says: 'The latest held from Greater London' },
  ])('“$asked”', ({ asked, says }) => {
    const answer = ask(asked);
    expect(`${answer.headline} ${passagesOf(answer)[0]?.excerpt}`).toContain(says);
  });

  test('and what holds nothing else is no question on anything', () => {
    expect(ask('I need something for the meeting').kind).not.toBe('found');
  });
});

describe('“the region” beside the name of one is that region:', () => {
  test.each([
    {
      asked: "what are the region's priorities in Yorkshire and Humber?",
      is: "what are Yorkshire and Humber's priorities?",
    },
    {
      asked:
        "I've just started as programme manager in Yorkshire and Humber - what are the region's priorities?",
      is: 'Yorkshire and Humber priorities',
    },
    {
      asked: 'what is the region doing on neglect in the South West?',
      is: 'what is the South West doing on neglect?',
    },
    {
      asked: "West Midlands: what are our region's plans for social work?",
      is: "what are the West Midlands' plans for social work?",
    },
    { asked: 'what are their priorities in the West Midlands', is: "what are the West Midlands' priorities" },
  ])('“$asked”', ({ asked, is }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('found');
    expect(answer.headline).toBe(ask(is).headline);
  });
});
