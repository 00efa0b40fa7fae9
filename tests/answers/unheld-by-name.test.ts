import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('a body that no update names is refused by its name:', () => {
  test.each([
    { asked: 'latest from the licensing committee', missing: '“licensing committee”' },
    { asked: 'news from the transport group', missing: '“transport group”' },
    { asked: "what's the procurement team up to", missing: '“procurement team”' },
    { asked: 'what does the library service say', missing: '“library service”' },
    { asked: 'update from the comms team', missing: '“comms team”' },
    { asked: 'who sits on the remuneration committee', missing: '“remuneration committee”' },
    { asked: 'is there a gypsy and traveller forum', missing: '“gypsy and traveller forum”' },
    { asked: 'Department for Transport update', missing: '“Department for Transport”' },
    { asked: "latest from London's culture board", missing: '“culture board”' },
    { asked: 'fostering panel minutes', missing: '“fostering panel”' },
    { asked: 'public accounts committee on exclusions', missing: '“public accounts committee”' },
  ])('“$asked”', ({ asked, missing }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('refused');
    expect(answer.headline).toContain(missing);
  });
});

test.each([
  { asked: 'What did the Partners in Practice do with other regions', missing: 'Partners in Practice' },
  { asked: 'ADCS statement on Ofsted annual report', missing: 'Ofsted annual report' },
  { asked: 'ADCS twitter account', missing: 'twitter account' },
  { asked: '30 hours childcare', missing: '30 hours' },
])('a term of the field that no update has is refused by its name: “$asked”', ({ asked, missing }) => {
  expect(ask(asked)).toMatchObject({ kind: 'refused', headline: `No update held mentions “${missing}”.` });
});

test('a body that no update names is refused by name in a thread as well', () => {
  const answer = ask('and from the licensing committee?', { thread: ['latest from HCAN'] });
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toContain('“licensing committee”');
});

describe('a body that an update names is known by a part of its name, or by what it is short for:', () => {
  test.each([
    'update from the school improvement board in the North West',
    'news from the adoption leadership board',
    'latest from the PSW network',
    'what did the workforce group do in the north east',
    'latest from the AD networks in the South East',
    'has the participation leads network got a survey',
    'what is the SEND19 group doing',
    'news of the Youth Custody Service',
    'latest from the workforce development committee',
  ])('“%s”', (asked) => {
    expect(ask(asked).kind).toBe('found');
  });
});

describe('who asks for the director of a place is told which place is not known:', () => {
  test.each([
    { asked: 'who is the DCS in Camelot', missing: 'the DCS in Camelot' },
    { asked: "Rivendell's DCS", missing: 'the DCS in Rivendell' },
    { asked: 'dcs cheltenham', missing: 'the DCS in Gloucestershire' },
    { asked: 'who is the director of childrens services in mordor', missing: 'the DCS in mordor' },
    { asked: 'tell me who the DCS in Springfield is', missing: 'the DCS in Springfield' },
    { asked: 'interim DCS in Utopia', missing: 'the interim DCS in Utopia' },
  ])('“$asked”', ({ asked, missing }) => {
    expect(ask(asked)).toMatchObject({ kind: 'refused', headline: `No update held names ${missing}.` });
  });
});

describe('a particular that no passage gives is not answered by what is said around it:', () => {
  test.each([
    'starting salary for a social worker',
    'pay scale for team managers',
    'opening hours of the regional office',
    'closing date for the SEND leadership programme',
    'price of a delegate place at the SEND conference',
    'annual leave entitlement for social workers',
    'job vacancies in the North East',
    'what time does the DCS summit start',
    'what is the pension age for teachers',
    'adoption services near me',
    'expenses policy for lead members',
    'pay rise for DCSs',
  ])('“%s”', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('what is named by words of the field and is another thing is refused by name:', () => {
  test.each([
    { asked: "Richenda Broad's leaving gift", missing: '“Richenda Broad’s leaving gift”' },
    { asked: 'retirement party for Jane Humphreys', missing: '“retirement party for Jane Humphreys”' },
    { asked: 'director of finance at ADCS', missing: '' },
    { asked: 'NCASC 2024 programme', missing: '' },
    { asked: 'family tree', missing: '“family tree”' },
    { asked: 'skin care', missing: '“skin care”' },
    { asked: 'medical school places', missing: '“medical school”' },
    { asked: 'adoption in paris', missing: 'Paris' },
    { asked: 'latest update from Glasgow', missing: 'Glasgow' },
    { asked: 'news from the Girl Guides', missing: '“Girl Guides”' },
    { asked: 'what did Relate say about families', missing: '“Relate”' },
    { asked: 'anything from Crisis on care leavers', missing: '“Crisis”' },
    { asked: 'any neglect work going on in Grantham?', missing: 'Lincolnshire' },
    { asked: 'kid of the year award', missing: '“kid of the year award”' },
    { asked: 'tell me about the carer of the year awards', missing: '“carer of the year awards”' },
    { asked: 'who won social worker of the year?', missing: '“social worker of the year”' },
    { asked: 'team of the year', missing: '“team of the year”' },
    { asked: 'who chairs the wedding committee', missing: '“wedding committee”' },
  ])('“$asked”', ({ asked, missing }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('refused');
    expect(answer.headline).toContain(missing);
  });
});

describe('what is told of somebody is answered, in whatever words it is asked for:', () => {
  test.each([
    "Richenda Broad's retirement",
    "Nabila Sharma's book",
    "Rachael Shimmin's new job",
    'appointment of Eleni Ioannides',
    "Dave Hill's view on academies",
    "Ben Bryant's review",
  ])('“%s”', (asked) => {
    expect(ask(asked).kind).toBe('found');
  });
});

describe('what directors have or hold together is told, and no name asked for:', () => {
  test.each(['DCS turnover', 'DCS residential', 'DCS network in the West Midlands'])('“%s”', (asked) => {
    expect(ask(asked)).toMatchObject({ kind: 'found' });
  });
});

describe('when in a year something is, is no award of that year:', () => {
  test.each(['events in the first part of the year', 'peer reviews before the end of the year'])(
    '“%s”',
    (asked) => {
      expect(ask(asked).headline).not.toContain('mentions');
    },
  );

  test('funding that was awarded is told', () => {
    expect(ask('funding awarded to FutureSocial')).toMatchObject({ kind: 'found' });
  });
});

describe('a bill or a statement of the government is the one that is named:', () => {
  test.each([
    {
      asked: "What was ADCS's reaction to the Education for All Bill being dropped?",
      missing: '“Education for All Bill”',
    },
    { asked: 'Homes for All Strategy', missing: '“Homes for All Strategy”' },
    { asked: 'What did ADCS say about the Autumn Statement?', missing: '“Autumn Statement”' },
  ])('“$asked”: none held is it', ({ asked, missing }) => {
    expect(ask(asked)).toMatchObject({ kind: 'refused', headline: `No update held mentions ${missing}.` });
  });

  test('what is said of the autumn Budget is none of the spring one', () => {
    expect(ask("What was ADCS's response to the Autumn Budget of November 2017?")).toMatchObject({
      kind: 'found',
      passages: [{ document: 'a-country-that-works-for-all-children-press-release' }],
    });
    expect(ask('What did ADCS say about the Spring Budget?')).toMatchObject({
      kind: 'found',
      passages: [{ document: 'spring-budget-2017' }],
    });
  });
});

describe('an act that no update names is refused by its name, and not answered with another act, or with acting:', () => {
  test.each([
    { asked: 'Care Act', name: 'Care Act' },
    { asked: 'Children Act 1989', name: 'Children Act 1989' },
    { asked: 'what does the Localism Act say', name: 'Localism Act' },
    { asked: 'care act 2014', name: 'care act 2014' },
    { asked: 'Education Act 2011 and academies', name: 'Education Act 2011' },
  ])('“$asked”', ({ asked, name }) => {
    expect(ask(asked).headline).toContain(`No update held mentions “${name}”`);
  });

  test.each([
    'Children and Social Work Act',
    'what does the new Children and Social Work Act 2017 change for us',
    'Children & Social Work Act 2017',
  ])('one that is named, whole or in part, is told of: “%s”', (asked) => {
    expect(documentsOf(ask(asked))[0]).toBe('update-ea-and-hcan-policy-committees-december-2017');
  });

  test('“act early” names none', () => {
    expect(ask('act early').kind).toBe('found');
  });
});
