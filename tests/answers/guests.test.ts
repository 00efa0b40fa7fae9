import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('who came to a committee is told in the words that say who joined or was welcomed:', () => {
  test.each([
    {
      asked: 'who came to see the wd committee in 2016',
      first: 'wd-policy-committee-update-feb-2017',
      says: 'Guests included the DfE',
    },
    {
      asked: 'who attended the EA committee in sept 2017 about adoption?',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
      says: 'Chair of the Adoption Leadership Board',
    },
    {
      asked: 'who came to the spi meeting nov 2017',
      first: 'update-spi-policy-committee-november-2017',
      says: 'Head of Contracts',
    },
    {
      asked: 'who from ofsted came to SPI',
      first: 'spi-policy-committee-update-feb-2017',
      says: 'senior figures',
    },
  ])('“$asked”: $says', ({ asked, first, says }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(says);
    expect(documentsOf(answer)[0]).toBe(first);
  });

  test('a meeting of a month is the one whose day an update gives, whenever it came out', () => {
    expect(documentsOf(ask('who attended the HCAN meeting in september 2016'))[0]).toBe(
      'hcan-committee-update-december-2016',
    );
  });

  test('whoever else came then is shown as well', () => {
    const excerpts = passagesOf(ask('who attended hcan in november 2017')).map(({ excerpt }) => excerpt);
    for (const guest of ['ISOS', 'NHS England']) expect(excerpts.join('\n')).toContain(guest);
  });

  test('whoever came at another time is not told', () => {
    expect(ask('who attended RS in october 2016').kind).toBe('refused');
    expect(ask('who attended the HCAN committee in 2019').kind).toBe('refused');
  });
});

describe('who sits on something is told by what brings together whom:', () => {
  test.each([
    { asked: 'who sits on the Gold Group', says: 'A DCS is a member of the Gold Group' },
    {
      asked: 'who sits on the regional education summit group in the east midlands',
      says: 'brings together the Regional Schools Commissioner',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('nothing is told of a board that no update speaks of', () => {
    expect(ask('who sits on the LADO board').kind).toBe('refused');
  });
});

test.each([
  { asked: 'lado conf speakers list', says: 'Michael Spellman' },
  { asked: 'who were the lado conference speakers', says: 'Michael Spellman' },
  { asked: 'names of the UASC workshop speakers', says: 'Catherine Houlcroft, NRPF' },
  { asked: 'UASC workshop speakers 2016', says: 'Catherine Houlcroft, NRPF' },
  { asked: 'social impact bonds session speakers', says: 'Barbara Herts and Helen Lincoln' },
  {
    asked: 'Who led the educational achievement of children in care workshop?',
    says: 'Debbie Barnes, David Berridge',
  },
])('who led or spoke at a session is named with its title: “$asked”', ({ asked, says }) => {
  expect(ask(asked).headline).toContain(says);
});

test('a keynote speaker is whoever gave the keynote speech', () => {
  expect(ask('keynote speaker bournemouth 2017').headline).toContain('Robert Goodwill');
});

test.each(['which guests did the workforce committee have in 2016', 'WD guests 2016'])(
  '“%s”: guests need no coming',
  (asked) => {
    expect(ask(asked).headline).toContain('Guests included the DfE, NCTL');
  },
);

test.each([
  {
    asked: 'who joined the EA and HCAN meeting to talk about adoption',
    says: 'The Chair of the Adoption Leadership Board',
  },
  { asked: 'who came to HCAN about fostering', says: 'Representatives from the DfE attended' },
])(
  'who came about a matter is told of the meeting, of both committees where two are named: “$asked”',
  ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  },
);

describe('who came to a committee that is not named is told by what they talked about:', () => {
  test.each([
    {
      asked: 'who spoke to the committee about technology and data',
      says: 'NHS Digital’s Chief Social Worker',
    },
    {
      asked: 'which government department came to talk about life chances',
      says: 'Department of Work and Pensions',
    },
    { asked: 'who gave HCAN an update on Transforming Care', says: 'received an update from the HCAN Chair' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});
