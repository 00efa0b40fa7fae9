import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('what somebody said on a matter is looked for in their own statements and speeches:', () => {
  test.each([
    {
      asked: 'what did Dave Hill say about academies',
      first: 'press-release-adcs-annual-conference-2016-presidential-address',
      holds: 'academy',
    },
    {
      asked: 'what did Alison Michalska say about funding in July 2017',
      first: 'presidents-speech-at-annual-conference-press-release',
      holds: '£2bn',
    },
    {
      asked: 'Alison Michalska on elective home education',
      first: 'presidents-speech-at-annual-conference-press-release',
      holds: 'educate them at home',
    },
    {
      asked: 'how long did Dave Hill grumble about waiting for an academy to be made to take a child in care',
      first: 'press-release-adcs-annual-conference-2016-presidential-address',
      holds: '9 months',
    },
    {
      asked: 'what does the president think about trusts',
      first: 'presidents-speech-at-annual-conference-press-release',
      holds: 'structuralist pursuit',
    },
  ])('$asked', ({ asked, first, holds }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(passagesOf(answer)[0]?.excerpt).toContain(holds);
  });

  test.each([
    { asked: 'what was Rachael Wardell disappointed by', says: 'has not listened to our concerns' },
    { asked: 'what is Dave Hill pleased about?', says: 'I am pleased that Stuart' },
    { asked: 'what is Alison Michalska concerned about?', says: 'raising concerns with the DfE' },
  ])('and so is what moved them: “$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    'what is Jenny Coles worried about?',
    'what did Dave Hill say about blockchain',
    'what did Rachel Dickinson say about grammar schools',
  ])('“%s” is refused by name', (asked) => {
    expect(ask(asked)).toMatchObject({
      kind: 'refused',
      headline: expect.stringMatching(/quotes .+ on that/),
    });
  });
});

test.each([
  'how many months did Alison Michalska complain of waiting for an academy',
  'how many weeks did Dave Hill moan about waiting for Ofsted',
])('“%s” is refused, since nobody quotes them on it', (asked) => {
  expect(ask(asked).kind).toBe('refused');
});

describe('who said something is read from where its document introduces the words:', () => {
  test.each([
    {
      asked: 'who commented on the six opportunity areas?',
      named: 'Dave Hill, President of the Association of Directors of Children’s Services, said in',
      first: 'six-new-opportunity-areas-comment',
    },
    {
      asked: 'who called the profits of independent fostering agencies immoral',
      named: 'Dave Hill',
      first: 'press-release-adcs-annual-conference-2016-presidential-address',
    },
    {
      asked: 'which president wants the prime minister to be a super-DCS',
      named: 'Alison Michalska',
      first: 'presidents-ncasc-speech-press-release',
    },
    {
      asked: 'the quote about twin hatters staying constant, who is it from',
      named: 'Alison Michalska',
      first: 'dcs-update-2017',
    },
    {
      asked: 'who spoke for ADCS and Cafcass about the care proceedings agreement',
      named: 'A spokesperson for ADCS and Cafcass said in',
      first: 'adcs-and-cafcass-agreement-about-social-work-in-care-proceedings',
    },
  ])('$asked', ({ asked, named, first }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(named);
    expect(documentsOf(answer)[0]).toBe(first);
  });

  test('the words and their introduction are both shown', () => {
    const excerpts = passagesOf(ask('who wants the prime minister to be a super-DCS')).map(
      ({ excerpt }) => excerpt,
    );
    expect(excerpts[0]).toContain('super-DCS');
    expect(excerpts[1]).toContain('gave her opening address');
  });

  test.each([
    'who said private equity should be banned from running children’s homes',
    'who commented on the Grenfell fire',
    'who reacted to the 2024 autumn budget',
    'who said teachers should be paid more',
  ])('“%s” is refused: nobody held did', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test('a committee that raised something is found in its update', () => {
    expect(documentsOf(ask('who described the decline in youth custody as staggering'))[0]).toBe(
      'update-spi-policy-committee-november-2017',
    );
  });

  test('who somebody said would do something is looked for in their own words', () => {
    const answer = ask('who did Dave Hill say would be taking up the vice president role in April');
    expect(documentsOf(answer)[0]).toBe('future-adcs-vice-president-comment-by-dave-hill');
    expect(answer.headline).toContain('Stuart');
  });
});

test.each([
  { asked: "according to Dave Hill's speech how many referrals were there", says: '610,000' },
  { asked: 'what % of west midlands services are good or better per tina russell', says: '64%' },
])('who gives the source of “$asked” is answered from theirs', ({ asked, says }) => {
  expect(ask(asked).headline).toContain(says);
});

test('a figure that somebody never gave is not told as theirs', () => {
  expect(ask('what is the cost per child according to Dave Hill').kind).toBe('refused');
});

describe('who asks what somebody said, about nothing in particular, is given the newest words of theirs:', () => {
  test.each([
    {
      asked: 'what did Jenny Coles say',
      says: 'said in “Increases in remand fees” (about 2017): “Youth offending teams have',
    },
    { asked: 'Dave Hill quotes', says: 'Dave Hill, President of ADCS, said in' },
    { asked: 'what did Alison Michalska say in July 2017', says: '(6 July 2017): “Children’s services are' },
  ])('“$asked”: “$says”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('each of their statements once', () => {
    const titles = passagesOf(ask('what did Dave Hill say')).map(({ title }) => title);
    expect(titles).toHaveLength(3);
    expect(new Set(titles).size).toBe(3);
  });
});

test('words that a sentence only introduces are given themselves', () => {
  expect(ask('Jenny Coles on remand').headline).toMatch(
    /, said in “Increases in remand fees” \(about 2017\): “Youth/,
  );
});

describe('whoever speaks for the association on a matter is whoever is quoted on it:', () => {
  test.each([
    { asked: 'who speaks for councils on adoption nationally', person: 'Dave Hill' },
    { asked: 'adcs workforce spokesperson 2017', person: 'Rachael Wardell' },
    { asked: "who's the ADCS voice on social mobility", person: 'Alison Michalska' },
    { asked: "who's the voice of directors on school places", person: 'Alison Michalska' },
    { asked: 'who asked for a single voice for children as the DCS role was reviewed', person: 'Dave Hill' },
  ])('“$asked”: $person', ({ asked, person }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(`${person}, `) });
  });

  test('the voice of young people is a matter', () => {
    expect(ask('voice of young people in london')).toMatchObject({ intent: 'topic' });
  });
});

describe('a speaker in the post that is named is looked for, and by what a speech is headed:', () => {
  test.each([
    {
      asked: 'which ADCS vice president commented on the profits of private fostering agencies',
      says: 'Alison Michalska, Vice President of ADCS',
    },
    { asked: 'which committee chair responded to NAAS', says: 'Rachael Wardell, Chair of' },
    { asked: 'who spoke about calais', says: 'Dave Hill' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('whoever spoke for a body at a conference is none of the speeches there', () => {
    expect(ask('who spoke for the Fostering Network at annual conference 2016').headline).toContain(
      'Kevin Williams',
    );
  });
});

describe('of a speech whose words are not held', () => {
  test('that is said, and no link is quoted for them', () => {
    const { headline } = ask('what did Robert Goodwill say at NCASC');
    expect(headline).toContain('The words themselves are not held.');
    expect(headline).not.toContain('View speech');
  });

  test('nothing is told of what was promised in it', () => {
    expect(ask('what did the minister promise at NCASC').kind).toBe('refused');
  });
});

test.each([
  'what did directors say when the pm called an early vote',
  'what did ADCS say when the general election was announced',
  'how did ADCS react to the snap general election',
])('“%s” asks for what they said of it', (asked) => {
  expect(documentsOf(ask(asked))[0]).toBe('announcement-on-a-snap-general-election');
});

describe('where somebody said it is no part of what they spoke of:', () => {
  test.each([
    {
      asked: 'what did Alison Michalska say about school places in her annual conference speech',
      says: '729,000',
    },
    {
      asked: 'what did Alison Michalska say on home education in her conference speech',
      says: 'home education',
    },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });
});

test('when somebody spoke is not told by when another minister did', () => {
  expect(ask('when did Timpson speak?').kind).toBe('refused');
});

describe('a speech named between who speaks and what on is where it was said, and no part of the matter:', () => {
  test.each([
    {
      asked: 'what did Alison Michalska say in her conference speech about austerity',
      first: 'presidents-ncasc-speech-press-release',
    },
    {
      asked: 'what did Alison Michalska say in her speech at the annual conference about schools',
      first: 'presidents-speech-at-annual-conference-press-release',
    },
    {
      asked: 'what did Dave Hill say in his presidential address about fostering',
      first: 'press-release-adcs-annual-conference-2016-presidential-address',
    },
  ])('“$asked”', ({ asked, first }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(answer.notice).not.toContain('from that speech');
  });

  test.each([
    'what did Alison Michalska say in her inaugural speech about a country that works for all children',
    'what did Alison Michalska say at the annual conference about austerity',
  ])('what was said elsewhere is shown as that: “%s”', (asked) => {
    const answer = ask(asked);
    expect(answer.headline).toMatch(/^Alison Michalska, .* said in/);
    expect(answer.notice).toContain('Nothing on this is held from that speech: this was said elsewhere.');
  });
});

test.each([
  'What did Dave Hill say on inspection?',
  'what did Dave Hill say about Ofsted',
  'what did Dave Hill say in his speech about blockchain',
])('what another said beside somebody is not theirs: “%s”', (asked) => {
  expect(ask(asked)).toMatchObject({
    kind: 'refused',
    headline: 'No update held quotes Dave Hill on that.',
  });
});

test('words that somebody is quoted with come before where their speech can be read', () => {
  const answer = ask('what did Alison Michalska say about a country that works for all children');
  expect(answer.headline).toContain('ADCS members believe we must first start with');
});

describe('who is named behind “say about” is no speaker:', () => {
  test.each(['What did ADCS say about the Narey review?', 'what did directors say about the Narey review'])(
    '“%s” is told of the review',
    (asked) => {
      expect(passagesOf(ask(asked))[0]?.excerpt).toContain('Narey');
    },
  );

  test('and who stands before it is', () => {
    expect(ask('What did Robert Goodwill say about Dave Hill?').headline).toContain('Robert Goodwill');
  });
});

test.each([
  { asked: 'has ADCS commented on the Spring Budget', is: 'what does ADCS say about the Spring Budget' },
  {
    asked: 'has the South West written anything on neglect',
    is: 'what does the South West say about neglect',
  },
])('whether anything was said on a matter asks what was: “$asked”', ({ asked, is }) => {
  const answer = ask(asked);
  expect(answer.kind).toBe('found');
  expect(answer.headline).toBe(ask(is).headline);
});

describe('whoever is quoted goes by the given name alone, where only one has it:', () => {
  test.each([
    { asked: 'what did alison say at conference', says: /^Alison Michalska, .* said in “President’s/ },
    {
      asked: 'what did dave say about academies',
      says: /^Dave Hill, .* “As a sharp-elbowed corporate parent/,
    },
    { asked: 'what did jenny say', says: /^Jenny Coles, Chair of the Association’s Families/ },
  ])('$asked', ({ asked, says }) => {
    expect(ask(asked).headline).toMatch(says);
  });

  test('“Rachel” is no Rachael, where a Rachel is known', () => {
    expect(ask('what did rachel say about her appointment').headline).not.toContain('Rachael');
  });
});

test('what directors think is what their Association says', () => {
  for (const asked of [
    'what do directors think of grammar schools',
    'what do DCSs think about grammar schools',
  ])
    expect(ask(asked).headline).toBe('The latest held on grammar schools is from ADCS, 6 July 2017.');
});

test('who spoke about something somewhere is told by words on it, and not by any speech there', () => {
  expect(ask('who spoke about resilience at the 2016 annual conference').kind).toBe('refused');
  expect(ask('who spoke about adoption at the 2016 annual conference').headline).toMatch(/^Dave Hill, /);
});
