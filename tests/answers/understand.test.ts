import { describe, expect, test } from 'vitest';
import { understand } from '../../src/answers/understanding/understand.ts';
import { knowledge, TODAY } from './real-corpus.ts';

/** What a question is about: its words that count, as they were understood. */
const TELLING = 0.45;

function read(asked: string) {
  const { wish, regions, committees, authorities, elsewhere, times, recency, query } = understand(
    asked,
    knowledge,
    TODAY,
  );
  return {
    wish,
    regions,
    committees,
    authorities: authorities.map(({ item }) => item.name),
    elsewhere,
    years: times.map(({ from }) => Math.floor(from / 12)),
    recency,
    about: query.groups.filter(({ weight }) => weight >= TELLING).map(({ said }) => said.toLowerCase()),
  };
}

describe('what is wanted', () => {
  test.each([
    { asked: 'who chairs FCYP', wish: 'role' },
    { asked: 'Could you please tell me who chairs FCYP?', wish: 'role' },
    { asked: 'FCYP chair?', wish: 'role' },
    { asked: 'chair of the Eastern region', wish: 'role' },
    { asked: 'DCS Portsmouth', wish: 'role' },
    { asked: 'ADCS president 2018/19?', wish: 'role' },
    { asked: "what is Paul Bunker's role", wish: 'role' },
    { asked: 'what does SLP stand for', wish: 'define' },
    { asked: 'SIF?', wish: 'define' },
    { asked: 'LADO meaning', wish: 'define' },
    { asked: "what's a JTAI", wish: 'define' },
    { asked: 'define EHCP', wish: 'define' },
    { asked: 'who do I contact about the survey', wish: 'contact' },
    { asked: 'how do I get in touch with Abdul Kahar', wish: 'contact' },
    { asked: 'email for You Can Foster', wish: 'contact' },
    { asked: 'compare UASC in London and the South East', wish: 'compare' },
    { asked: 'adoption: London vs Yorkshire', wish: 'compare' },
    { asked: 'what is the difference between SW and SE on neglect', wish: 'compare' },
    { asked: 'timeline of NAAS', wish: 'timeline' },
    { asked: 'how has peer challenge in Yorkshire changed', wish: 'timeline' },
    { asked: 'neglect in the South West from start to finish', wish: 'timeline' },
    { asked: 'progress on the memorandum, in date order', wish: 'timeline' },
    { asked: 'walk me through adoption in London, earliest first', wish: 'timeline' },
    { asked: 'which regions are working on SEND', wish: 'which-regions' },
    { asked: 'peer challenge, region by region', wish: 'which-regions' },
    { asked: 'who is doing SEND peer reviews around the country?', wish: 'which-regions' },
    { asked: 'how many UASC are there across the country?', wish: 'fact' },
    { asked: 'moving refugee children around the country', wish: 'topic' },
    { asked: 'a new academy to train social workers from start to finish', wish: 'topic' },
    { asked: 'do all regions hold peer challenges in the same way?', wish: 'fact' },
    { asked: 'what is the cost of a placement', wish: 'fact' },
    { asked: "what's the total budget for SEND", wish: 'fact' },
    { asked: 'what is the value', wish: 'define' },
    { asked: 'EIF - who are they', wish: 'define' },
    { asked: 'who are the CIB', wish: 'define' },
    { asked: 'nctl - full name?', wish: 'define' },
    { asked: 'EHCPs??', wish: 'define' },
    { asked: 'remind me: LADO?', wish: 'define' },
    { asked: "adoption - what's each region's position?", wish: 'which-regions' },
    { asked: 'neglect, South West: what happened when', wish: 'timeline' },
    { asked: "who's ADASS", wish: 'define' },
    { asked: 'who is the PSW in Leeds', wish: 'role' },
    { asked: 'translate HNB into English', wish: 'define' },
    { asked: 'list the regions that mention benchmarking', wish: 'which-regions' },
    { asked: 'what has everyone been doing about agency staff', wish: 'which-regions' },
    { asked: 'what are different regions doing about agency costs', wish: 'which-regions' },
    { asked: 'how do regions approach self-assessment', wish: 'which-regions' },
    { asked: 'regions except London on UASC', wish: 'which-regions' },
    { asked: 'where is peer challenge happening', wish: 'which-regions' },
    { asked: 'how many regions mention UASC', wish: 'which-regions' },
    { asked: 'how many regions took part in the pilot', wish: 'fact' },
    { asked: 'which committees discuss UASC', wish: 'which-committees' },
    { asked: 'do any committees cover youth justice', wish: 'which-committees' },
    { asked: 'which committee led on it', wish: 'fact' },
    { asked: 'key dates for FutureSocial', wish: 'timeline' },
    { asked: 'everything on FutureSocial', wish: 'timeline' },
    { asked: 'every mention of neglect by the South West', wish: 'timeline' },
    { asked: 'any similarities between London and the South East on UASC', wish: 'compare' },
    { asked: 'is London or Yorkshire doing more on adoption', wish: 'compare' },
    { asked: 'list the regions', wish: 'regions' },
    { asked: 'who is the DCS of Leeds', wish: 'role' },
    { asked: 'who else has a rota?', wish: 'which-regions' },
    { asked: 'regions', wish: 'regions' },
    { asked: 'Which regions are there?', wish: 'regions' },
    { asked: 'which regions do you cover', wish: 'regions' },
    { asked: 'what about UASC in E Mids', wish: 'topic' },
    { asked: 'help', wish: 'help' },
    { asked: 'help me!', wish: 'help' },
    { asked: 'what can you do?', wish: 'help' },
    { asked: 'how many peer challengers are trained', wish: 'fact' },
    { asked: 'how much was FutureSocial awarded', wish: 'fact' },
    { asked: 'when does the rota begin', wish: 'fact' },
    { asked: 'where was the conference', wish: 'fact' },
    { asked: 'what percentage of schools would lose money', wish: 'fact' },
    { asked: 'how many people should I contact', wish: 'fact' },
    { asked: 'contact and referral peer reviews in the Eastern region', wish: 'topic' },
    { asked: 'contacts & referrals', wish: 'topic' },
    { asked: 'initial contact with families', wish: 'topic' },
    { asked: 'who do I contact about contact and referral', wish: 'contact' },
    { asked: 'contact for peer reviews', wish: 'contact' },
    { asked: "what's happening on UASC", wish: 'topic' },
    { asked: 'telling when a council is in trouble', wish: 'topic' },
    { asked: 'somebody to keep everything on time', wish: 'topic' },
    { asked: 'what are they replacing youth prisons with', wish: 'fact' },
    { asked: 'what are people spending the levy on', wish: 'fact' },
    { asked: 'knife crime', wish: 'topic' },
    { asked: 'track adoption in London', wish: 'timeline' },
    { asked: 'what happened with adoption in London since 2016', wish: 'timeline' },
    { asked: 'peer challenge in the South West from the beginning', wish: 'timeline' },
    { asked: 'is London ahead of the South East on adoption', wish: 'compare' },
    { asked: 'which region has said something on neglect', wish: 'which-regions' },
    { asked: 'are other regions doing peer challenge', wish: 'which-regions' },
    { asked: 'what was going on with adoption in 2016', wish: 'topic' },
    { asked: 'asylum seeking children, please', wish: 'topic' },
    { asked: 'topic UASC', wish: 'topic' },
    { asked: 'committee SPI', wish: 'committee' },
  ])('by “$asked” is $wish', ({ asked, wish }) => {
    expect(read(asked).wish).toBe(wish);
  });
});

describe('a question is understood', () => {
  test.each([
    { asked: 'latest for the South West', regions: ['south-west'], recency: 'latest', about: [] },
    { asked: '/adcs region west-midlands', regions: ['west-midlands'], recency: null, about: [] },
    { asked: 'E Mids april 17', regions: ['east-midlands'], recency: null, about: [], years: [2017] },
    { asked: 'wst midlands', regions: ['west-midlands'], recency: null, about: [] },
    {
      asked: 'YORKSHIRE AND HUMBER LATEST PLEASE',
      regions: ['yorkshire-and-humber'],
      recency: 'latest',
      about: [],
    },
    {
      asked: 'the one before the latest from the North East',
      regions: ['north-east'],
      recency: 'previous',
      about: [],
    },
    { asked: 'oldest update from London', regions: ['greater-london'], recency: 'oldest', about: [] },
    {
      asked: 'What did HCAN report in December 2016?',
      regions: [],
      committees: ['hcan'],
      recency: null,
      about: [],
      years: [2016],
    },
    {
      asked: 'what is happening on UASC in London?',
      regions: ['greater-london'],
      recency: null,
      about: ['uasc'],
    },
    {
      asked: 'knife crime, greater london',
      regions: ['greater-london'],
      recency: null,
      about: ['knife', 'crime'],
    },
    {
      asked: 'compare neglect in SW and Eastern',
      regions: ['south-west', 'eastern'],
      recency: null,
      about: ['compare', 'neglect'],
    },
    { asked: 'news from Dudley', regions: [], authorities: ['Dudley'], recency: 'latest', about: [] },
    {
      asked: 'who is the DCS in Stockton-on-Tees',
      regions: [],
      authorities: ['Stockton-on-Tees'],
      recency: null,
      about: ['dcs'],
    },
    {
      asked: 'West Midlands, September twenty fifteen',
      regions: ['west-midlands'],
      recency: null,
      about: [],
      years: [2015],
    },
    {
      asked: 'SW students on placement',
      regions: [],
      recency: null,
      about: ['social work students', 'placement'],
    },
    {
      asked: 'UASC in Scotland',
      regions: [],
      elsewhere: 'Scotland',
      recency: null,
      about: ['uasc', 'scotland'],
    },
    {
      asked: 'children sent to Scotland',
      regions: [],
      recency: null,
      about: ['scotland'],
    },
    {
      asked: 'refugees from Northern France',
      regions: [],
      recency: null,
      about: ['refugees', 'northern', 'france'],
    },
    {
      asked: 'peerchallenge in Yorkshire',
      regions: ['yorkshire-and-humber'],
      recency: null,
      about: ['peer challenge'],
    },
    { asked: 'peer challenge in camelot', regions: [], recency: null, about: ['peer challenge', 'camelot'] },
    { asked: 'asylm seekng', regions: [], recency: null, about: ['asylum seeking'] },
    { asked: 'safegaurding childern', regions: [], recency: null, about: ['safeguarding'] },
    { asked: '', regions: [], recency: null, about: [] },
  ])(
    '“$asked”: of $regions, about $about',
    ({ asked, regions, recency, about, committees = [], authorities = [], years = [], elsewhere = null }) => {
      const understood = read(asked);
      expect(understood).toMatchObject({ regions, recency, committees, authorities, years, elsewhere });
      // "SW" of social work stays a word of the question, abbreviated as it is.
      expect(understood.about.filter((word) => word !== 'sw')).toEqual(about);
    },
  );
});

describe('what says the same is searched for too:', () => {
  test.each([
    { asked: 'RAA', holds: ['region', 'adopt', 'agenc'] },
    { asked: 'regional adoption agency', holds: ['raa'] },
    { asked: 'unaccompanied asylum-seeking children', holds: ['uasc'] },
    { asked: 'temps', holds: ['agenc'] },
    { asked: 'home schooling', holds: ['educ'] },
    { asked: 'youngsters', holds: ['young', 'peopl'] },
  ])('“$asked” also finds $holds', ({ asked, holds }) => {
    const { groups } = understand(asked, knowledge, TODAY).query;
    const terms = new Set(
      groups.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.terms)),
    );
    for (const term of holds) expect(terms).toContain(term);
  });
});

test('the small word of a phrase that goes on is no part of one before it', () => {
  const said = (asked: string) => understand(asked, knowledge, TODAY).query.groups.map((group) => group.said);
  expect(said('an academy that will take a child in care')).toContain('child in care');
  expect(said('families who take a child in')).toContain('take a child in');
});

test('a word that no document holds is known for that', () => {
  const { groups } = understand('blockchain adoption', knowledge, TODAY).query;
  expect(groups.map(({ said, isKnown }) => [said, isKnown])).toEqual([
    ['blockchain', false],
    ['adoption', true],
  ]);
});

test('punctuation, quotes and spaces change nothing', () => {
  const plain = read("what's happening on UASC in London");
  for (const asked of [
    'what’s happening on UASC in London???',
    '  what’s   happening on “UASC” in London ',
    "What's happening, on UASC, in London!",
  ]) {
    expect(read(asked)).toEqual(plain);
  }
});

test('a word that only has the stem of an abbreviation is none', () => {
  const meantBy = (asked: string) =>
    understand(asked, knowledge, TODAY).query.groups[0]?.alternatives.map(({ terms }) => terms.join(' '));
  expect(meantBy('SEND reforms')).toContain('special educ need disabl');
  expect(meantBy('sending reforms')).not.toContain('special educ need disabl');
});

test('authorities that only say which region is meant name that region', () => {
  const asked = understand("what do Kent's and Norfolk's regions say about peer challenge", knowledge, TODAY);
  expect(asked.regions).toEqual(['south-east', 'eastern']);
  expect(asked.authorities).toEqual([]);
  expect(understand('the region that Kent is in', knowledge, TODAY).regions).toEqual(['south-east']);
  expect(understand('what does Kent say about peer challenge', knowledge, TODAY).regions).toEqual([]);
});

test.each([
  { asked: 'taxis for disabled pupils Nottingham way', regions: ['east-midlands'] },
  { asked: 'what do councils round Leeds say about adoption', regions: ['yorkshire-and-humber'] },
  { asked: 'social worker pay in Shropshire and thereabouts', regions: ['west-midlands'] },
  { asked: 'child deaths in Kent and the surrounding area', regions: ['south-east'] },
  { asked: 'family hubs in the Black Country', regions: ['west-midlands'] },
  { asked: 'how did they get round Kent and its objections', regions: [] },
  { asked: 'the Leeds way of working', regions: [] },
])('“$asked” is of $regions, by what lies there', ({ asked, regions }) => {
  expect(understand(asked, knowledge, TODAY).regions).toEqual(regions);
});

test('a town that no update names is called by the authority that it is in', () => {
  const asked = understand('exclusions in Preston', knowledge, TODAY);
  expect(asked.text).toBe('exclusions in Lancashire');
  expect(asked.authorities.map(({ item }) => item.region)).toEqual(['north-west']);
});
