import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('who asks for the people of a region, a committee or a council is told their posts:', () => {
  test.each([
    {
      asked: 'who north east',
      says: 'What is held on the North East names 14 people and their posts, each as of the date given: ',
    },
    { asked: "who's in the North East?", says: 'Helen Watson (DCS, Middlesbrough, September 2017)' },
    { asked: 'who fcyp', says: 'names one person and their post: Jenny Coles (chair, about 2017).' },
    {
      asked: 'who gateshead',
      says: 'What is held on Gateshead names two people and their posts, each as of the date given: Caroline O’Neill (DCS/DASS, September 2017) and Helen Fergusson (chair, North East region, 25 March 2025).',
    },
    {
      asked: 'who do I contact in London',
      says: 'What is held on Greater London names four people and their posts',
    },
    { asked: 'who is in Staffordshire', says: 'Nisha Gupta (sponsor, PSW Network, November 2023)' },
    { asked: 'who east sussex', says: 'Stuart Gallimore (DCS, September 2016)' },
    { asked: 'who works in Durham', says: 'Margaret Whellans (DCS, April 2017)' },
    {
      asked: 'list all the people named in the West Midlands update',
      says: 'Jo Britton (chair, November 2023)',
    },
    {
      asked: "who's who in the North West",
      says: 'Maxine Froggatt (contact for “Who does improvement? - working with Ofsted”, December 2016)',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('each passage that says so once', () => {
    const documents = documentsOf(ask('who north east'));
    expect(documents.length).toBeGreaterThan(0);
    expect(ask('who north east').intent).toBe('role');
  });

  test('nobody who wrote a book, and nobody who has gone', () => {
    const { headline } = ask('who is in the West Midlands in 2017');
    expect(headline).not.toContain('Nabila Sharma');
    expect(ask('who durham').headline).not.toContain('Shimmin');
  });

  test('where nobody is named, that is said', () => {
    expect(ask('who kent')).toMatchObject({
      kind: 'refused',
      headline: 'Nothing held names anybody in a post in Kent.',
      suggestions: ['Latest update from the South East'],
    });
  });

  test('what a name stands for, who sits on a committee and who is new are other questions', () => {
    expect(ask('who are ALDCS?').intent).toBe('define');
    expect(ask('who sits on SPI').headline).toContain('names the members of');
    expect(ask('who is new in the north east').headline).toContain('having come to a post');
  });
});
