import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

test('who has regions named, or told who spoke of it, is told of the matter alone', () => {
  expect(ask('name the regions which are tackling neglect').headline).toMatch(/^“Neglect” comes up/);
  expect(ask('which committees spoke about the Narey review').headline).toMatch(/^“Narey review” comes up/);
});

test.each(['can you tell me the regions that are tackling neglect', 'who mentions neglect'])(
  'the regions are wanted by “%s”',
  (asked) => {
    expect(ask(asked).headline).toMatch(/^“Neglect” comes up in updates from two regions/);
  },
);

test('which committees speak of it: what two said together is shown once', () => {
  const answer = ask('which committees discuss UASC');
  expect(answer.headline).toContain(
    'committees: the Families, Communities and Young People Policy Committee',
  );
  expect(new Set(documentsOf(answer)).size).toBe(documentsOf(answer).length);
  expect(passagesOf(answer).every(({ region }) => region === null)).toBe(true);
});

test('who asks for one committee is shown first the one that is most on it', () => {
  expect(documentsOf(ask('which committee looked at UASC costs'))[0]).toBe(
    'rs-committee-update-december-2016',
  );
});

test('who met in a month is told by what came out later and gives the day', () => {
  const documents = documentsOf(ask('which committees met in September 2017'));
  expect(documents).toContain('update-fcyp-and-wd-policy-committees-december-2017');
  expect(documents.every((id) => id.endsWith('2017'))).toBe(true);
});

test('those that do not mention it are named, beside those that do', () => {
  const answer = ask("which regions don't mention UASC");
  expect(answer.headline).toContain('Nothing is held on UASC from the North East, the North West');
  expect(passagesOf(answer).map(({ region }) => region)).toContain('greater-london');
});

test('either of two things with “or” between them is spoken of', () => {
  expect(ask('who has hosted a CSE seminar or network across the regions').headline).toContain(
    'the East Midlands',
  );
});

test('who asks for the leads of a matter is named those regions only that name somebody', () => {
  expect(ask('List the regional leads for SEND across all nine regions').headline).toBe(
    '“Leads for SEND” comes up in updates from one region: the West Midlands.',
  );
});

describe('words that ask stay where a term of the updates begins with them:', () => {
  test.each([
    {
      asked: 'which regions work on regional adoption agencies',
      says: /^“Regional adoption agencies” comes/,
    },
    { asked: 'who is doing Step Up to Social Work', says: /^“Step Up to Social Work” .* the North East\.$/ },
    { asked: 'which regions have a regional website', says: /^“Website” comes up/ },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toMatch(says);
  });
});

test('what one of the regions named says is not called missing', () => {
  expect(
    ask('how are regions using parent-infant or edge of care services to keep kids at home').headline,
  ).toMatch(/; the nearest comes from two regions: the South East/);
});

describe('a region is named only for what it says of the very thing:', () => {
  test.each([
    { asked: 'which regions use a self-assessment template', but: 'Greater London' },
    { asked: 'who has teaching partnerships', but: 'East Midlands' },
    { asked: 'news of teaching partnerships in the regions', but: 'East Midlands' },
    { asked: 'which regions train leaders with the Staff College', but: 'West Midlands' },
    { asked: 'which regions have an aspiring directors course', but: 'South East' },
    { asked: 'which regions run leadership programmes', but: 'North West' },
    { asked: 'which regions mention the One Met Model', but: 'West Midlands' },
    { asked: 'what are regions doing about regional care co-operatives', but: 'Eastern region' },
    { asked: 'which regions have a regional adoption agency up and running', but: 'London' },
  ])('“$asked” does not name the $but', ({ asked, but }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('found');
    expect(answer.headline).not.toContain(but);
  });
});

describe('what is only spoken of in part is no region’s topic:', () => {
  test('a matter that lacks one of its two words is told by whoever has both', () => {
    expect(ask('which regions have trouble recruiting teachers').headline).toMatch(
      /^No region's update is on just that; the latest held on recruiting teachers is from ADCS/,
    );
  });

  test('a thing for others than those named is refused', () => {
    expect(ask('which regions have a recruitment website for teachers').kind).toBe('refused');
  });
});

describe('whoever is ruled out is not among the others:', () => {
  test.each([
    { asked: 'apart from Yorkshire, who does peer challenge', not: 'yorkshire-and-humber' },
    { asked: 'anybody else working on neglect apart from the South West', not: 'south-west' },
    { asked: 'anyone else done a case file audit like the north west?', not: 'north-west' },
    { asked: 'how do other regions do it differently from London on adoption', not: 'greater-london' },
  ])('“$asked”', ({ asked, not }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain('other region');
    expect(passagesOf(answer).map(({ region }) => region)).not.toContain(not);
  });
});

test('those who do something besides a region are told by that region where they do not say so themselves', () => {
  const { headline } = ask('apart from the west midlands which regions are running Return to Social Work?');
  expect(headline).toContain('along with the Eastern Region and London');
});

test.each([
  'apart from the West Midlands which regions have FutureSocial',
  'which regions other than the North East had Put your heart into social work',
])('nobody else is named by what is said of something else, or elsewhere: “%s”', (asked) => {
  expect(ask(asked)).toMatchObject({ kind: 'refused', headline: expect.stringContaining('besides') });
});

test('where the others only say part of a name, the region that is known tells who they are', () => {
  const { headline } = ask(
    'besides the East Midlands, which regions discussed future collaboration with NHS Central England?',
  );
  expect(headline).toContain('colleagues from the West Midlands, Eastern region');
});

test('comparative data is no comparison', () => {
  const answer = ask('comparative data in the south west');
  expect(answer).toMatchObject({ intent: 'topic' });
  expect(answer.headline).toContain('comparative data');
});

describe('the two newest of one place are compared for', () => {
  test.each([
    {
      asked: 'compare the last two London updates',
      says: 'September 2017 and November 2017 in Greater London',
    },
    {
      asked: 'how do the two latest West Midlands updates differ',
      says: 'November 2017 and November 2023 in the West Midlands',
    },
    {
      asked: 'difference between the latest update from the North East and the previous one',
      says: 'September 2017 and November 2017 in the North East',
    },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('what has the two words of a pair far apart is not on the pair', () => {
  expect(ask('which regions have a joint commissioning unit').kind).toBe('refused');
});

describe('all committees, or regions, on a matter are those that speak of it:', () => {
  test.each([
    { asked: 'all committees on uasc', says: 'from five committees' },
    { asked: 'every committee on adoption', says: 'from four committees' },
    { asked: 'all regions on uasc', says: 'from six regions' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('what regions do on a matter, whichever of them, is told by regions:', () => {
  test.each([
    'regional work on SEND',
    'children’s mental health regional update',
    'Briefing on mental health and CAMHS please, what has been said regionally',
    'CAMHS, what is being done regionally',
    'apprenticeships, any regional work',
    'fostering, regionally',
    'what is said regionally about school funding',
  ])('“%s”', (asked) => {
    const answer = ask(asked);
    expect(answer.headline).toContain('comes up in updates from');
    expect(passagesOf(answer).every(({ region }) => region !== null)).toBe(true);
  });

  test.each([
    'thresholds for early help, any regional work?',
    'NAAS - anything regional?',
    'have regions said anything on grammar schools',
  ])('where none tells of it, that is said: “%s”', (asked) => {
    expect(ask(asked).headline).toMatch(/^No region's update is on just that; /);
  });

  test.each(['regional adoption agencies', 'regional peer challenge', 'the regional schools commissioner'])(
    '“%s” is called so',
    (asked) => {
      expect(ask(asked).headline).toContain(`on ${asked.replace('the ', '')} is from`);
    },
  );
});

describe('which regions had something by a date names those that had it long before too:', () => {
  test.each([
    { asked: 'Which regions had a memorandum of cooperation on agency social workers by the end of 2017?' },
    { asked: 'which regions had a protocol on agency staff by March 2017' },
  ])('“$asked”', ({ asked }) => {
    expect(ask(asked).headline).toContain('the West Midlands');
  });

  test('but not those of whom it was first told later', () => {
    expect(ask('which regions had an agency staff protocol by March 2017').headline).not.toContain(
      'the North East',
    );
  });
});

describe('what the regions do about a matter is asked of the matter alone, however they meet it:', () => {
  test.each([
    {
      asked: 'How are regions responding to child sexual exploitation?',
      says: '“Child sexual exploitation” comes up in updates from five regions',
    },
    {
      asked: 'How have the regions reacted to the National Transfer Scheme?',
      says: '“National Transfer Scheme” comes up in updates from four regions',
    },
    {
      asked: 'how are regions preparing for the new inspection framework',
      says: '“New inspection framework” comes up',
    },
    { asked: 'which regions report pressures on high needs funding', says: '“Pressures on high needs' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('what is shared is no share: who trained somebody commissioned no shared training', () => {
  expect(ask('Which regions commissioned a shared training programme?').kind).toBe('refused');
});

describe('a name with a small word in it is said just so by whoever is named for it:', () => {
  test.each([
    {
      asked: 'which regions work with Research in Practice',
      says: 'two regions: the West Midlands and the South West',
    },
    {
      asked: 'which regions mention Future in Mind',
      says: 'the latest held on Future in Mind is from the Health',
    },
    { asked: 'which regions mention Children in Need', says: 'the North East' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('“emerging research or practice” is none of Research in Practice', () => {
    expect(passagesOf(ask('Research in Practice'))[0]?.excerpt).toContain('Research in Practice');
  });
});

describe('what several regions say is counted no wider and no narrower than it is:', () => {
  test.each([
    {
      asked: 'which regions have an improvement board or alliance',
      says: 'updates from five regions: the Eastern region, the North East, the West Midlands, the East Midlands and the North West.',
    },
    {
      asked: 'what did regions say about the new ILACS framework',
      says: 'one region: the Eastern region. “ILACS” alone comes up in those of two more: the East Midlands and the West Midlands.',
    },
    { asked: 'which regions had a JTAI workshop', says: '“JTAI” alone comes up in that of one more:' },
    {
      asked:
        'my residents are on at me about school transport for disabled kids, is anyone else struggling with that',
      says: '“School transport for disabled kids” comes up in updates from two regions',
    },
    { asked: 'which regions mention CAMHS', says: '“CAMHS”, in other words, comes up in updates from one' },
    { asked: 'which regions talk about home schooling', says: "No region's update is on just that;" },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('“results” are not told by what came about “as a result” of something', () => {
    expect(ask('Key stage 2 results by region 2017').kind).toBe('refused');
    expect(ask('GCSE results by region 2017').headline).toContain('does not mention “GCSE”');
  });
});

describe('who says most on a matter is told by the passages held:', () => {
  test.each([
    { asked: 'which region says most about UASC', first: 'Greater London', passages: 'five' },
    { asked: 'which region mentions SEND most often', first: 'the East Midlands', passages: '12' },
  ])('“$asked”', ({ asked, first, passages }) => {
    expect(ask(asked).headline).toContain(
      `More passages on it are held from ${first} than from any other: ${passages}.`,
    );
  });

  test('where only one speaks of it, that one is named', () => {
    expect(ask('which region writes most about mental health').headline).toBe(
      '“Mental health” comes up in updates from one region: Yorkshire and Humber.',
    );
  });

  test('who has most of something is asked for no passages', () => {
    expect(ask('which regions have a teaching partnership').headline).not.toContain('More passages');
  });
});

test('what prevents neglect is no early help', () => {
  expect(ask('is there a lead for early help in the South West').kind).toBe('refused');
  expect(ask('which regions are working on early help').headline).not.toContain('South West');
});
