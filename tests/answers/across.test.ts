import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../src/corpus/partial-date.ts';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

const regionsOf = (asked: string) => passagesOf(ask(asked)).map(({ region }) => region);

describe('compared side by side, each region speaks once:', () => {
  test.each([
    {
      asked: 'adoption: North East v West Midlands',
      regions: ['north-east', 'west-midlands'],
      holds: 'adopt',
    },
    {
      asked: 'compare UASC in London with the Eastern region',
      regions: ['greater-london', 'eastern'],
      holds: 'UASC',
    },
    { asked: 'compare neglect in SW and Eastern', regions: ['south-west', 'eastern'], holds: 'neglect' },
    {
      asked: 'adoption: East Midlands versus West Midlands',
      regions: ['east-midlands', 'west-midlands'],
      holds: 'adoption',
    },
    {
      asked: 'difference between London and Yorkshire on adoption',
      regions: ['greater-london', 'yorkshire-and-humber'],
      holds: 'adoption',
    },
    {
      asked: 'compare the memorandum of co-operation in the SE, the SW',
      regions: ['south-east', 'south-west'],
      holds: 'memorandum',
    },
    {
      asked: 'home to school transport, east vs west midlands',
      regions: ['east-midlands', 'west-midlands'],
      holds: 'transport',
    },
    {
      asked: 'data benchmarking - South East or South West, who is further',
      regions: ['south-east', 'south-west'],
      holds: 'benchmarking',
    },
    {
      asked: "put Sheffield's region next to Bristol's region on peer challenge",
      regions: ['yorkshire-and-humber', 'south-west'],
      holds: 'peer challenge',
    },
    { asked: 'compare CSE in the Midlands', regions: ['east-midlands', 'west-midlands'], holds: 'cse' },
    {
      asked: 'compare peer challenge in the NE, NW and Y&H',
      regions: ['north-east', 'north-west', 'yorkshire-and-humber'],
      holds: 'peer challenge',
    },
  ])('“$asked”: $regions', ({ asked, regions, holds }) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('compare');
    expect(passagesOf(answer).map(({ region }) => region)).toEqual(regions);
    for (const { excerpt } of passagesOf(answer))
      expect(excerpt.toLowerCase()).toContain(holds.toLowerCase());
  });

  test.each([
    {
      asked: 'how do Yorkshire and the North East each support care leavers',
      regions: ['yorkshire-and-humber', 'north-east'],
    },
    {
      asked: 'what are London and the Eastern region both doing on UASC',
      regions: ['greater-london', 'eastern'],
    },
  ])('asked how each does it, too: “$asked”', ({ asked, regions }) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('compare');
    expect(passagesOf(answer).map(({ region }) => region)).toEqual(regions);
  });

  test('what each opens with is compared where the topic is as general as “priorities”', () => {
    const answer = ask('compare the priorities of the North East and London in November 2017');
    expect(documentsOf(answer)).toEqual([
      'north-east-region-update-november-2017',
      'greater-london-region-update-november-2017',
    ]);
  });

  test.each([
    'compare London high needs overspend April 2017 and November 2017',
    'London high needs overspend: april 17 against nov 17',
  ])('one region at two dates is compared by the dates: %s', (asked) => {
    const answer = ask(asked);
    expect(answer.headline).toMatch(
      /^April 2017 and November 2017 on high needs overspend in Greater London/,
    );
    expect(documentsOf(answer)).toEqual([
      'greater-london-update-april-2017',
      'greater-london-region-update-november-2017',
    ]);
  });

  test('a region and a committee are compared too', () => {
    expect(
      documentsOf(ask('compare the Eastern region and FCYP on neglect')).map(
        (id) => /eastern|fcyp/.exec(id)?.[0],
      ),
    ).toEqual(['eastern', 'fcyp']);
  });

  test('regions alone are compared by the opening of their latest', () => {
    expect(documentsOf(ask('compare West Midlands and East Midlands'))).toEqual([
      'regional-update-november-2023',
      'east-midlands-regional-update-november-2017',
    ]);
  });

  test('a region of which nothing on it is held is named as silent', () => {
    const answer = ask('compare knife crime in London and the North East');
    expect(documentsOf(answer)).toEqual(['greater-london-region-update-november-2017']);
    expect(answer.headline).toMatch(
      /on knife crime, side by side; nothing on it is held from the North East\.$/,
    );
  });

  test.each([
    'compare cricket in London and the South West',
    'compare London with Scotland',
    'compare blockchain in the Midlands',
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('a timeline goes from the oldest to the newest, one passage a document:', () => {
  test.each([
    {
      asked: 'timeline of UASC in London',
      documents: [
        'greater-london-region-update-december-2016',
        'greater-london-update-april-2017',
        'greater-london-region-update-september-2017',
        'greater-london-region-update-november-2017',
      ],
    },
    {
      asked: 'timeline of NAAS',
      documents: [
        'naas-consultation-response-from-adcs',
        'update-fcyp-and-wd-policy-committees-december-2017',
      ],
    },
    {
      asked: 'NAAS since the start',
      documents: [
        'naas-consultation-response-from-adcs',
        'update-fcyp-and-wd-policy-committees-december-2017',
      ],
    },
    {
      asked: 'NE agency social worker agreement timeline',
      documents: [
        'north-east-region-update-september-2016',
        'north-east-region-update-december-2016',
        'north-east-update-april-2017',
        'north-east-region-update-september-2017',
        'north-east-region-update-november-2017',
      ],
    },
    {
      asked: 'history of the teaching partnership in the North East',
      documents: [
        'north-east-region-update-september-2016',
        'north-east-region-update-december-2016',
        'north-east-update-april-2017',
      ],
    },
    {
      asked: 'timeline of SEND transport in the East Midlands',
      documents: ['east-midlands-update-september-2016', 'east-midlands-regional-update-december-2016'],
    },
  ])('“$asked”: $documents', ({ asked, documents }) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('timeline');
    expect(documentsOf(answer)).toEqual(documents);
    expect(passagesOf(answer)).toHaveLength(documents.length);
  });

  test('whatever the topic', () => {
    for (const topic of [
      'adoption',
      'peer challenge',
      'SEND',
      'workforce',
      'UASC',
      'neglect in the South West',
      'early help',
    ]) {
      const dates = passagesOf(ask(`timeline of ${topic}`)).map(({ published }) => published);
      expect(dates.length, topic).toBeGreaterThan(1);
      expect(dates, topic).toEqual(dates.toSorted((a, b) => newestFirst(b, a)));
    }
  });

  test('of a region alone, all its updates', () => {
    const regions = passagesOf(ask('timeline of the South West')).map(({ region }) => region);
    expect(regions).toEqual(Array(5).fill('south-west'));
  });

  test.each(['timeline', 'timeline of cryptocurrency', 'history of cricket in the South East'])(
    '“%s” is refused',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );
});

describe('which regions speak of it:', () => {
  test.each([
    { asked: 'which regions are tackling neglect', among: ['eastern', 'south-west'] },
    { asked: 'is any region working on neglect', among: ['eastern', 'south-west'] },
    {
      asked: 'do any of the regions have a children in care council',
      among: ['north-east', 'greater-london'],
    },
    { asked: 'who is doing hub and spoke adoption', among: ['greater-london', 'yorkshire-and-humber'] },
    { asked: "who's got a children in care council", among: ['north-east', 'greater-london'] },
    { asked: 'where are they using agency pay caps', among: ['north-east', 'south-west'] },
    { asked: 'who is piloting regional improvement alliances', among: ['eastern', 'west-midlands'] },
    { asked: 'which regions have a rota for UASC', among: ['eastern', 'south-west'] },
    { asked: 'which regions mention teaching partnerships', among: ['north-east', 'west-midlands'] },
    {
      asked: 'what other regions are doing peer challenge',
      among: ['east-midlands', 'yorkshire-and-humber', 'south-east', 'north-east'],
    },
    {
      asked: 'which regions are working on adoption',
      among: ['greater-london', 'north-east', 'yorkshire-and-humber', 'east-midlands'],
    },
  ])('“$asked”: $among among them, each once, newest first', ({ asked, among }) => {
    const regions = regionsOf(asked);
    expect(regions).toEqual(expect.arrayContaining(among));
    expect(new Set(regions).size).toBe(regions.length);
    expect(regions).not.toContain(null);
    const dates = passagesOf(ask(asked)).map(({ published }) => published);
    expect(dates).toEqual(dates.toSorted(newestFirst));
  });

  test.each(['who is doing a study of schools converting to academies', 'who does Dan Gray co-chair with'])(
    '“%s” asks for somebody, and for no region',
    (asked) => {
      expect(ask(asked).headline).not.toContain('comes up in');
    },
  );

  test('asked for the others, the one that is named is left out', () => {
    const regions = regionsOf('we do data benchmarking in the south east, who else does');
    expect(regions).toEqual(expect.arrayContaining(['eastern', 'south-west']));
    expect(regions).not.toContain('south-east');
  });

  test.each([
    'which regions mention blockchain',
    'which regions play cricket',
    'any regions recruiting social workers from abroad',
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test.each([
    'regions',
    'Which regions are there?',
    'list all regions',
    'which regions do you cover',
    'When was the most recent update from each region?',
    'when did each region last publish',
  ])('“%s” shows all nine', (asked) => {
    expect(new Set(regionsOf(asked)).size).toBe(9);
  });
});

test('what is compared is told by a passage that says its phrase, and not another word of it', () => {
  const passages = passagesOf(
    ask('Compare the peer challenge models used in the North West and the West Midlands'),
  );
  expect(passages.map(({ excerpt }) => excerpt)).toEqual(
    Array(2).fill(expect.stringMatching(/peer challenge/i)),
  );
});

test('a region that holds the words of a topic only here and there is silent on it', () => {
  const answer = ask('compare London with the North East on agency workers');
  expect(answer.headline).toContain('nothing on it is held from Greater London');
  expect(passagesOf(answer)[0]?.region).toBe('north-east');
});

test('a stretch of time compared is its two ends', () => {
  const answer = ask('how did CSE work in the East Midlands differ between September 2016 and December 2016');
  expect(answer.intent).toBe('compare');
  expect(documentsOf(answer)).toEqual([
    'east-midlands-update-september-2016',
    'east-midlands-regional-update-december-2016',
  ]);
});

test('what changed between two dates puts them side by side', () => {
  expect(ask('what changed in the North West between 2016 and 2017').headline).toBe(
    '2016 and 2017 in the North West, side by side.',
  );
});

test('a comparison of all regions lists those that speak of the matter', () => {
  expect(ask('compare all regions on neglect').headline).toContain('comes up in updates from two regions');
});

test('a comparison with one side says that it needs two', () => {
  const answer = ask('compare London');
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toBe('A comparison needs two regions, committees or dates: name both.');
});

describe('two places with a word between them that sets one beside the other are compared:', () => {
  test.each([
    'UASC: the East Midlands against the South West',
    'London alongside the East Midlands on UASC',
    'are London and the East Midlands doing the same on UASC',
  ])('“%s”', (asked) => {
    expect(ask(asked).headline).toMatch(/ on UASC, side by side\.$/);
  });
});

test('what two people said on a matter is put side by side', () => {
  const answer = ask('compare Dave Hill and Alison Michalska on early help');
  expect(answer.intent).toBe('compare');
  expect(answer.headline).toBe('Dave Hill and Alison Michalska on early help, side by side.');
  expect(passagesOf(answer).map(({ published }) => published)).toEqual(['2016-11-02', '2017-07-06']);
});

describe('how something came to be what it is, is a timeline:', () => {
  test.each([
    'show how peer challenge in the South West evolved',
    'development of the teaching partnership since 2016',
    'how has FutureSocial moved on',
  ])('“%s”', (asked) => {
    expect(ask(asked).intent).toBe('timeline');
  });
});

describe('what ends a term is part of the topic, though it is a word that asks elsewhere:', () => {
  test.each([
    { asked: 'timeline of agency social work', says: /^Agency social work, oldest first/ },
    {
      asked: 'compare London and the East Midlands on school place planning',
      says: /on school place planning, side/,
    },
    {
      asked: 'which regions took part in the improvement alliance pilot',
      says: /^“Improvement alliance pilot” comes/,
    },
    { asked: 'which regions are piloting the improvement alliance', says: /^“Improvement alliance” comes/ },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toMatch(says);
  });
});

describe('how a number went is told by what gives one, or not at all:', () => {
  test.each([
    'how did the count of completed peer challenges in Yorkshire go up between 2016 and 2017',
    'number of completed peer challenges in Yorkshire over time',
    'how has the number of peer challenges completed in Yorkshire risen',
  ])('“%s”', (asked) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('timeline');
    expect(passagesOf(answer)).toHaveLength(5);
    for (const { excerpt } of passagesOf(answer))
      expect(excerpt).toMatch(/\d+ (?:LA|local authority).*peer challenges have been completed/);
  });

  test.each([
    'how did UASC numbers change in the Eastern region from April to November 2017',
    'how has the number of looked after children changed in the North East',
    'how did the number of zebras in Yorkshire grow',
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

test('the verb of a change is no part of what changed', () => {
  expect(ask('how has FutureSocial moved on during 2017').headline).toMatch(
    /^FutureSocial, oldest first: three/,
  );
  expect(ask('how did adoption in London grow').headline).toMatch(
    /^Adoption in Greater London, oldest first/,
  );
});

test('a timeline of one update names its date once', () => {
  expect(ask('timeline of UASC in the South East').headline).toMatch(/: one update, from September 2017\.$/);
});

test('what two committees planned is told from the update of each, by what stands under the year', () => {
  const passages = passagesOf(ask('compare what HCAN and FCYP planned for 2017'));
  expect(passages.map(({ document, heading }) => [document, heading])).toEqual([
    ['hcan-policy-committee-update-feb-2017', '2017'],
    ['fcyp-policy-committee-update-feb-2017', '2017'],
  ]);
});

test('an abbreviation means the same wherever it stands', () => {
  expect(regionsOf('which regions do SEND peer challenge')).toContain('north-west');
});

test('two words asked for together are not spoken of where they stand apart', () => {
  const regions = regionsOf('has anybody set up a teaching partnership');
  expect(regions).toEqual(expect.arrayContaining(['north-east', 'west-midlands']));
  expect(regions).not.toContain('east-midlands');
});

test('a topic and two years ask for what was said between them, and a post for whoever held it', () => {
  const answer = ask('adoption in london 2016 to 2017');
  expect(answer.intent).toBe('timeline');
  expect(documentsOf(answer)).toEqual(
    expect.arrayContaining([
      'greater-london-region-update-december-2016',
      'greater-london-update-april-2017',
    ]),
  );
  expect(ask('ADCS president 2016 to 2017').intent).toBe('role');
});

test('north and south are the regions called so', () => {
  expect(ask('north vs south on uasc').headline).toBe(
    'The North East, the North West, the South East and the South West on uasc, side by side; nothing on it is held from the North East or the North West.',
  );
});

test.each([
  'neglect across the various regions',
  'who around the country is working on neglect',
  'how many regions are working on neglect and which',
])('the regions that are on it are told by “%s”', (asked) => {
  expect(ask(asked).headline).toMatch(/^“Neglect” comes up in updates from two regions/);
});

test.each(['list the committees that discussed UASC', 'UASC across the policy committees'])(
  'the committees that are on it are told by “%s”',
  (asked) => {
    expect(ask(asked).headline).toMatch(/^“UASC” comes up in updates from .* committees/);
  },
);

test('arrangements for a matter are put side by side by what is told of the matter', () => {
  const answer = ask(
    'Please compare the arrangements for peer challenge in the East Midlands and the Eastern region.',
  );
  expect(answer.headline).toContain('on peer challenge, side by side');
});

test('what has changed on a matter since a year is told in order', () => {
  expect(ask('what has changed in adoption since 2015')).toMatchObject({
    intent: 'timeline',
    headline: expect.stringMatching(/^Adoption, oldest first: /),
  });
});
