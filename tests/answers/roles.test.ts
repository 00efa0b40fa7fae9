import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

const REGIONS_PAGE = 'https://adcs.org.uk/regions';

describe('who held a post, and what says so:', () => {
  test.each([
    {
      asked: 'who chairs the regional workforce development committee in the North East?',
      person: 'Suzanne Joyner',
      source: 'north-east-region-update-september-2016',
    },
    {
      asked: "who chairs the north east's workforce development committee",
      person: 'Suzanne Joyner',
      source: 'north-east-region-update-september-2016',
    },
    { asked: 'who chairs FCYP', person: 'Jenny Coles', source: 'increases-in-remand-fees' },
    { asked: 'FCYP chair?', person: 'Jenny Coles', source: 'increases-in-remand-fees' },
    { asked: 'chair of WDPC', person: 'Rachael Wardell', source: 'naas-consultation-response-from-adcs' },
    { asked: 'who chairs the Eastern region?', person: 'Sara Tough', source: REGIONS_PAGE },
    { asked: 'who cahirs the london region', person: 'Florence Kroll', source: REGIONS_PAGE },
    { asked: 'chair of the e mids', person: 'Colin Foster', source: REGIONS_PAGE },
    {
      asked: 'who is the DCS in Gateshead',
      person: 'Caroline O’Neill',
      source: 'north-east-region-update-september-2017',
    },
    {
      asked: 'who is the DASS in Gateshead',
      person: 'Caroline O’Neill',
      source: 'north-east-region-update-september-2017',
    },
    {
      asked: 'who took the combined DCS and DASS job in Gateshead in 2017',
      person: 'Caroline O’Neill',
      source: 'north-east-region-update-september-2017',
    },
    { asked: 'DCS Portsmouth', person: 'Alison Jeffery', source: 'south-east-region-update-september-2016' },
    {
      asked: 'director of children’s services at Dorset',
      person: 'Sara Tough',
      source: 'south-west-region-update-september-2016',
    },
    {
      asked: 'who is the SEND coordinator in the West Midlands',
      person: 'Jane Carter',
      source: 'regional-update-november-2023',
    },
    {
      asked: 'who sponsors the PSW network in the West Midlands',
      person: 'Nisha Gupta',
      source: 'regional-update-november-2023',
    },
    {
      asked: 'who leads sector-led improvement in the South East',
      person: 'Stuart Gallimore',
      source: 'south-east-region-update-september-2016',
    },
    {
      asked: 'who is interim chief executive in Northumberland',
      person: 'Daljit Lally',
      source: 'north-east-region-update-september-2017',
    },
    {
      asked: 'minister of state for children and families 2017',
      person: 'Robert Goodwill',
      source: 'minister-goodwill-speech-at-ncasc-2017',
    },
    {
      asked: 'who chairs the adoption leadership board',
      person: 'Andrew Christie',
      source: 'north-east-region-update-september-2016',
    },
    {
      asked: 'who sits on the Council of Reference for the Eastern region',
      person: 'Sarah-Jane Smedmor',
      source: REGIONS_PAGE,
    },
  ])('“$asked”: $person ($source)', ({ asked, person, source }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(person);
    expect(answer.intent).toBe('role');
    expect(documentsOf(answer)[0]).toBe(source);
    expect(passagesOf(answer)[0]?.excerpt).toContain(person.split(' ').at(-1));
  });
});

describe('who held a post then:', () => {
  test.each([
    { asked: 'who was the chair of the West Midlands region before Nigel Minns', person: 'Jo Britton' },
    { asked: 'president of ADCS before Alison Michalska', person: 'Dave Hill' },
    { asked: 'who was ADCS president in 2008', person: 'John Coughlan' },
    { asked: 'president of ADCS, summer 2011', person: 'Matt Dunkley' },
    { asked: 'ADCS president, may 2015', person: 'Alison O' },
    { asked: 'who was president of ADCS in 2016/17', person: 'Dave Hill' },
    { asked: 'who was ADCS president in 2017', person: 'Alison Michalska' },
    { asked: 'ADCS president 2018/19?', person: 'Stuart Gallimore' },
    { asked: 'president of the association in autumn 2021', person: 'Charlotte Ramsden' },
    { asked: 'who became ADCS president in April 2025', person: 'Rachael Wardell' },
    { asked: 'who was vice president of ADCS in 2016', person: 'Alison Michalska' },
    { asked: 'who became vice president in April 2018', person: 'Rachel' },
    { asked: 'who chaired the West Midlands region in 2015', person: 'Karen Bradshaw' },
    { asked: 'who chaired the West Midlands region in November 2023', person: 'Jo Britton' },
    { asked: 'who was interim DCS in Middlesbrough in 2016', person: 'Eleni Ioannides' },
    { asked: 'who is the DCS in Middlesbrough', person: 'Helen Watson' },
    { asked: 'who chaired the Adoption Leadership Board in the West Midlands', person: 'Tony Oakman' },
    { asked: 'who was lined up to be ADCS VP from April 2018', person: 'Rachel Dickinson' },
    { asked: 'who is in line to become the next president', person: 'Rachel Dickinson' },
    { asked: 'who chairs the national Adoption Leadership Board', person: 'Andrew Christie' },
    { asked: 'chair of the national adoption board in 2016', person: 'Andrew Christie' },
  ])('“$asked”: $person', ({ asked, person }) => {
    expect(ask(asked).headline).toContain(person);
  });
});

test('all who hold a post together are named, each with a source', () => {
  const chairs = ask('who co-chairs the Workforce and Leadership workstream in the West Midlands');
  for (const person of ['Dan Gray', 'John Coleman']) expect(chairs.headline).toContain(person);

  const presidents = ask('who were the joint presidents of ADCS in 2007');
  for (const person of ['John Coughlan', 'John Freeman']) expect(presidents.headline).toContain(person);
  expect(
    passagesOf(presidents)
      .slice(0, 2)
      .map(({ document, published }) => [document, published]),
  ).toEqual([
    [null, '2007-04'],
    [null, '2007-04'],
  ]);
});

test('where a document and a later page differ, the later is the answer and the earlier stands before it', () => {
  const answer = ask('who chairs the West Midlands region');
  expect(answer.headline).toContain('Nigel Minns');
  expect(answer.notice).toMatch(/^Before: .*Jo Britton/);
  expect(passagesOf(answer)[0]).toMatchObject({ document: null, anchor: null, published: '2025-07' });
  expect(passagesOf(answer)[0]?.url).toMatch(/^https:\/\/wmchildrensservices\.org\.uk\//);
  expect(passagesOf(answer)[1]?.document).toBe('regional-update-november-2023');
});

test('a fact from outside the documents has its page, and is in the app’s words with nothing marked', () => {
  const [fact] = passagesOf(ask('who chairs the North East region'));
  expect(fact).toMatchObject({
    document: null,
    url: 'https://neadcs.org.uk/?p=971',
    published: '2025-03-25',
    marks: [],
  });
  expect(fact?.excerpt).toContain('Helen Fergusson');
});

test('as of when is said, and that what is held does not say who does now', () => {
  const answer = ask('who chairs FCYP');
  expect(answer.headline).toContain('as of 2017');
  expect(answer.notice).toMatch(/does not say who does now/);
});

test('a post that is held now is said in the present, and in the past years later', () => {
  expect(ask('who chairs the West Midlands region').headline).toContain(
    'Nigel Minns (Warwickshire County Council) chairs',
  );
  const later = ask('who chairs the West Midlands region', { now: new Date('2031-01-01') });
  expect(later.headline).toContain('Nigel Minns (Warwickshire County Council) chaired');
  expect(later.notice).toContain('does not say who does now');
});

test.each([
  {
    asked: 'who chairs the multi-agency working group in London',
    first: 'greater-london-region-update-november-2017',
  },
  {
    asked: 'who chairs the multi-agency meeting on children in custody in London',
    first: 'greater-london-region-update-september-2017',
  },
])('where the text names no person, the answer says just that: “$asked”', ({ asked, first }) => {
  const answer = ask(asked);
  expect(answer.headline).toContain('is chaired by a DCS');
  expect(documentsOf(answer)[0]).toBe(first);
});

describe('a person is found by name:', () => {
  test.each([
    { asked: "what is Paul Bunker's role", says: 'Regional Development Manager' },
    { asked: 'who is Polly Reed', says: 'preed@westmidlandsiep.gov.uk' },
    { asked: 'who is Jo Britton', says: 'West Midlands' },
    { asked: "what's amy lythgoe's job", says: 'Principal Marketing Officer' },
    { asked: 'who is Lyn Gavin', says: 'Safeguarding Engagement Lead' },
    { asked: 'who is Froggatt', says: 'maxinefroggatt@yahoo.co.uk' },
    { asked: 'who is Maxine Frogatt', says: 'maxinefroggatt@yahoo.co.uk' },
    { asked: 'who is helping Stuart Gallimore', says: 'Alison Jeffery' },
    { asked: 'who replaced Pat Bullen', says: 'Jane Carter' },
    { asked: 'who replaced Fran Havard in the South West', says: 'Steve Fish' },
    { asked: 'who took over from Jane Humphreys', says: 'Martin Gray' },
  ])('“$asked”: $says', ({ asked, says }) => {
    const answer = ask(asked);
    expect([answer.headline, passagesOf(answer)[0]?.excerpt].join('\n').toLowerCase()).toContain(
      says.toLowerCase(),
    );
  });
});

describe('what somebody was before a post is one of their own, and not who held that post before:', () => {
  test.each([
    { asked: 'what was Alison Michalska before she was president', says: 'Vice President of ADCS' },
    { asked: 'what post did Ashley Ayres have before he became chief executive', says: 'DCS of Bath' },
    { asked: "what was Rachel Dickinson's job before vice president", says: 'executive director people' },
    { asked: "Rachael Shimmin's previous job", says: 'DCS/DASS in Durham' },
    { asked: 'president of ADCS before Alison Michalska', says: 'Dave Hill' },
    { asked: 'who was director in Stockton before Martin Gray', says: 'Jane Humphreys was DCS' },
    { asked: "who was director in Gateshead before Caroline O'Neill", says: 'Margaret Whellans was DCS' },
    {
      asked: 'whose job was SLI lead for the South East before Stuart Gallimore took it on',
      says: 'Janette Karklins',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('where nothing earlier is held of them, that is said', () => {
    expect(ask('what did Charlotte Ramsden do before she was president?')).toMatchObject({
      kind: 'refused',
      headline: 'No update held says what Charlotte Ramsden was before.',
    });
  });
});

describe('who did something is nobody whom only another sentence under the heading names:', () => {
  test.each([
    { asked: 'who spoke about assessment and accreditation from the DfE in 2016', says: 'Almudena Lara' },
    { asked: 'who ran workshops at the LADO conference', says: 'NSPCC' },
    {
      asked: 'who did North East ADCS team up with for the education data conference',
      says: 'working with NCER',
    },
    { asked: 'who runs the training for north east peer challengers', says: 'LGA Programme Manager' },
    { asked: 'who does the data benchmarking reports for the SW', says: 'Bournemouth' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('of a person whose latest post is known from a page, it is also told, and shown first, what an update says', () => {
  const answer = ask("who's Rachael Wardell");
  expect(answer.headline).toBe(
    'Rachael Wardell (Surrey) was President of ADCS from April 2025 to March 2026. Before that, Rachael Wardell chaired the Workforce Development Policy Committee (as of 2017).',
  );
  expect(documentsOf(answer)).toEqual([
    'naas-consultation-response-from-adcs',
    'https://www.adcs.org.uk/?p=3877',
  ]);
});

test('a post that was to come and then came is said as one that was held', () => {
  expect(ask('who is Rachel Dickinson').headline).toMatch(/^Rachel Dickinson \(Barnsley\) was President/);
});

test('who did something together with somebody is somebody else', () => {
  expect(ask('who presented Next Practice together with Richard Selwyn').headline).toContain('Ian Thomas');
  expect(ask('who ran the workshop alongside Linda Uren').headline).toContain('Jonny Mallinson');
});

describe('however it is put that somebody leads something:', () => {
  test.each([
    { asked: 'who is in charge of sector-led improvement in the South East?', says: 'Stuart Gallimore' },
    { asked: 'who oversees sector-led improvement in the South West', says: 'Sara Tough' },
    { asked: 'who has responsibility for the RIIA', says: 'Tina Russell' },
    { asked: "who heads up children's services in Stockton", says: 'Martin Gray' },
    { asked: 'who looks after SEND in the West Midlands', says: 'Jane Carter' },
    { asked: "who's joining Gateshead as DCS", says: 'Caroline O’Neill' },
    { asked: 'who is at the helm of ADCS', says: 'Rachael Wardell' },
    { asked: 'who led ADCS in 2012', says: 'Matt Dunkley' },
    { asked: 'who runs the regional workforce committee in the North East', says: 'Suzanne Joyner' },
    { asked: 'who leads the West Midlands', says: 'Nigel Minns (Warwickshire County Council) chairs' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('a sponsor is not said to be in charge', () => {
    expect(ask('who is in charge of adoption in the North East').headline).toMatch(
      /^No update names who leads that; .*Andrew Christie/,
    );
  });

  test('a surname is no matter that its bearer leads', () => {
    expect(JSON.stringify(ask('who is in charge of You Can Foster'))).not.toContain('Colin Foster');
  });
});

describe('a post is asked for by more than “who”:', () => {
  test.each([
    { asked: "tell me the president's name for 2018-19", says: 'Stuart Gallimore' },
    { asked: 'who was chancellor at the Spring Budget', says: 'Philip Hammond' },
    { asked: 'which person is DCS in Durham', says: 'Margaret Whellans' },
    { asked: 'looking for the chair of the FCYP committee', says: 'Jenny Coles' },
    { asked: 'SEND co-ordinator, West Midlands', says: 'Jane Carter' },
    { asked: 'West Midlands SEND co-ordinator now?', says: 'Jane Carter' },
    { asked: 'Stockton DCS name?', says: 'Martin Gray' },
    { asked: 'the chair of the Workforce Development Policy Committee is called what?', says: 'Wardell' },
    { asked: 'West Midlands chair november 2023', says: 'Jo Britton' },
    { asked: 'who, as far as you know, is president of ADASS?', says: 'Harold Bodmer' },
    { asked: 'outgoing improvement co-ordinator in the south west', says: 'Fran Havard' },
    { asked: 'name of the principal marketing officer of You Can Foster', says: 'Amy Lythgoe' },
    { asked: 'chief exec at BANES', says: 'Ashley Ayres' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who came behind somebody is told from whom they came behind:', () => {
  test.each([
    { asked: 'who followed Charlotte Ramsden?', says: 'Steve Crocker' },
    { asked: 'who comes after Andy Smith as ADCS president', says: 'Rachael Wardell' },
    { asked: "who'll be president after Stuart Gallimore", says: 'to become President of ADCS' },
    { asked: "who got Fran Havard's job", says: 'Steve Fish' },
    { asked: "Pat Bullen left - who's there now?", says: 'Jane Carter' },
    { asked: 'replacement for Richenda Broad?', says: 'Eleni Ioannides' },
    { asked: 'who took over from Stuart Gallimore', says: 'Rachel Dickinson' },
    { asked: 'who did Martin Gray take over from', says: 'Jane Humphreys' },
    { asked: 'who did Rachael Wardell replace', says: 'Andy Smith' },
    { asked: 'whose job did Steve Crocker take', says: 'Charlotte Ramsden' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('who comes is told where the update only introduces the list of them', () => {
  expect(ask('who is going to the county lines summit in the east of england').headline).toMatch(
    /decision makers within: .*Probation service; /,
  );
});

test.each([
  { asked: 'surprise vote called by the prime minister', holds: /election/ },
  { asked: "heads of children's services don't stay long in the job", holds: /DCS post holders/ },
  { asked: 'an academy left without a sponsor', holds: /no identified sponsor/ },
])('a text that tells what is done asks for no holder of the post in it: “$asked”', ({ asked, holds }) => {
  const answer = ask(asked);
  expect(answer.intent).toBe('topic');
  expect(passagesOf(answer)[0]?.excerpt).toMatch(holds);
});

describe('nobody is named', () => {
  test.each([
    'who is the DCS in Cornwall',
    'who is the DCS in Darlington', // somebody from there chairs something else
    'who is the DCS in Atlantis',
    'who chairs the North West region',
    'who chairs the South East region?',
    'who chairs SPI',
    'who chairs the LSCB', // a group under another heading is chaired by a DCS
    'who chairs the Broomstick Policy Committee',
    'who chairs the Education Select Committee',
    'who is the president of France',
    'who is the president of the RSPB',
    'who was ADCS president in 2013',
    'who will be ADCS president in 2040',
    'interim DCS in Cornwall',
    'who is Hermione Granger',
    'who replaced Gerald Winterbottom',
  ])('“%s” is refused', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('refused');
    expect(answer.headline).not.toMatch(/Nigel Minns|Jenny Coles|Sara Tough|Suzanne Joyner/);
  });
});

test('who runs children’s services in a place is its DCS, and of no place nobody in particular', () => {
  expect(ask("who took over children's services in Middlesbrough")).toMatchObject({
    headline: expect.stringMatching(/^Helen Watson was DCS in Middlesbrough/),
  });
  expect(ask("who runs kids' services in Gateshead")).toMatchObject({
    headline: expect.stringContaining('Caroline O’Neill'),
  });
  expect(ask("who runs children's services")).toMatchObject({ kind: 'refused' });
});

describe('a post is said as people say it:', () => {
  test.each([
    {
      asked: "who was the children's minister in 2017",
      says: 'Robert Goodwill was Minister of State for Children and Families (as of 2017).',
    },
    { asked: 'who is Philip Hammond', says: 'Philip Hammond was Chancellor (as of 2017).' },
    { asked: 'who is Michael Spellman', says: 'a detective inspector of West Midlands Police' },
    { asked: 'who is Richard Selwyn', says: 'a member of the Resources and Sustainability Policy Committee' },
    { asked: 'who is the DCS in Redcar and Cleveland', says: 'DCS of Redcar & Cleveland Council' },
    { asked: 'who is Abdul Kahar', says: 'the contact for “The Participation Leads Network needs you”' },
  ])('“$asked”: “$says”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who came after somebody is of the same post, or nobody:', () => {
  test.each([
    { asked: 'who succeeded Karen Bradshaw', says: 'Jo Britton chaired the West Midlands region' },
    {
      asked: 'who replaced Margaret Whellans in Gateshead',
      says: 'Caroline O’Neill was DCS/DASS in Gateshead',
    },
    { asked: 'who succeeded Alison Michalska', says: 'Stuart Gallimore (East Sussex) was President' },
    {
      asked: 'who is taking over from Stuart Gallimore',
      says: 'Rachel Dickinson was to become President of ADCS',
    },
    { asked: 'who is Rachel Dickinson replacing', says: 'Stuart Gallimore (East Sussex) was President' },
    { asked: 'who replaced Jane Humphreys', says: 'Martin Gray was DCS in Stockton' },
    { asked: 'who took over from Ashley Ayres', says: 'No update held says who came after Ashley Ayres.' },
    // The president of another association was there in the same sentence.
    { asked: 'who succeeded Harold Bodmer', says: 'No update held says who came after Harold Bodmer.' },
  ])('“$asked”: “$says”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('a post of no place is answered with everybody in such a post', () => {
  expect(ask('who is the sponsor?').headline).toContain('Three sponsors are named');
});

test('who asks when somebody was president is given the term of office', () => {
  expect(ask('when was Dave Hill president?').headline).toContain('from April 2016 to March 2017');
});
